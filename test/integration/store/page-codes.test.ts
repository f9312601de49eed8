import { copyFile, open, truncate } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countBrokenPages } from '#main/store/page-codes';
import { loadSqlcipherDriver } from '#main/store/sqlcipher-driver';
import { filledDatabase, key, otherKey, pageSize, pagesOf } from './encrypted-file';

const driver = await loadSqlcipherDriver();

/** More pages than are read at once. */
const rows = 1000;

/** What SQLCipher's own check says of the same file. */
async function saidBySqlcipher(path: string): Promise<number> {
  const connection = await driver.open({ path, rawKey: key, mode: 'read' });
  try {
    return await connection.brokenPages();
  } finally {
    await connection.close();
  }
}

async function flipByte(path: string, position: number): Promise<void> {
  const file = await open(path, 'r+');
  try {
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, position);
    await file.write(Buffer.from([(buffer[0] ?? 0) ^ 1]), 0, 1, position);
  } finally {
    await file.close();
  }
}

async function swapPages(path: string, one: number, other: number): Promise<void> {
  const file = await open(path, 'r+');
  try {
    const [first, second] = [Buffer.alloc(pageSize), Buffer.alloc(pageSize)];
    await file.read(first, 0, pageSize, one * pageSize);
    await file.read(second, 0, pageSize, other * pageSize);
    await file.write(second, 0, pageSize, one * pageSize);
    await file.write(first, 0, pageSize, other * pageSize);
  } finally {
    await file.close();
  }
}

describe('authenticating the pages of a file without SQLCipher', () => {
  test('finds nothing in a whole one, and every page broken under another key', async () => {
    const path = await filledDatabase(driver, rows);
    const pages = await pagesOf(path);
    expect(pages).toBeGreaterThan(64);
    expect(await countBrokenPages(path, key)).toBe(0);
    expect(await countBrokenPages(path, otherKey)).toBe(pages);
  });

  test('finds one flipped bit wherever it is, as SQLCipher does', async () => {
    const whole = await filledDatabase(driver, rows);
    const path = `${whole}.flipped`;
    const length = (await pagesOf(whole)) * pageSize;
    const anywhere = fc.oneof(
      fc.integer({ min: 16, max: pageSize }),
      fc.integer({ min: 16, max: length - 1 }),
    );
    await fc.assert(
      fc.asyncProperty(anywhere, async (position) => {
        await copyFile(whole, path);
        await flipByte(path, position);
        expect(await countBrokenPages(path, key)).toBe(1);
        expect(await saidBySqlcipher(path)).toBe(1);
      }),
      { numRuns: 60 },
    );
  });

  test('takes every page for broken when the salt was changed, from which the key of the codes follows', async () => {
    const path = await filledDatabase(driver, 1);
    await flipByte(path, 0);
    expect(await countBrokenPages(path, key)).toBe(await pagesOf(path));
  });

  test('finds two pages that changed places', async () => {
    const path = await filledDatabase(driver, rows);
    await swapPages(path, 3, 70);
    expect(await countBrokenPages(path, key)).toBe(2);
    expect(await saidBySqlcipher(path)).toBe(2);
  });

  test('finds a page of which a part is gone, but not that whole ones are', async () => {
    const path = await filledDatabase(driver, rows);
    const pages = await pagesOf(path);
    await truncate(path, pages * pageSize - 100);
    expect(await countBrokenPages(path, key)).toBe(1);
    await truncate(path, (pages - 5) * pageSize);
    expect(await countBrokenPages(path, key)).toBe(0);
  });
});
