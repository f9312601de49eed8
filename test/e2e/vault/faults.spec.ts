import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillPraktijk } from '../actions/praktijk';
import { makeVault, unlock } from '../actions/vault';
import { expect, type RunningApp, test } from '../fixtures/app';

/** Name and hash of every file of the vault; the lock file says only that someone is there. */
function contentOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder)
    .filter((name) => name !== 'in-gebruik.slot')
    .sort();
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

async function makeAndQuit(app: RunningApp): Promise<string> {
  await makeVault(app.page);
  await fillPraktijk(app.page);
  await app.restart();
  return join(app.dataFolder, 'kluis');
}

/** Flips a bit in the middle of a file. */
function damage(path: string, at = 0.5): void {
  const bytes = readFileSync(path);
  const place = Math.floor(bytes.length * at);
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

test('a wrong password says so and changes nothing on the disk', async ({ app }) => {
  const vault = await makeAndQuit(app);
  const before = contentOf(vault);
  await unlock(app.page, 'dit is niet het wachtwoord');
  await expect(app.page.getByText('Dit wachtwoord opent de kluis niet.').first()).toBeVisible();
  expect(contentOf(vault)).toEqual(before);
});

test('one damaged header copy is repaired at unlocking, and the damaged one is kept', async ({ app }) => {
  const vault = await makeAndQuit(app);
  damage(join(vault, 'kluis-a.kop'));
  await app.restart();
  await unlock(app.page);
  await expect(app.page.getByRole('heading', { name: 'Casussen', exact: true })).toBeVisible();
  expect(readdirSync(vault).some((name) => name.startsWith('kluis-a.kop.beschadigd-'))).toBe(true);
});

test('two damaged header copies are told apart from a wrong password', async ({ app }) => {
  const vault = await makeAndQuit(app);
  damage(join(vault, 'kluis-a.kop'));
  damage(join(vault, 'kluis-b.kop'));
  const before = contentOf(vault);
  await app.restart();
  await expect(app.page.getByRole('heading', { name: /sleutelbestand|kluis/i }).first()).toBeVisible();
  await expect(app.page.getByText(/beschadigd/).first()).toBeVisible();
  await expect(app.page.getByLabel('Wachtwoord', { exact: true })).toHaveCount(0);
  expect(contentOf(vault)).toEqual(before);
});

test('a database that is missing, foreign or damaged each has its own words, and stays as it is', async ({
  app,
}) => {
  const vault = await makeAndQuit(app);
  const database = join(vault, 'dossier-1.db');
  const kept = join(app.dataFolder, 'apart.db');
  cpSync(database, kept);
  const cases = [
    {
      name: 'missing',
      words: /ontbreekt/,
      prepare: () => renameSync(database, join(app.dataFolder, 'weg.db')),
    },
    { name: 'foreign', words: /andere kluis/, prepare: () => writeFileSync(database, Buffer.alloc(8192, 7)) },
    {
      name: 'damaged',
      words: /beschadigd/,
      prepare: () => {
        cpSync(kept, database);
        damage(database, 0.01);
      },
    },
    { name: 'empty', words: /is leeg/, prepare: () => writeFileSync(database, '') },
  ];
  for (const { words, prepare } of cases) {
    prepare();
    const before = contentOf(vault);
    await app.page.reload();
    await unlock(app.page);
    await expect(app.page.getByText(words).first()).toBeVisible();
    expect(contentOf(vault)).toEqual(before);
  }
  rmSync(database, { force: true });
  cpSync(kept, database);
  await app.page.reload();
  await unlock(app.page);
  await expect(app.page.getByRole('heading', { name: 'Casussen', exact: true })).toBeVisible();
});
