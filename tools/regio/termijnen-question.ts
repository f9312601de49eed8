import { z } from 'zod';
import { type CasusEvent, type CasusEvents, casusEventNames } from '../../src/domain/regio/casus-events';
import type { RegionPack } from '../../src/domain/regio/region-pack';
import { type PlainDate, plainDateSchema } from '../../src/domain/tijd/plain-date';

/** Says in one line what is wrong with a file. */
export class WrongQuestion extends Error {}

export interface Question {
  readonly packs: readonly RegionPack[];
  readonly today: PlainDate;
  readonly events: CasusEvents;
}

/** Outside of these years a day is a slip of the pen. */
const firstYear = '1900';
const lastYear = '2199';

const objectSchema = z.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

/** Reads `{ "packs": ["eemland"], "today": "2026-11-22", "events": { "behandelingAfgesloten": "2026-02-28" } }`. */
export function readQuestion(text: string, known: ReadonlyMap<string, RegionPack>): Question {
  const question = objectSchema.safeParse(jsonOf(text)).data;
  if (question === undefined) throw new WrongQuestion('Verwacht een object met packs, today en events.');
  return {
    packs: packsOf(question.packs, known),
    today: dayOf('today', question.today),
    events: eventsOf(question.events),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new WrongQuestion('Dit bestand is geen geldige JSON.');
  }
}

function packsOf(value: unknown, known: ReadonlyMap<string, RegionPack>): readonly RegionPack[] {
  const names = z.array(z.string()).safeParse(value).data;
  if (names === undefined) throw new WrongQuestion('packs: verwacht een lijst met namen van pakketten.');
  return [...new Set(names)].map((name) => {
    const pack = known.get(name);
    if (pack === undefined) {
      throw new WrongQuestion(`Onbekend pakket: ${quoted(name)}. Kies uit: ${[...known.keys()].join(', ')}.`);
    }
    return pack;
  });
}

function eventsOf(value: unknown): CasusEvents {
  const given = objectSchema.safeParse(value).data;
  if (given === undefined) throw new WrongQuestion('events: verwacht een object met gebeurtenis en datum.');
  return Object.fromEntries(
    Object.entries(given).map(([name, day]) => {
      if (!isEvent(name)) {
        throw new WrongQuestion(
          `Onbekende gebeurtenis: ${quoted(name)}. Kies uit: ${casusEventNames.join(', ')}.`,
        );
      }
      return [name, day === null ? null : dayOf(`events.${name}`, day)];
    }),
  );
}

function isEvent(name: string): name is CasusEvent {
  return casusEventNames.some((event) => event === name);
}

function dayOf(field: string, value: unknown): PlainDate {
  const day = plainDateSchema.safeParse(value).data;
  if (day === undefined) {
    throw new WrongQuestion(`${field}: verwacht een bestaande dag als JJJJ-MM-DD.`);
  }
  if (day.slice(0, 4) < firstYear || day.slice(0, 4) > lastYear) {
    throw new WrongQuestion(`${field}: het jaar ligt niet tussen ${firstYear} en ${lastYear}.`);
  }
  return day;
}

/** As it was written, on one line and not endless. */
function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
