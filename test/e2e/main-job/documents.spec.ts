import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openCheck, openDocument, saveAs } from '../actions/document';
import { fillForm, openForm, waitUntilSaved } from '../actions/form';
import { beginCasus } from '../actions/persoon';
import { fillPraktijk } from '../actions/praktijk';
import { makeVault } from '../actions/vault';
import { expect, test } from '../fixtures/app';

test('the main job: from a fresh machine to an Afsprakenformulier in Word, PDF and paste text', async ({
  app,
  page,
}) => {
  await makeVault(page);
  await fillPraktijk(page);
  await beginCasus(page);
  await openForm(page);
  await fillForm(page);
  await waitUntilSaved(page);
  await openCheck(page);
  await expect(page.locator('canvas').first()).toBeVisible();

  const folder = app.dataFolder;
  for (const [format, name, opening] of [
    ['Word', 'afspraken.docx', 'PK'],
    ['PDF', 'afspraken.pdf', '%PDF-'],
    ['Tekst', 'afspraken.txt', 'Afsprakenformulier DAG-gesprek'],
  ] as const) {
    await app.machine.answerSaveDialog(join(folder, name));
    await saveAs(page, format, name);
    expect(readFileSync(join(folder, name)).subarray(0, opening.length).toString('utf8')).toBe(opening);
    expect(statSync(join(folder, name)).size).toBeGreaterThan(500);
  }
  const text = readFileSync(join(folder, 'afspraken.txt'), 'utf8');
  for (const said of [
    'Drie dagen per week werken.',
    'om de 4 weken, vanaf 7 december 2026',
    'Els Voorbeeld (zus)',
  ]) {
    expect(text).toContain(said);
  }

  await page.keyboard.press('F9');
  await expect(page.getByText(/^Gekopieerd: \d+ tekens/)).toBeVisible();
  expect(await app.machine.clipboardText()).toBe(text);

  await page.keyboard.press('Control+p');
  await expect(page.getByText('Naar de printer gestuurd.')).toBeVisible();

  const issued = page.getByRole('region', { name: 'Uitgegeven documenten' }).getByRole('listitem');
  await expect(issued).toHaveCount(5);
  await expect(issued.first()).toContainText('afgedrukt');
});

test('nothing is written when the save dialog is left, and the screen goes on', async ({ app, page }) => {
  await makeVault(page);
  await fillPraktijk(page);
  await beginCasus(page);
  await openDocument(page, 'Afsprakenformulier');
  await app.machine.answerSaveDialog(null);
  await page.getByRole('button', { name: 'Word', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Word', exact: true })).toHaveAttribute('aria-busy', 'false');
  await app.machine.answerSaveDialog('/nergens/bestaat/dit.docx');
  await page.getByRole('button', { name: 'PDF', exact: true }).click();
  await expect(page.getByText(/^In deze map kan niet worden geschreven/)).toBeVisible();
  await expect(page.getByText('Nog niets uitgegeven.')).toBeVisible();
});

test('empty, n.v.t. and filled in are three things on Controle', async ({ page }) => {
  await makeVault(page);
  await fillPraktijk(page);
  await beginCasus(page);
  await openForm(page);
  await page.getByRole('link', { name: '4. Samenwerking' }).click();
  await page.getByLabel('Medicatiebegeleiding', { exact: true }).fill('Geen bijzonderheden.');
  await page.locator('[data-topic="terugvalpreventie"]').getByRole('checkbox', { name: 'N.v.t.' }).check();
  await openCheck(page);
  const row = (label: string) =>
    page.locator('dl > div').filter({ has: page.getByText(label, { exact: true }) });
  await expect(row('Medicatiebegeleiding')).toContainText('Geen bijzonderheden.');
  await expect(row('Terugvalpreventie en signalering')).toContainText('N.v.t.');
  await expect(row('Afspraken rond overleg en consultatie')).toContainText('niet ingevuld');
});
