import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createIdSource, idSchema } from '#domain/identiteit/id-source';
import { seededIds } from '../../builders/seeded-ids';

const random = () => new Uint8Array(16).fill(7);

describe('ids', () => {
  test('security 34: keep rising when the clock stands still or goes back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 2 ** 45 }), { minLength: 2, maxLength: 60 }),
        (instants) => {
          let look = 0;
          const ids = createIdSource(() => instants[look++] ?? 0, random);
          const made = instants.map(() => ids.next());
          expect([...made].sort()).toEqual(made);
          expect(new Set(made).size).toBe(made.length);
        },
      ),
    );
  });

  test('are version 7 and carry the time at which they were made', () => {
    const at = Date.parse('2026-11-22T08:00:00.000Z');
    const id = createIdSource(() => at, random).next();
    expect(idSchema.safeParse(id).success).toBe(true);
    expect(id[14]).toBe('7');
    expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(at);
  });

  test('from two sources at one instant differ by chance alone', () => {
    const at = () => 1;
    const [one, other] = [new Uint8Array(16).fill(1), new Uint8Array(16).fill(2)];
    expect(createIdSource(at, () => one).next()).not.toBe(createIdSource(at, () => other).next());
  });

  test('that are seeded are the same in every run and never twice the same in one', () => {
    const run = (seed: string) => {
      const ids = seededIds(seed);
      return Array.from({ length: 5000 }, () => ids.next());
    };
    expect(run('one')).toEqual(run('one'));
    expect(new Set([...run('one'), ...run('other')]).size).toBe(10_000);
  });
});
