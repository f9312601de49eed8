import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type EntryDifference,
  isSame,
  type PackDifference,
  packDifference,
  packLists,
} from '#domain/regio/pack-difference';
import { period } from '#domain/regio/period';
import type { RegionPack } from '#domain/regio/region-pack';
import { pack, packs } from './bundled';

const all = [...packs.values()];
const anyPack = fc.constantFrom(...all);

/** A later version: some entries gone, some with another source, some new from another region, and another name. */
const anyNext = anyPack.chain((before) =>
  fc
    .record({
      other: anyPack,
      keep: fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
      place: fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
      version: fc.constantFrom(before.version, '9.9'),
    })
    .map(({ other, keep, place, version }) => {
      const changed = <Entry extends object>(entries: readonly Entry[]) =>
        entries
          .filter((_, index) => keep[index])
          .map((entry, index) => (place[index] ? { ...entry, assumption: 'nu anders gelezen' } : entry));
      const known = new Set(before.rules.map(({ id }) => id));
      const next: RegionPack = {
        ...before,
        version,
        rules: [...changed(before.rules), ...other.rules.filter(({ id }) => !known.has(id))],
        letterParts: changed(before.letterParts),
        contactPoints: changed(before.contactPoints),
        settings: changed(before.settings),
      };
      return { before, next };
    }),
);

type Fields = Readonly<Record<string, unknown>>;

/** What a pack becomes when a difference is carried out on it; lists as maps, since order says nothing. */
function applied(before: RegionPack, { fields, entries }: PackDifference): Fields {
  const lists = Object.fromEntries(
    packLists.map((list) => [
      list,
      entries.filter((entry) => entry.list === list).reduce(withEntry, byKey(before[list])),
    ]),
  );
  return { ...before, ...lists, ...Object.fromEntries(fields.map(({ field, after }) => [field, after])) };
}

function withEntry(map: Fields, { id, change, fields }: EntryDifference): Fields {
  const { [id]: present, ...rest } = map;
  if (change === 'gone') return rest;
  const after = Object.fromEntries(fields.map((each) => [each.field, each.after]));
  return { ...rest, [id]: { ...(present as object | undefined), ...after } };
}

function byKey(entries: readonly object[]): Fields {
  return Object.fromEntries(
    entries.map((entry) => ['element' in entry ? entry.element : 'id' in entry ? entry.id : '', entry]),
  );
}

function asMaps(whole: RegionPack): Fields {
  return { ...whole, ...Object.fromEntries(packLists.map((list) => [list, byKey(whole[list])])) };
}

describe('the difference of two versions of a pack', () => {
  test.each(all.map((each) => [each.id, each] as const))('%s says the same as itself', (_, each) => {
    expect(isSame(packDifference(each, structuredClone(each)))).toBe(true);
  });

  test('carried out on the one gives the other, whatever changed', () => {
    fc.assert(
      fc.property(anyNext, ({ before, next }) => {
        expect(applied(before, packDifference(before, next))).toEqual(asMaps(next));
      }),
    );
  });

  test('the other way round what is new is gone, and what was is what becomes', () => {
    fc.assert(
      fc.property(anyNext, ({ before, next }) => {
        const names = (difference: PackDifference, change: string) =>
          difference.entries
            .filter((entry) => entry.change === change)
            .map(({ list, id }) => `${list}/${id}`)
            .sort();
        const there = packDifference(before, next);
        const back = packDifference(next, before);
        expect(names(back, 'gone')).toEqual(names(there, 'new'));
        expect(names(back, 'changed')).toEqual(names(there, 'changed'));
      }),
    );
  });

  test('names rule and field, with what it was and becomes', () => {
    const eemland = pack('eemland');
    const next = {
      ...eemland,
      version: '1.3',
      rules: eemland.rules
        .filter(({ id }) => id !== 'wachttijd-mee')
        .map((rule) => (rule.id === 'mono-overname' ? { ...rule, period: period('P8W') } : rule)),
    } as RegionPack;
    expect(packDifference(eemland, next)).toMatchObject({
      fields: [{ field: 'version', before: '1.2', after: '1.3' }],
      entries: [
        {
          list: 'rules',
          id: 'mono-overname',
          title: 'Mono ggz neemt over',
          change: 'changed',
          fields: [{ field: 'period', before: 'P6W', after: 'P8W' }],
        },
        { list: 'rules', id: 'wachttijd-mee', change: 'gone' },
      ],
    });
  });
});
