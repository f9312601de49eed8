import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openDocument, saveAs } from '../actions/document';
import { anna, beginCasus } from '../actions/persoon';
import { dePraktijk, fillPraktijk } from '../actions/praktijk';
import { makeVault } from '../actions/vault';
import { expectAccessible } from '../fixtures/accessibility';
import { expect, test } from '../fixtures/app';

const documents = [
  ['Mijn vervolg herstelplan', 'Mijn vervolg herstelplan'],
  ['Gespreksleidraad', 'Gespreksleidraad DAG-gesprek'],
  ['Afsprakenformulier', 'Afsprakenformulier DAG-gesprek'],
] as const;

async function toCasus(page: Page): Promise<void> {
  await makeVault(page);
  await fillPraktijk(page);
  await beginCasus(page);
}

test('each form comes as a preview and as text, filled in and empty', async ({ app, page }) => {
  test.setTimeout(90_000);
  await toCasus(page);
  for (const [name, title] of documents) {
    await openDocument(page, name);
    await expect(page.getByText(title, { exact: true }).first()).toBeVisible();
    await expect(page.locator('canvas').first()).toBeVisible();
    await expect(page.getByRole('link', { name: /^Wijzig / }).first()).toBeVisible();
    await expectAccessible(page, `Controle, ${name}`);

    await app.machine.answerSaveDialog(join(app.dataFolder, `${name}.txt`));
    await saveAs(page, 'Tekst', `${name}.txt`);
    const filled = readFileSync(join(app.dataFolder, `${name}.txt`), 'utf8');
    expect(filled.split('\n')[0]).toBe(title);
    expect(filled).toContain(anna.Geslachtsnaam);

    await page.getByRole('checkbox', { name: 'Leeg formulier' }).check();
    await expect(page.getByRole('link', { name: /^Wijzig / })).toHaveCount(0);
    await expect(page.locator('canvas').first()).toBeVisible();
    await app.machine.answerSaveDialog(join(app.dataFolder, `${name} leeg.txt`));
    await saveAs(page, 'Tekst', `${name} leeg.txt`);
    await expectAccessible(page, `Controle, ${name} leeg`);
    const blank = readFileSync(join(app.dataFolder, `${name} leeg.txt`), 'utf8');
    expect(blank).toContain(dePraktijk['Naam van de praktijk']);
    for (const known of [anna.Geslachtsnaam, anna.Roepnaam, anna['HIS-nummer'], '1980'])
      expect(blank).not.toContain(known);
    await page.getByRole('link', { name: /Voorbeeld-de Proef/ }).click();
  }
});

test('an empty form is no issued document', async ({ page }) => {
  await toCasus(page);
  await openDocument(page, 'Afsprakenformulier');
  await page.getByRole('checkbox', { name: 'Leeg formulier' }).check();
  await page.keyboard.press('Control+p');
  await expect(page.getByText('Naar de printer gestuurd.')).toBeVisible();
  await expect(page.getByText('Nog niets uitgegeven.')).toBeVisible();
  await page.getByLabel('Kies een document').selectOption({ label: 'Gespreksleidraad' });
  await expect(page.getByRole('heading', { name: 'Wie het invulde' })).toHaveCount(0);
  await page.keyboard.press('F9');
  const issued = page.getByRole('region', { name: 'Uitgegeven documenten' }).getByRole('listitem');
  await expect(issued).toHaveText(/^Gespreksleidraad, gekopieerd/);
});
