import { describe, expect, test } from 'vitest';
import { emptyAgreement } from '#domain/casus/agreement';
import { casusRecord, newCasus } from '#domain/casus/casus';
import { emptyParty } from '#domain/casus/party';
import { applyCommand, type RecordCommand } from '#domain/record/record-command';
import { valueAt } from '#domain/record/record-path';
import { seededIds } from '../../builders/seeded-ids';

const ids = seededIds('commands');
const [first, second, third] = [ids.next(), ids.next(), ids.next()] as const;
const parties = [emptyParty(first, 'huisarts'), emptyParty(second, 'poh-ggz'), emptyParty(third, 'naaste')];
const body = newCasus(parties);
const doelen = 'afsprakenformulier/doelen/doelen';
const list = 'betrokkenen/parties';

const apply = (command: RecordCommand, from = body) => applyCommand(casusRecord, from, command);

function applied(command: RecordCommand, from = body) {
  const outcome = apply(command, from);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome;
}

const order = (from: typeof body) => from.betrokkenen.parties.map(({ id }) => id);

describe('setting a field', () => {
  test('gives the body with the value, and the command that takes it back', () => {
    const {
      body: next,
      inverse,
      form,
    } = applied({ kind: 'setField', path: doelen, value: 'slapen', expected: '' });
    expect(valueAt(next, doelen)).toBe('slapen');
    expect(form).toBe('afsprakenformulier');
    expect(inverse).toEqual({ kind: 'setField', path: doelen, value: '', expected: 'slapen' });
  });

  test('leaves the body that went in as it was, and shares what it doesn’t touch', () => {
    const before = structuredClone(body);
    const { body: next } = applied({ kind: 'setField', path: doelen, value: 'slapen', expected: '' });
    expect(body).toEqual(before);
    expect(next.betrokkenen).toBe(body.betrokkenen);
    expect(next.afsprakenformulier.agreements).toBe(body.afsprakenformulier.agreements);
  });

  test('is a conflict when something else stands there, and tells what', () => {
    expect(apply({ kind: 'setField', path: doelen, value: 'b', expected: 'a' })).toEqual({
      ok: false,
      reason: 'conflict',
      path: doelen,
      current: '',
    });
  });

  test.each([
    ['of the wrong kind', 3],
    ['longer than a text may be', 'x'.repeat(100_001)],
    ['that is no value', null],
    ['that is a group', { doelen: '' }],
  ])('to a value %s is refused', (_why, value) => {
    expect(apply({ kind: 'setField', path: doelen, value, expected: '' })).toMatchObject({
      reason: 'invalidValue',
    });
  });

  test.each([
    ['a field that isn’t there', 'afsprakenformulier/doelen/niets'],
    ['a form that isn’t there', 'niets/doelen'],
    ['a form', 'afsprakenformulier'],
    ['a group', 'afsprakenformulier/doelen'],
    ['a list', list],
    ['an item', `${list}/${first}`],
    ['the id of an item', `${list}/${first}/id`],
    ['an item that is gone', `${list}/${ids.next()}/name`],
    ['an item by its place', `${list}/0/name`],
    ['an act', `acts/${first}/date`],
    ['a letter of a text', `${doelen}/0`],
    ['what every object has', 'afsprakenformulier/constructor'],
    ['what every list has', `${list}/length`],
  ])('can’t be done to %s', (_what, path) => {
    const expected = (valueAt(body, path) ?? null) as never;
    expect(apply({ kind: 'setField', path, value: 'x', expected })).toMatchObject({ reason: 'unknownPlace' });
  });
});

