import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tabTo } from '../actions/keyboard';
import { expectSaved } from '../actions/overname';
import { beginCasus } from '../actions/persoon';
import { fillPraktijk } from '../actions/praktijk';
import { makeVault, unlock } from '../actions/vault';
import { expect, test } from '../fixtures/app';

test('a DAG-gesprek is held by keyboard, across a lock, and its agreements are in the Afsprakenformulier', async ({
  app,
  page,
}) => {
  await makeVault(page);
  await fillPraktijk(page);
  await beginCasus(page);
  const { keyboard } = page;

  await tabTo(page, /^DAG-gesprek$/);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'DAG-gesprek' })).toBeVisible();
  const line = page.getByLabel('Nieuwe afspraak in één regel');
  await expect(line).toBeFocused();
  await keyboard.type('POH belt di 7 december 2026');
  await expect(page.getByText(/^7 december 2026 is een maandag/)).toBeVisible();
  await keyboard.press('Enter');
  await expect(line).toHaveValue('POH belt di 7 december 2026');
  await keyboard.press('Control+a');
  await keyboard.type('POH belt ma 7 december 2026, daarna om de 4 weken');
  await expect(page.getByText('Begrepen als:')).toContainText('om de 4 weken, vanaf 7 december 2026');
  await keyboard.press('Enter');
  await expect(line).toHaveValue('');
  await expect(page.getByText('Afspraak toegevoegd bij Contact.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Wijzig: belt' })).toBeVisible();
  // The first thing that was done started the clock.
  await expect(page.getByRole('button', { name: 'Pauze' })).toBeVisible();

  await keyboard.type('huisarts bouwt de lithium af elk half jaar');
  await keyboard.press('Enter');
  await expect(page.getByText('Afspraak toegevoegd bij Medicatie.')).toBeVisible();
  await keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Wijzig: bouwt de lithium af' })).toBeHidden();
  await keyboard.type('huisarts controleert lithium elk half jaar');
  await keyboard.press('Enter');
  await keyboard.type('ggz overlegt');

  await expectSaved(page);
  await keyboard.press('Control+l');
  await unlock(page);
  await expect(line).toHaveValue('ggz overlegt');
  await expect(line).toBeFocused();
  await keyboard.press('End');
  await keyboard.type(' binnen 1 werkdag');
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Pauze' })).toBeVisible();

  await tabTo(page, /^Gesprek afronden/);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Controle' })).toBeVisible();
  await expect(page.getByText('Gesprek gevoerd vandaag.')).toBeVisible();
  const path = join(app.dataFolder, 'gesprek.txt');
  await app.machine.answerSaveDialog(path);
  await tabTo(page, /^Tekst$/);
  await keyboard.press('Enter');
  await expect(page.getByText('Bewaard als gesprek.txt.')).toBeVisible();
  const text = readFileSync(path, 'utf8');
  expect(text).toContain('om de 4 weken, vanaf 7 december 2026');
  expect(text).toContain('controleert lithium');
  expect(text).toContain('binnen 1 werkdag');
  expect(text).not.toContain('bouwt de lithium af');
});
