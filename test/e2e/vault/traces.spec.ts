import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleTexts, fillForm, openForm, waitUntilSaved } from '../actions/form';
import { anna, beginCasus } from '../actions/persoon';
import { fillPraktijk } from '../actions/praktijk';
import { makeVault, user } from '../actions/vault';
import { expect, type RunningApp, test } from '../fixtures/app';

/** Every phrase that may be on the disk only under lock and key. */
function secrets(recoveryKey: readonly string[]): readonly string[] {
  const typed = Object.values(exampleTexts).flatMap((fields) => Object.values(fields));
  const long = [...typed, ...Object.values(anna)].filter((text) => text.length >= 9);
  return [...long, user.password, ...recoveryKey, recoveryKey.join(''), recoveryKey.join('-')];
}

/** Files that hold one of the phrases, as UTF-8 or UTF-16. */
function filesHolding(folders: readonly string[], phrases: readonly string[]): readonly string[] {
  const needles = phrases.flatMap((phrase) => [
    { phrase, bytes: Buffer.from(phrase, 'utf8') },
    { phrase, bytes: Buffer.from(phrase, 'utf16le') },
    { phrase, bytes: Buffer.from(phrase, 'utf16le').swap16() },
  ]);
  return folders
    .flatMap((folder) => filesIn(folder))
    .flatMap((path) => {
      const content = contentOf(path);
      return needles.filter(({ bytes }) => content.includes(bytes)).map(({ phrase }) => `${path}: ${phrase}`);
    });
}

/** A browser that ends removes files while they are looked at; what is gone holds nothing. */
function contentOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

async function work(app: RunningApp): Promise<readonly string[]> {
  const { page } = app;
  const recoveryKey = await makeVault(page);
  await fillPraktijk(page);
  await beginCasus(page);
  await openForm(page);
  await fillForm(page);
  return recoveryKey;
}

test('security 8, 18: vault, logs and browser profile hold no name, no phrase and no key', async ({
  app,
}) => {
  const recoveryKey = await work(app);
  await waitUntilSaved(app.page);
  const folders = [app.dataFolder, ...(app.profileFolder ? [app.profileFolder] : [])];
  const phrases = secrets(recoveryKey);
  expect(filesIn(app.dataFolder).length).toBeGreaterThan(3);
  expect(filesHolding(folders, phrases)).toEqual([]);
  await app.page.keyboard.press('Control+l');
  await app.page.getByRole('heading', { name: 'Kluis openen' }).waitFor();
  expect(filesHolding(folders, phrases)).toEqual([]);
});

test('security 8, 18: nor after a kill -9 in the middle of typing', async ({ app }) => {
  const recoveryKey = await work(app);
  await app.page.keyboard.type('en nog een zin die onderweg is');
  const folders = [app.dataFolder, ...(app.profileFolder ? [app.profileFolder] : [])];
  process.kill(app.pid, 'SIGKILL');
  await expect.poll(() => isAlive(app.pid)).toBe(false);
  const phrases = [...secrets(recoveryKey), 'en nog een zin die onderweg is'];
  expect(filesHolding(folders, phrases)).toEqual([]);
  await app.killAndRestart();
});

test('the scan finds what it looks for', async ({ app }) => {
  await makeVault(app.page);
  // The document that a user saves is meant to be read: the scan must see it.
  const name = Buffer.from('Voorbeeld-de Proef', 'utf16le');
  writeFileSync(join(app.dataFolder, 'vondst.bin'), name);
  expect(filesHolding([app.dataFolder], ['Voorbeeld-de Proef'])).toHaveLength(1);
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
