import { z } from 'zod';
import { formatWindow } from '#domain/casus/availability';
import { eventLabels } from '#domain/regio/casus-events';
import { openingSchema } from '#domain/regio/contact-point';
import { actorNames } from '#domain/regio/deadline-work';
import { formatPeriod, periodSchema } from '#domain/regio/period';
import { sourceSchema } from '#domain/regio/source';
import { formatShortDate, plainDateSchema } from '#domain/tijd/plain-date';
import { texts } from '../../app/texts';

const openingsSchema = z.array(openingSchema);

/** Codes of a pack in words; the same code means the same everywhere in it. */
const codes: Readonly<Record<string, string>> = {
  ...eventLabels,
  ...actorNames,
  ...texts.regio.pack.kinds,
  ...texts.regio.pack.statuses,
  ...texts.regio.needs,
  binding: 'bindend',
  aim: 'streven',
};

/** A value of a pack as someone reads it: `P6W` becomes `6 weken`. */
export function valueWords(value: unknown): string {
  if (value === undefined || value === null || value === '') return texts.regio.difference.nothing;
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return textWords(value);
  const source = sourceSchema.safeParse(value);
  if (source.success) {
    const { document, place, lines } = source.data;
    return [document, place, lines].filter(Boolean).join(', ');
  }
  if (Array.isArray(value)) return listWords(value);
  return Object.entries(value)
    .map(([field, part]) => `${fieldWords(field)}: ${valueWords(part)}`)
    .join('; ');
}

/** A field of a pack as someone reads it. */
export function fieldWords(field: string): string {
  return texts.regio.difference.fields[field] ?? field;
}

function textWords(text: string): string {
  const known = Object.hasOwn(codes, text) ? codes[text] : undefined;
  if (known !== undefined) return known;
  const day = plainDateSchema.safeParse(text);
  if (day.success) return formatShortDate(day.data);
  const length = periodSchema.safeParse(text);
  return length.success ? formatPeriod(length.data) : text;
}

function listWords(list: readonly unknown[]): string {
  if (list.length === 0) return texts.regio.difference.nothing;
  const openings = openingsSchema.safeParse(list);
  if (openings.success) return openings.data.map(formatWindow).join(', ');
  return list.map(valueWords).join(', ');
}
