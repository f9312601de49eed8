import type { Casus } from '../casus/casus';
import { findBsn } from '../identiteit/bsn';
import type { Persoon } from '../persoon/persoon';
import { formatShortDate } from '../tijd/plain-date';

/** What a person is found by: names, HIS number and birth date (with separators and as eight digits). */
export function personWords({ persoonsgegevens: gegevens }: Persoon): string {
  const born = gegevens.geboortedatum;
  const dates = born ? [formatShortDate(born), compactDate(born)] : [];
  return withoutBsn(
    [
      gegevens.geslachtsnaam,
      gegevens.voorvoegsel,
      gegevens.voorletters,
      gegevens.roepnaam,
      gegevens.hisNummer,
      ...dates,
    ].join(' '),
  );
}

function compactDate(date: string): string {
  return date.split('-').reverse().join('');
}

/** What a casus is found by: every text of its forms. */
export function casusWords({
  betrokkenen,
  afsprakenformulier,
  plannen,
  verbinding,
  terugkeer,
}: Casus): string {
  const forms = { betrokkenen, afsprakenformulier, plannen, verbinding, terugkeer };
  return withoutBsn(texts(forms).join('\n'));
}

/** Choices, ids and days: nobody searches for these as words. */
const notWords = new Set([
  'id',
  'topic',
  'role',
  'who',
  'kind',
  'unit',
  'date',
  'from',
  'until',
  'days',
  'exists',
  'notedOn',
  'leefgebied',
  'forWhom',
  'zelfdeKlachten',
  'door',
  'namens',
  'aangevraagdOp',
]);

function texts(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (notWords.has(key) ? [] : texts(part)));
}

/** A citizen service number isn't indexed, wherever it was typed. */
function withoutBsn(text: string): string {
  return findBsn(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}
