import { z } from 'zod';
import { agreementTopics, emptyAgreement, emptyWhen } from '#domain/casus/agreement';
import { emptyParty, partyRoles } from '#domain/casus/party';
import { emptyControl, emptyMedicine, emptyTaperStep, medicineKinds } from '#domain/medicatie/medicatie';
import type { RecordCommand } from '#domain/record/record-command';
import type { RecordDefinition } from '#domain/record/record-definition';
import { isItemList } from '#domain/record/record-path';
import { plainDate } from '#domain/tijd/plain-date';

/** Gives a number from 0 up to, and without, `count`. */
export type Choose = (count: number) => number;

interface Place {
  readonly path: string;
  readonly schema: z.ZodType;
  readonly value: unknown;
}

/** Every field and every list of items that a body has. */
export function placesOf<Body>(definition: RecordDefinition<Body>, body: Body) {
  const fields: Place[] = [];
  const lists: (Place & { readonly items: readonly { readonly id: string }[] })[] = [];
  function walk(schema: z.ZodType, value: unknown, path: string): void {
    if (isItemList(schema)) {
      const items = value as readonly { readonly id: string }[];
      lists.push({ path, schema, value, items });
      for (const item of items) walk(schema.element, item, `${path}/${item.id}`);
    } else if (schema instanceof z.ZodObject) {
      const parts = value as Readonly<Record<string, unknown>>;
      for (const [key, part] of Object.entries(schema.shape))
        if (key !== 'id') walk(part as z.ZodType, parts[key], `${path}/${key}`);
    } else {
      fields.push({ path, schema, value });
    }
  }
  for (const form of definition.forms) walk(definition.schema.shape[form], body[form], form);
  return { fields, lists };
}

const values: readonly unknown[] = [
  '',
  'belt om de week',
  'Çelik 👩‍⚕️ zegt: "ja"',
  'regel 1\nregel 2',
  '2026-12-07',
  '2027-02-28',
  '08:30',
  '17:00',
  true,
  false,
  null,
  1,
  42,
  ['ma', 'wo'],
  [],
  'datum',
  'periode',
  'ritme',
  'anders',
  'week',
  'maand',
  'client',
  'huisarts',
  'apotheek',
  'contact',
  'doelen',
  'lithium',
  'nee',
  'onbekend',
  'praktijk',
  'nietOvernemen',
];

/** A command that fits the body as far as its form goes; it may still be refused, as when an agreement loses its party. */
export function randomCommand<Body>(
  definition: RecordDefinition<Body>,
  body: Body,
  choose: Choose,
  newId: () => string,
): RecordCommand {
  const { fields, lists } = placesOf(definition, body);
  const filled = lists.filter(({ items }) => items.length > 0);
  const what = choose(10);
  const growing = lists.filter(({ schema }) => newItemFor(schema, choose, newId) !== null);
  if (what < 2 && growing.length > 0) {
    const { path, items, schema } = pick(preferring(growing, /agreements$/, choose), choose);
    const item = newItemFor(schema, choose, newId);
    if (item) return { kind: 'addItem', path, item, before: someId(items, choose) };
  }
  if (what === 2 && filled.length > 0) {
    const { path, items } = pick(filled, choose);
    const item = pick(items, choose);
    return { kind: 'removeItem', path, id: item.id, expected: choose(2) === 0 ? null : (item as never) };
  }
  if (what === 3 && filled.length > 0) {
    const { path, items } = pick(filled, choose);
    return { kind: 'moveItem', path, id: pick(items, choose).id, before: someId(items, choose) };
  }
  const field = pick(preferring(fields, /\/agreements\//, choose), choose);
  const ids = lists.flatMap(({ items }) => items.map(({ id }) => id));
  const fitting = [...values, ...ids].filter((value) => field.schema.safeParse(value).success);
  return {
    kind: 'setField',
    path: field.path,
    value: pick(fitting, choose) as never,
    expected: field.value as never,
  };
}

/** Half of the time the places of agreements, if there are any: most follows from those. */
function preferring<One extends Place>(
  places: readonly One[],
  preferred: RegExp,
  choose: Choose,
): readonly One[] {
  const some = places.filter(({ path }) => preferred.test(path));
  return some.length > 0 && choose(2) === 0 ? some : places;
}

/** A new item that fits a list; null when none of those that are known here does. */
function newItemFor(schema: z.ZodType, choose: Choose, newId: () => string): { readonly id: string } | null {
  const known = [
    emptyParty(newId(), pick(partyRoles, choose)),
    { ...emptyAgreement(newId(), pick(agreementTopics, choose)), when: someWhen(choose) },
    { id: newId(), days: [], from: null, until: null },
    emptyMedicine(newId(), pick(medicineKinds, choose)),
    emptyControl(newId()),
    emptyTaperStep(newId()),
  ];
  return known.find((item) => schema.safeParse([item]).success) ?? null;
}

function someWhen(choose: Choose) {
  const day = pick([null, plainDate('2026-12-07'), plainDate('2027-02-28')], choose);
  return { ...emptyWhen(), kind: pick([null, 'datum', 'periode'] as const, choose), date: day, from: day };
}

function someId(items: readonly { readonly id: string }[], choose: Choose): string | null {
  const place = choose(items.length + 1);
  return items[place]?.id ?? null;
}

export function pick<Value>(from: readonly Value[], choose: Choose): Value {
  const value = from[choose(from.length)];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
}
