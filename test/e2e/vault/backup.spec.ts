import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillPraktijk } from '../actions/praktijk';
import { makeVault, unlock, user } from '../actions/vault';
import { expectAccessible } from '../fixtures/accessibility';
import { expect, type RunningApp, test } from '../fixtures/app';

const finished = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.kopie'));

/** Makes a vault, chooses a folder for backups and makes one. @returns that folder */
async function withBackup(app: RunningApp): Promise<string> {
  const folder = join(app.dataFolder, 'usb-stick');
  mkdirSync(folder);
  await makeVault(app.page);
  await fillPraktijk(app.page);
  await app.page.getByRole('link', { name: 'Instellingen' }).click();
  const card = app.page.getByRole('region', { name: 'Reservekopie' });
  await expect(card.getByText('Nog geen reservekopie')).toBeVisible();
  await app.machine.answerSaveDialog(folder);
  await card.getByRole('button', { name: 'Map kiezen' }).click();
  await expect(card.getByText(folder)).toBeVisible();
  await card.getByRole('button', { name: 'Nu een reservekopie maken' }).click();
  await expect(card.getByText('Gecontroleerd')).toBeVisible();
  await expect(card.getByText(/vandaag \d\d\.\d\d/)).toBeVisible();
  expect(finished(folder)).toHaveLength(1);
  return folder;
}

test('security 36: a backup is made to a chosen folder, checked, and shown; at quitting another one', async ({
  app,
}) => {
  const folder = await withBackup(app);
  await expectAccessible(app.page, 'Instellingen met reservekopie');
  await app.restart();
  expect(finished(folder)).toHaveLength(2);
});

test('security 32: a truncated database leads to a backup, which brings the dossiers back', async ({
  app,
}) => {
  // Two programs and three looks at accessibility: long on a busy machine.
  test.slow();
  await withBackup(app);
  await app.restart();
  const vault = join(app.dataFolder, 'kluis');
  const database = join(vault, 'dossier-1.db');
  const damaged = readFileSync(database).subarray(0, 5000);
  truncateSync(database, 5000);
  await unlock(app.page);
  await expect(
    app.page.getByRole('heading', { name: 'Het bestand met de dossiers is afgekapt' }),
  ).toBeVisible();
  await expectAccessible(app.page, 'storing');
  await app.page.getByRole('button', { name: 'Reservekopie terugzetten' }).click();

  await app.page.getByRole('button', { name: 'Terugzetten', exact: true }).click();
  await expect(app.page.getByText('Kies een reservekopie')).toBeVisible();
  await app.page.getByRole('radio').first().check();
  await app.page.getByLabel('Wie kan deze kopie openen?').fill(user.password);
  await app.page.getByRole('button', { name: 'Bekijken' }).click();
  await expect(app.page.getByText(new RegExp(user.name))).toBeVisible();
  await expectAccessible(app.page, 'reservekopie terugzetten');
  await app.page.getByRole('button', { name: 'Terugzetten', exact: true }).click();
  await expect(app.page.getByRole('heading', { name: 'De reservekopie staat terug' })).toBeVisible();
  await app.page.getByRole('button', { name: 'Naar het openen van de kluis' }).click();
  await expect(app.page.getByText(/Er is een reservekopie van vandaag .* teruggezet/)).toBeVisible();
  await unlock(app.page);
  await expect(app.page.getByRole('heading', { name: 'Instellingen', exact: true })).toBeVisible();

  const kept = readdirSync(vault).find((name) => name.startsWith('bewaard-')) ?? '';
  expect(readFileSync(join(vault, kept, 'dossier-1.db')).equals(damaged)).toBe(true);
});

test('a chosen file that is no backup says so, and changes nothing', async ({ app }) => {
  await app.page.getByRole('link', { name: /Reservekopie terugzetten/ }).click();
  const file = join(app.dataFolder, 'vakantie.kopie');
  writeFileSync(file, 'foto');
  await app.machine.answerSaveDialog(file);
  await app.page.getByRole('button', { name: 'Bestand kiezen' }).click();
  await expect(app.page.getByText(/geen reservekopie van Warme Overdracht/)).toBeVisible();
  await app.page.getByRole('button', { name: 'Terug', exact: true }).click();
  await expect(app.page.getByRole('heading', { name: 'Kluis maken' })).toBeVisible();
});

test('from Instellingen a backup is put back too; the vault locks for it', async ({ app }) => {
  await withBackup(app);
  await app.page.getByRole('button', { name: 'Reservekopie terugzetten' }).click();
  await app.page.getByRole('radio').first().check();
  await app.page.getByRole('button', { name: 'Terugzetten', exact: true }).click();
  await expect(app.page.getByText(/Er is een reservekopie van vandaag .* teruggezet/)).toBeVisible();
  await unlock(app.page);
  await expect(app.page.getByRole('heading', { name: 'Instellingen', exact: true })).toBeVisible();
});

test('a folder that is gone is said where a backup is asked for, and holds up no quitting', async ({
  app,
}) => {
  const folder = await withBackup(app);
  rmSync(folder, { recursive: true });
  const card = app.page.getByRole('region', { name: 'Reservekopie' });
  await card.getByRole('button', { name: 'Nu een reservekopie maken' }).click();
  await expect(card.getByText(/niet gevonden/)).toBeVisible();
  await app.restart();
});
