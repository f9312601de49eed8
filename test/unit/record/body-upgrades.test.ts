import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  type RecordDefinition,
  readBody,
  readForm,
  type UpgradeStep,
} from '#domain/record/record-definition';

/** A record that was released three times: a name became two, a form came, a number became a list. */
const schema = z.object({
  naam: z.object({ voor: z.string(), achter: z.string() }),
  telefoons: z.object({ nummers: z.array(z.string()) }),
  wensen: z.object({ tekst: z.string(), belangrijk: z.boolean() }),
});
type Body = z.infer<typeof schema>;

const toVersion2: UpgradeStep = {
  changed: {
    naam: (part) => {
      const [voor = '', achter = ''] = z.object({ heel: z.string() }).parse(part).heel.split(' ');
      return { voor, achter };
    },
  },
  added: { wensen: () => ({ tekst: '' }) },
};
const toVersion3: UpgradeStep = {
  changed: {
    telefoons: (part) => ({ nummers: [z.object({ nummer: z.string() }).parse(part).nummer] }),
    wensen: (part) => ({ ...z.object({ tekst: z.string() }).parse(part), belangrijk: false }),
  },
};

const definition: RecordDefinition<Body> = {
  kind: 'persoon',
  bodyVersion: 3,
  upgrades: [toVersion2, toVersion3],
  schema,
  forms: ['naam', 'telefoons', 'wensen'],
};

/** A body of every released version, and what each must be read as. */
const fixtures: Readonly<Record<number, unknown>> = {
  1: { naam: { heel: 'Rob Testman' }, telefoons: { nummer: '072 1' } },
  2: { naam: { voor: 'Rob', achter: 'Testman' }, telefoons: { nummer: '072 1' }, wensen: { tekst: 'rust' } },
  3: {
    naam: { voor: 'Rob', achter: 'Testman' },
    telefoons: { nummers: ['072 1', '06 2'] },
    wensen: { tekst: 'rust', belangrijk: true },
  },
};

describe('a body that an older program stored', () => {
  test.each([
    [1, { nummers: ['072 1'] }, { tekst: '', belangrijk: false }],
    [2, { nummers: ['072 1'] }, { tekst: 'rust', belangrijk: false }],
    [3, { nummers: ['072 1', '06 2'] }, { tekst: 'rust', belangrijk: true }],
  ])('of version %i is read as one of this version', (version, telefoons, wensen) => {
    expect(readBody(definition, version, fixtures[version])).toEqual({
      ok: true,
      body: { naam: { voor: 'Rob', achter: 'Testman' }, telefoons, wensen },
    });
  });

  test('is left as it was', () => {
    const before = structuredClone(fixtures[1]);
    readBody(definition, 1, fixtures[1]);
    expect(fixtures[1]).toEqual(before);
  });
});

describe('one form out of an older revision', () => {
  test.each([
    [1, 'naam', { heel: 'Rob Testman' }, { voor: 'Rob', achter: 'Testman' }],
    [2, 'naam', { voor: 'Rob', achter: 'Testman' }, { voor: 'Rob', achter: 'Testman' }],
    [1, 'telefoons', { nummer: '072 1' }, { nummers: ['072 1'] }],
    [2, 'wensen', { tekst: 'rust' }, { tekst: 'rust', belangrijk: false }],
    [3, 'wensen', { tekst: 'rust', belangrijk: true }, { tekst: 'rust', belangrijk: true }],
  ])('of version %i is read as one of this version: %s', (version, form, stored, value) => {
    expect(readForm(definition, version, form, stored)).toEqual({ ok: true, value });
  });

  test('that the record no longer has is not readable', () => {
    expect(readForm(definition, 1, 'niets', {})).toEqual({ ok: false, fault: 'notReadable' });
  });
});

describe('what this program can’t read', () => {
  test('security 23: a body or form of a newer version is refused as newer', () => {
    expect(readBody(definition, 4, fixtures[3])).toEqual({ ok: false, fault: 'newerVersion' });
    expect(readForm(definition, 4, 'naam', {})).toEqual({ ok: false, fault: 'newerVersion' });
  });

  test.each([null, 'tekst', [], {}, { ...(fixtures[3] as object), wensen: null }])(
    'a body that is something else is not readable: %o',
    (stored) => {
      expect(readBody(definition, 3, stored)).toEqual({ ok: false, fault: 'notReadable' });
    },
  );

  test('a step that runs into something it can’t upgrade makes it not readable, without throwing', () => {
    expect(readBody(definition, 1, { naam: 7 })).toEqual({ ok: false, fault: 'notReadable' });
    expect(readForm(definition, 1, 'naam', null)).toEqual({ ok: false, fault: 'notReadable' });
  });
});
