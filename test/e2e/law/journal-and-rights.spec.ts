import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { beginCasus } from '../actions/persoon';
import { fillPraktijk } from '../actions/praktijk';
import { makeVault } from '../actions/vault';
import { expectAccessible } from '../fixtures/accessibility';
import { expect, test } from '../fixtures/app';

async function startWithCasus(page: Page): Promise<void> {
  await makeVault(page);
  await fillPraktijk(page);
  await beginCasus(page);
}

async function openRights(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Persoonsgegevens' }).click();
  await page.getByRole('link', { name: 'Inzage en vernietiging' }).click();
  await page.getByRole('heading', { level: 1, name: 'Inzage en vernietiging' }).waitFor();
}

test('the journal of a casus, by user and period, with every field, and as a file for Excel', async ({
  app,
  page,
}) => {
  await startWithCasus(page);
  await page.getByRole('link', { name: 'Journaal' }).last().click();
  await page.getByRole('heading', { level: 1, name: 'Journaal' }).waitFor();
  await expect(page.getByText('Alleen één casus van Voorbeeld-de Proef, A.B. (Anna)')).toBeVisible();
  await expect(page.getByText(/De ene regel is zoals het programma die schreef/)).toBeVisible();
  await page.getByRole('button', { name: 'Controleer nu' }).click();
  await expect(page.getByText(/regels zijn zoals het programma ze schreef/)).toBeVisible();
  await expect(page.getByRole('row', { name: /Casus gezien/ }).first()).toContainText('H. Voorbeeld');
  await expectAccessible(page, 'Journaal van een casus');

  await page.getByRole('button', { name: 'Toon alle personen' }).click();
  await expect(page.getByRole('row', { name: /Aangemeld/ }).first()).toBeVisible();
  await page.getByLabel('Gebruiker').selectOption({ label: 'H. Voorbeeld' });
  await page.getByLabel('Vanaf').fill('vandaag');
  await expect(page.getByRole('row', { name: /Casus gemaakt/ })).toHaveCount(1);
  // The rows of the new period may come while one looks; then the row is closed again.
  await expect(async () => {
    await page.getByText('Alle velden van regel').first().click();
    await expect(page.getByText('Tijdzone').first()).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.getByLabel('Tot en met').fill('1-1-2020');
  await expect(page.getByText('De einddatum ligt vóór de begindatum')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Geen regels' })).toBeVisible();
  await expectAccessible(page, 'Journaal zonder regels');

  await page.getByLabel('Tot en met').fill('vandaag');
  await app.machine.answerSaveDialog(join(app.dataFolder, 'journaal.csv'));
  await page.getByRole('button', { name: 'Bewaar als CSV' }).click();
  await expect(page.getByText('Bewaard als journaal.csv.')).toBeVisible();
  const csv = readFileSync(join(app.dataFolder, 'journaal.csv'), 'utf8');
  expect(csv.startsWith('\uFEFF"Regel";"Tijdstip";"Tijdzone";')).toBe(true);
  await app.machine.answerSaveDialog(join(app.dataFolder, 'journaal.pdf'));
  await page.getByRole('button', { name: 'Bewaar als PDF' }).click();
  await expect(page.getByText('Bewaard als journaal.pdf.')).toBeVisible();
  expect(readFileSync(join(app.dataFolder, 'journaal.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
});

test('what a patient may ask: who used the dossier, all of it, and why it isn’t destroyed', async ({
  app,
  page,
}) => {
  await startWithCasus(page);
  await openRights(page);
  await page.getByRole('button', { name: 'Bekijk', exact: true }).click();
  const overview = page.getByRole('region', { name: 'Overzicht voor de patiënt' }).last();
  await expect(overview).toContainText('Bekeek uw dossier');
  await expect(overview).not.toContainText(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  await expectAccessible(page, 'Inzage en vernietiging');

  await app.machine.answerSaveDialog(join(app.dataFolder, 'overzicht.docx'));
  await page.getByRole('button', { name: 'Word', exact: true }).click();
  await expect(page.getByText('Bewaard als overzicht.docx.')).toBeVisible();
  await page.getByRole('button', { name: 'Kopieer', exact: true }).click();
  await expect(page.getByText(/^Gekopieerd: \d+ tekens\.$/)).toBeVisible();
  expect(await app.machine.clipboardText()).toContain('Wie heeft uw dossier gebruikt?');

  await app.machine.answerSaveDialog(join(app.dataFolder, 'dossier.pdf'));
  await page.getByRole('button', { name: 'Bewaar dossier' }).click();
  await expect(page.getByText('Bewaard als dossier.pdf, dossier.json.')).toBeVisible();
  expect(readdirSync(app.dataFolder)).toContain('dossier.json');
  const dossier = JSON.parse(readFileSync(join(app.dataFolder, 'dossier.json'), 'utf8'));
  expect(dossier.persoon.persoonsgegevens.geslachtsnaam).toBe('Voorbeeld-de Proef');
  expect(dossier.casussen).toHaveLength(1);

  await page.getByRole('button', { name: 'Vernietig dossier' }).click();
  await expect(page.getByText(/Deze kluis heeft nog geen tweede/)).toBeVisible();
  await page.getByRole('button', { name: 'Annuleren' }).click();
  await page.getByRole('button', { name: 'Weiger verzoek' }).click();
  await page.getByRole('button', { name: 'Leg weigering vast' }).click();
  await expect(page.getByText('Kies een reden')).toBeVisible();
  await page.getByRole('radio', { name: /^Een wet zegt/ }).check();
  await expectAccessible(page, 'Verzoek weigeren');
  await page.getByRole('button', { name: 'Leg weigering vast' }).click();
  await expect(page.getByText('De weigering is vastgelegd.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Eerder geweigerd' })).toBeVisible();
});

test('the retention term proposes and says what it is; another term can be set', async ({ page }) => {
  await startWithCasus(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Journaal' }).click();
  await page.getByRole('link', { name: 'Bewaartermijn en vernietiging' }).click();
  await expect(page.getByText('Geen dossier is voorbij de termijn')).toBeVisible();
  await expectAccessible(page, 'Bewaartermijn');
  const years = page.getByLabel('Jaren na de laatste wijziging');
  await expect(years).toHaveValue('20');
  await years.fill('twintig');
  await page.getByRole('button', { name: 'Bewaar termijn' }).click();
  await expect(page.getByText('Vul een heel getal van 1 tot en met 99 in')).toBeVisible();
  await years.fill('25');
  await page.getByRole('button', { name: 'Bewaar termijn' }).click();
  await expect(page.getByText('De bewaartermijn is gewijzigd.')).toBeVisible();
});

test('with text at 200 % in a small window nothing is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await startWithCasus(page);
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('Control++');
  await openRights(page);
  await page.getByRole('button', { name: 'Weiger verzoek' }).click();
  await expectAccessible(page, 'Inzage en vernietiging, groot');
  await page.getByRole('link', { name: 'Journaal van deze persoon' }).click();
  await expect(page.getByRole('row', { name: /Persoon gemaakt/ })).toBeVisible();
  await expectAccessible(page, 'Journaal, groot');
  await page.getByRole('link', { name: 'Bewaartermijn en vernietiging' }).click();
  await page.getByLabel('Jaren na de laatste wijziging').waitFor();
  await expectAccessible(page, 'Bewaartermijn, groot');
});
