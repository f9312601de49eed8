import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CallDefinition } from '#contract/call-definition';
import { callNames } from '#contract/call-names';
import { calls } from '#contract/calls';
import { errorText } from '#contract/error-texts';
import { ownWindow } from '../../builders/running-program';
import { samples } from './sample-inputs';
import { everyRow, makeWorld, type World } from './world';

/** Stands in every value that is sent, so that a value in an answer shows. */
const canary = 'geheim-van-testman';

const wrongValue = fc.oneof(
  fc.constantFrom<unknown>(
    canary,
    12.5,
    -1,
    true,
    null,
    undefined,
    [],
    {},
    [canary],
    { id: canary },
    Number.NaN,
    2n ** 70n,
  ),
  fc.jsonValue().map((value) => ({ [canary]: value })),
  fc.string().map((text) => canary + text),
  fc.constant(canary.repeat(20_000)),
  fc.constantFrom(new Date(0), new Map([[canary, canary]]), new Uint8Array(3), /x/, () => canary),
);

describe('security 4: input that doesn’t fit', () => {
  let world: World;
  const right = new Map<string, Readonly<Record<string, unknown>>>();
  beforeAll(async () => {
    world = await makeWorld();
    for (const name of callNames) right.set(name, { ...(await samples[name](world)) });
  });
  afterAll(() => world.end());

  async function refused(name: string, input: unknown): Promise<void> {
    const answer = await world.running.program.dispatch(name, input, ownWindow);
    expect(answer).toMatchObject({ ok: false, code: 'badInput', message: errorText('badInput') });
    expect(JSON.stringify(answer)).not.toContain('geheim');
    if (!answer.ok) expect(answer.paths.length).toBeGreaterThan(0);
  }

  test.each(callNames)(
    'is refused by %s, which tells where and never what, and does nothing',
    async (name) => {
      const { input: schema }: CallDefinition = calls[name];
      const sample = right.get(name) ?? {};
      const keys = Object.keys(sample);
      const spoilt = fc
        .tuple(fc.nat({ max: Math.max(0, keys.length - 1) }), wrongValue)
        .map(([place, value]) => {
          const key = keys[place];
          return key === undefined ? { [canary]: value } : { ...sample, [key]: value };
        });
      const anything = fc.oneof(
        wrongValue,
        fc.jsonValue(),
        spoilt,
        wrongValue.map((extra) => ({ ...sample, [canary]: extra })),
      );
      const before = await everyRow(world);
      await fc.assert(
        fc.asyncProperty(anything, async (input) => {
          // What happens to fit is not this test's.
          if (!schema.safeParse(input).success) await refused(name, input);
        }),
        { numRuns: 60 },
      );
      expect(await everyRow(world)).toBe(before);
      expect(world.running.bugs).toEqual([]);
    },
  );

  test.each(callNames)('with one thing too many or too few is refused by %s', async (name) => {
    const sample = right.get(name) ?? {};
    await refused(name, { ...sample, [canary]: canary });
    const { input: schema }: CallDefinition = calls[name];
    for (const key of Object.keys(sample)) {
      const { [key]: _left, ...rest } = sample;
      if (!schema.safeParse(rest).success) await refused(name, rest);
    }
  });

  test('deep inside tells the way there by what the table names, not by what was sent', async () => {
    const command = { kind: 'setField', path: 'a/b', value: { [canary]: undefined }, expected: null };
    const answer = await world.running.program.dispatch(
      'casus.change',
      { ...right.get('casus.change'), command },
      ownWindow,
    );
    expect(answer).toMatchObject({ code: 'badInput' });
    expect(JSON.stringify(answer)).not.toContain('geheim');
  });
});
