import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#main/vault/canonical-json';
import { insist } from '#main/vault/disk-files';
import { databaseGeneration, databasePath, headerPath, keptHeaderName } from '#main/vault/vault-files';

describe('the names of the files', () => {
  test('a damaged header is kept under a dated name that every system allows', () => {
    const instant = '2026-11-22T08:12:00.123Z';
    expect(keptHeaderName('a', instant, 0)).toBe('kluis-a.kop.beschadigd-20261122T081200Z');
    expect(keptHeaderName('b', instant, 1)).toBe('kluis-b.kop.beschadigd-20261122T081200Z-2');
  });

  test('a database is named for its generation, and recognised by its name', () => {
    expect(databasePath('map', 12)).toMatch(/dossier-12\.db$/);
    expect(databaseGeneration('dossier-12.db')).toBe(12);
    for (const name of ['dossier-0.db', 'dossier-12.db-wal', 'dossier-.db', 'x-dossier-1.db']) {
      expect(databaseGeneration(name)).toBeNull();
    }
    expect(headerPath('map', 'b')).toMatch(/kluis-b\.kop$/);
  });
});

describe('a rename that the system refuses for a moment', () => {
  const busy = () => Object.assign(new Error('held by a scanner'), { code: 'EBUSY' });

  test('is tried again', async () => {
    let tries = 0;
    await insist(async () => {
      tries += 1;
      if (tries < 3) throw busy();
    }, [1, 1, 1]);
    expect(tries).toBe(3);
  });

  test('is given up in the end, and at once for an error of another kind', async () => {
    let tries = 0;
    const fail = (code: string) => async () => {
      tries += 1;
      throw Object.assign(new Error(code), { code });
    };
    await expect(insist(fail('EBUSY'), [1, 1])).rejects.toThrow('EBUSY');
    expect(tries).toBe(3);
    await expect(insist(fail('ENOSPC'), [1, 1])).rejects.toThrow('ENOSPC');
    expect(tries).toBe(4);
  });
});

test('canonical JSON has sorted keys and no white space, at every depth', () => {
  expect(canonicalJson({ b: [{ d: 1, c: null }], a: 'é"' })).toBe(
    '{"a":"\\u00e9\\"","b":[{"c":null,"d":1}]}',
  );
});
