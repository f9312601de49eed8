import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { beginCasus } from '../actions/persoon';
import { fillPraktijk } from '../actions/praktijk';
import { makeVault, unlock, user } from '../actions/vault';
import { expectAccessible } from '../fixtures/accessibility';
import { expect, test } from '../fixtures/app';
import { addSecondUser, editJournal } from '../fixtures/vault-beside';

const second = { name: 'P. Tweede-Model', password: 'nog eens vier andere woorden' } as const;

/** Locks, does something to the vault beside the program, and unlocks: back in the casus. */
async function whileLocked(page: Page, work: () => Promise<void>): Promise<void> {
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'Kluis openen' }).waitFor();
  await work();
  await unlock(page);
  await page.getByRole('heading', { name: 'Overname na ggz-behandeling' }).waitFor();
}

test('a dossier is destroyed once a colleague types their own password, with a certificate', async ({
  app,
  page,
}) => {
  await makeVault(page);
  await fillPraktijk(page);
  await beginCasus(page);
  await whileLocked(page, () => addSecondUser(app.dataFolder, user.password, second));
  await page.getByRole('link', { name: 'Persoonsgegevens' }).click();
  await page.getByRole('link', { name: 'Inzage en vernietiging' }).click();
  await page.getByRole('button', { name: 'Vernietig dossier' }).click();
  await page.getByRole('button', { name: 'Vernietig definitief' }).click();
  await expect(page.getByText('Kies wie dit bevestigt').first()).toBeVisible();
  await expectAccessible(page, 'Vernietigen met fouten');
  await page.getByLabel('Tweede gebruiker', { exact: true }).selectOption({ label: second.name });
  const password = page.getByLabel('Wachtwoord van de tweede gebruiker', { exact: true });
  await password.fill(user.password);
  await password.press('Enter');
  await expect(page.getByText(/Dit wachtwoord hoort niet bij de tweede gebruiker/).first()).toBeVisible();
  await password.fill(second.password);
  await password.press('Enter');
  await expect(page.getByText('Het dossier is vernietigd.')).toBeVisible();
  await expect(page.getByText(/door H. Voorbeeld, bevestigd door P. Tweede-Model/)).toBeVisible();
  await expectAccessible(page, 'Vernietigd');

  await app.machine.answerSaveDialog(join(app.dataFolder, 'verklaring.pdf'));
  await page.getByRole('button', { name: /Verklaring als PDF/ }).click();
  await expect(page.getByText('Bewaard als verklaring.pdf.')).toBeVisible();
  expect(readFileSync(join(app.dataFolder, 'verklaring.pdf')).subarray(0, 5).toString()).toBe('%PDF-');

  await page.getByRole('navigation').getByRole('link', { name: 'Journaal' }).click();
  await expect(page.getByRole('row', { name: /Dossier vernietigd/ })).toHaveCount(1);
  await expect(page.getByText('Voorbeeld-de Proef')).toHaveCount(0);
  await page.getByRole('link', { name: 'Bewaartermijn en vernietiging' }).click();
  await expect(page.getByText(/bevestigd door P. Tweede-Model/)).toBeVisible();
  await expectAccessible(page, 'Bewaartermijn met een vernietiging');
});

test('a journal that was edited is told of at unlocking, with the row and what was done', async ({
  app,
  page,
}) => {
  await makeVault(page);
  await fillPraktijk(page);
  await beginCasus(page);
  await whileLocked(page, () => editJournal(app.dataFolder, user.password, 'A. Fictief'));
  await expect(page.getByText(/^Het journaal is buiten het programma om gewijzigd/)).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Journaal' }).click();
  await expect(page.getByText('Regel 3 is gewijzigd.')).toBeVisible();
  await expect(page.getByText('Niet in orde')).toBeVisible();
  await expect(page.getByRole('row', { name: /Journaal blijkt verbroken regel gewijzigd/ })).toHaveCount(1);
  await expectAccessible(page, 'Journaal, verbroken');
});