describe('a list', () => {
  test('takes a new item at the end or before another', () => {
    const item = emptyParty(ids.next(), 'apotheek');
    expect(order(applied({ kind: 'addItem', path: list, item, before: null }).body)).toEqual([
      first,
      second,
      third,
      item.id,
    ]);
    expect(order(applied({ kind: 'addItem', path: list, item, before: second }).body)).toEqual([
      first,
      item.id,
      second,
      third,
    ]);
  });

  test('takes no item twice', () => {
    const again = apply({ kind: 'addItem', path: list, item: emptyParty(first, 'naaste'), before: null });
    expect(again).toMatchObject({ reason: 'conflict' });
  });

  test('takes no item that holds two of one id', () => {
    const window = { id: ids.next(), days: [], from: null, until: null };
    const item = { ...emptyParty(ids.next(), 'naaste'), availability: [window, window] };
    expect(apply({ kind: 'addItem', path: list, item, before: null })).toMatchObject({
      reason: 'invalidValue',
    });
  });

  test('drops what an item has too much', () => {
    const item = { ...emptyParty(ids.next(), 'naaste'), bsn: '123456782' };
    const { body: next } = applied({ kind: 'addItem', path: list, item, before: null });
    expect(next.betrokkenen.parties.at(-1)).not.toHaveProperty('bsn');
  });

  test('gives an item back to the place that it came from', () => {
    for (const id of [first, second, third]) {
      const { body: next, inverse } = applied({ kind: 'removeItem', path: list, id, expected: null });
      expect(order(next)).not.toContain(id);
      expect(applied(inverse, next).body).toEqual(body);
    }
  });

  test('lets no item go that changed since', () => {
    const expected = { ...emptyParty(first, 'huisarts'), name: 'iemand anders' };
    const removed = apply({ kind: 'removeItem', path: list, id: first, expected });
    expect(removed).toMatchObject({ reason: 'conflict', current: parties[0] });
  });

  test.each([
    ['to the front', third, first, [third, first, second]],
    ['to the end', first, null, [second, third, first]],
    ['one down', first, third, [second, first, third]],
    ['before itself, which is where it is', second, second, [first, second, third]],
    ['before one that is gone, which is the end', first, ids.next(), [second, third, first]],
  ] as const)('moves an item %s, and back', (_where, id, before, expected) => {
    const { body: next, inverse } = applied({ kind: 'moveItem', path: list, id, before });
    expect(order(next)).toEqual(expected);
    expect(applied(inverse, next).body).toEqual(body);
  });

  test('that misses the item says so', () => {
    const id = ids.next();
    for (const command of [
      { kind: 'removeItem', path: list, id, expected: null },
      { kind: 'moveItem', path: list, id, before: null },
    ] as const)
      expect(apply(command)).toMatchObject({ reason: 'conflict', current: null });
  });

  test('is no place for items of another kind', () => {
    const item = emptyAgreement(ids.next(), 'contact');
    expect(apply({ kind: 'addItem', path: list, item, before: null })).toMatchObject({
      reason: 'invalidValue',
    });
    expect(apply({ kind: 'addItem', path: doelen, item, before: null })).toMatchObject({
      reason: 'unknownPlace',
    });
    expect(apply({ kind: 'addItem', path: 'acts', item, before: null })).toMatchObject({
      reason: 'unknownPlace',
    });
  });
});

describe('a whole form', () => {
  const value = { parties: [parties[1], parties[0]] };

  test('is set at once, and back', () => {
    const { body: next, inverse } = applied({
      kind: 'setForm',
      path: 'betrokkenen',
      value: value as never,
      expected: body.betrokkenen as never,
    });
    expect(order(next)).toEqual([second, first]);
    expect(applied(inverse, next).body).toEqual(body);
  });

  test('is a conflict when the form changed since, whatever the order of its keys', () => {
    const command = { kind: 'setForm', path: 'betrokkenen', value: value as never } as const;
    expect(apply({ ...command, expected: { parties: [] } })).toMatchObject({ reason: 'conflict' });
    const turned = parties.map((party) => Object.fromEntries(Object.entries(party).reverse()));
    expect(apply({ ...command, expected: { parties: turned } as never })).toMatchObject({ ok: true });
  });

  test('is refused with two items of one id, and for anything but a form', () => {
    const expected = body.betrokkenen as never;
    const twice = { parties: [parties[0], parties[0]] } as never;
    expect(apply({ kind: 'setForm', path: 'betrokkenen', value: twice, expected })).toMatchObject({
      reason: 'invalidValue',
    });
    for (const path of ['afsprakenformulier/doelen', 'acts', list]) {
      const there = valueAt(body, path) as never;
      expect(apply({ kind: 'setForm', path, value: there, expected: there })).toMatchObject({
        reason: 'unknownPlace',
      });
    }
  });
});

describe('an agreement', () => {
  const agreement = { ...emptyAgreement(ids.next(), 'contact'), who: second };
  const path = 'afsprakenformulier/agreements';
  const { body: agreed } = applied({ kind: 'addItem', path, item: agreement, before: null });

  test('keeps its party from being removed, alone or with the whole form', () => {
    expect(apply({ kind: 'removeItem', path: list, id: second, expected: null }, agreed)).toMatchObject({
      reason: 'partyMissing',
    });
    const form = { kind: 'setForm' as const, path: 'betrokkenen', value: { parties: [] } };
    expect(apply({ ...form, expected: agreed.betrokkenen as never }, agreed)).toMatchObject({
      reason: 'partyMissing',
    });
  });

  test('can’t name someone who is no party', () => {
    const who = `${path}/${agreement.id}/who`;
    expect(apply({ kind: 'setField', path: who, value: ids.next(), expected: second }, agreed)).toMatchObject(
      {
        reason: 'partyMissing',
      },
    );
    expect(apply({ kind: 'setField', path: who, value: 'client', expected: second }, agreed)).toMatchObject({
      ok: true,
    });
  });
});
