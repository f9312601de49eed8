import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Casus, casusRecord, newCasus } from '#domain/casus/casus';
import { newCasusParties } from '#domain/casus/new-casus-parties';
import { persoonRecord } from '#domain/persoon/persoon';
import { emptyPraktijk, praktijkRecord } from '#domain/praktijk/praktijk';
import { applyCommand, type RecordCommand, recordCommandSchema } from '#domain/record/record-command';
import { schemaAt, valueAt } from '#domain/record/record-path';
import { sameValue } from '#domain/record/same-value';
import { type Choose, placesOf, randomCommand } from '../../builders/random-command';
import { seededIds } from '../../builders/seeded-ids';

/** Plays commands on a casus; gives every step that was applied. */
function play(choose: Choose, steps: number) {
  const ids = seededIds();
  let body: Casus = newCasus(newCasusParties(ids, emptyPraktijk(), { name: 'X', roles: ['huisarts'] }));
  const applied: { before: Casus; after: Casus; inverse: RecordCommand; command: RecordCommand }[] = [];
  for (let step = 0; step < steps; step += 1) {
    const command = randomCommand(casusRecord, body, choose, () => ids.next());
    const outcome = applyCommand(casusRecord, body, command);
    if (!outcome.ok) continue;
    applied.push({ before: body, after: outcome.body, inverse: outcome.inverse, command });
    body = outcome.body;
  }
  return applied;
}

const anySteps = fc.gen().map(
  (draw): Choose =>
    (count) =>
      draw(fc.nat, { max: Math.max(0, count - 1) }),
);

/** Each run plays many commands, so a few runs see a lot. */
const playing = { numRuns: 40 };
const roomy = 20_000;

describe('any command that is applied', { timeout: roomy }, () => {
  test('is taken back by its inverse, and brought back by the inverse of that', () => {
    fc.assert(
      fc.property(anySteps, (choose) => {
        for (const { before, after, inverse } of play(choose, 12)) {
          const back = applyCommand(casusRecord, after, inverse);
          expect(back).toMatchObject({ ok: true, body: before });
          if (back.ok)
            expect(applyCommand(casusRecord, before, back.inverse)).toMatchObject({ ok: true, body: after });
        }
      }),
      playing,
    );
  });

  test('leaves a body that can be stored and read back as it is', () => {
    fc.assert(
      fc.property(anySteps, (choose) => {
        const last = play(choose, 20).at(-1);
        if (last)
          expect(casusRecord.schema.parse(JSON.parse(JSON.stringify(last.after)))).toEqual(last.after);
      }),
      playing,
    );
  });

  test('crosses the border as it is, and its inverse too', () => {
    fc.assert(
      fc.property(anySteps, (choose) => {
        for (const { command, inverse } of play(choose, 8)) {
          for (const one of [command, inverse])
            expect(recordCommandSchema.parse(JSON.parse(JSON.stringify(one)))).toEqual(one);
        }
      }),
      playing,
    );
  });

  test('names what it expects: on another state of that place it is a conflict or changes nothing else', () => {
    fc.assert(
      fc.property(anySteps, (choose) => {
        const [step, ...later] = play(choose, 12);
        const present = later.at(-1)?.after;
        if (!step || !present || step.command.kind !== 'setField') return;
        const { path, expected } = step.command;
        const outcome = applyCommand(casusRecord, present, step.command);
        if (!sameValue(valueAt(present, path), expected)) expect(outcome.ok).toBe(false);
      }),
      playing,
    );
  });
});

describe('any command at all', { timeout: roomy }, () => {
  const anyPath = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          'betrokkenen',
          'parties',
          'acts',
          '__proto__',
          'constructor',
          'length',
          '0',
          'id',
          '',
        ),
        {
          maxLength: 5,
        },
      )
      .map((parts) => parts.join('/')),
  );
  const anyId = fc.oneof(fc.uuid(), fc.string());
  const anything = fc.jsonValue();
  const anyCommand = fc.oneof(
    fc.record({ kind: fc.constant('setField'), path: anyPath, value: anything, expected: anything }),
    fc.record({ kind: fc.constant('setForm'), path: anyPath, value: anything, expected: anything }),
    fc.record({ kind: fc.constant('addItem'), path: anyPath, item: fc.record({ id: anyId }), before: anyId }),
    fc.record({ kind: fc.constant('removeItem'), path: anyPath, id: anyId, expected: fc.constant(null) }),
    fc.record({ kind: fc.constant('moveItem'), path: anyPath, id: anyId, before: anyId }),
  );

  test('is applied or refused, and never throws, whatever its path', () => {
    const body = newCasus([]);
    fc.assert(
      fc.property(anyCommand, (command) => {
        const outcome = applyCommand(casusRecord, body, command as RecordCommand);
        if (outcome.ok) expect(casusRecord.schema.safeParse(outcome.body).success).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('and no path reaches outside the schema or makes reading throw', () => {
    fc.assert(
      fc.property(anyPath, anything, (path, value) => {
        expect(() => schemaAt(casusRecord.schema, path)).not.toThrow();
        if (typeof value === 'object' && !Array.isArray(value))
          expect(() => valueAt(value, path)).not.toThrow();
        expect(valueAt(newCasus([]), '__proto__')).toBeUndefined();
      }),
    );
  });
});

describe('every field of every record', () => {
  test('can be set to what it holds, by its own path', () => {
    const casus = newCasus(newCasusParties(seededIds(), emptyPraktijk(), { name: 'X', roles: [] }));
    const all = [
      [casusRecord, casus],
      [praktijkRecord, emptyPraktijk()],
      [persoonRecord, persoonRecord.schema.parse({ persoonsgegevens: emptyGegevens() })],
    ] as const;
    for (const [definition, body] of all) {
      for (const { path, value } of placesOf<never>(definition as never, body as never).fields) {
        const command = { kind: 'setField', path, value, expected: value } as RecordCommand;
        expect(applyCommand<never>(definition as never, body as never, command), path).toMatchObject({
          ok: true,
        });
      }
    }
  });
});

function emptyGegevens() {
  const keys = Object.keys(persoonRecord.schema.shape.persoonsgegevens.shape);
  return Object.fromEntries(keys.map((key) => [key, key === 'geboortedatum' ? null : '']));
}

describe('equality of values', () => {
  test('is that of their JSON, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(sameValue(one, structuredClone(one))).toBe(true);
        expect(sameValue(one, other)).toBe(sameValue(other, one));
        if (sameValue(one, other)) expect(one).toEqual(other);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [[1, 2], [2, 1], false],
    [{ a: undefined }, {}, false],
    [[], {}, false],
    [null, {}, false],
    ['1', 1, false],
  ])('%o and %o: %s', (one, other, same) => {
    expect(sameValue(one, other)).toBe(same);
  });
});
