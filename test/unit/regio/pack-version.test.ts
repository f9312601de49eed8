import { describe, expect, test } from 'vitest';
import { newestPacks, versionOrder } from '#domain/regio/pack-version';
import { plainDate } from '#domain/tijd/plain-date';

const versioned = (version: string, inForceFrom: string | null = null) => ({
  id: 'eemland',
  version,
  inForceFrom: inForceFrom === null ? null : plainDate(inForceFrom),
});

describe('versions of a pack', () => {
  test.each([
    ['1.3', '1.2', 'newer'],
    ['1.10', '1.9', 'newer'],
    ['2', '1.9', 'newer'],
    ['1.1', '1.2', 'older'],
    ['1.2', '1.2', 'equal'],
    ['22-10-2026', '21-04-2026', 'newer'],
    ['maart 2026', 'april 2026', 'older'],
    ['1 maart 2024', '1 maart 2025', 'older'],
    ['maart 2027', '21-04-2026', 'newer'],
    ['zomer', 'herfst', 'unknown'],
  ])('%s stands to %s as %s', (one, other, order) => {
    expect(versionOrder(versioned(one), versioned(other))).toBe(order);
  });

  test('where the version says nothing, the day on which it came in force does', () => {
    expect(versionOrder(versioned('zomer', '2026-06-04'), versioned('herfst', '2025-10-01'))).toBe('newer');
    expect(versionOrder(versioned('zomer', '2026-06-04'), versioned('herfst', '2026-06-04'))).toBe('unknown');
  });

  test('the newest is the newest, whatever the order in which they came', () => {
    const packs = ['1.2', '1.10', '1.9'].map((version) => versioned(version));
    expect(newestPacks(packs).map(({ version }) => version)).toEqual(['1.10']);
    expect(newestPacks([...packs].reverse()).map(({ version }) => version)).toEqual(['1.10']);
  });
});
