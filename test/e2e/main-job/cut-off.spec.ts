import type { Page } from '@playwright/test';
import { openForm } from '../actions/form';
import { beginCasus } from '../actions/persoon';
import { fillPraktijk } from '../actions/praktijk';
import { makeVault, unlock } from '../actions/vault';
import { expect, type RunningApp, test } from '../fixtures/app';

const goals = 'Doelen na afsluiting van de behandeling';

async function beginTyping(page: Page): Promise<void> {
  await makeVault(page);
  await fillPraktijk(page);
  await beginCasus(page);
  await openForm(page);
  await page.getByLabel(goals).focus();
}

/** What is in the field after the vault is opened again, on whatever screen one comes back to. */
async function textAfterUnlock(app: RunningApp): Promise<string> {
  await unlock(app.page);
  const field = app.page.getByLabel(goals);
  await expect(field).toBeVisible();
  return field.inputValue();
}

test('what was typed right before a lock is there afterwards, with focus and caret where they were', async ({
  app,
  page,
}) => {
  await beginTyping(page);
  await page.keyboard.type('Weer leren koken');
  for (let back = 0; back < 5; back += 1) await page.keyboard.press('ArrowLeft');
  // At once: the last keystrokes are still on their way.
  await page.keyboard.type('X');
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { name: 'Kluis openen' })).toBeVisible();
  expect(await textAfterUnlock(app)).toBe('Weer leren Xkoken');
  await expect(page.getByLabel(goals)).toBeFocused();
  await page.keyboard.type('Y');
  await expect(page.getByLabel(goals)).toHaveValue('Weer leren XYkoken');
});

for (const event of ['lock-screen', 'suspend'] as const) {
  test(`what was typed right before ${event} is there afterwards`, async ({ app, page }) => {
    await beginTyping(page);
    await page.keyboard.type('Elke dag naar buiten');
    await app.machine.firePowerEvent(event);
    await expect(page.getByRole('heading', { name: 'Kluis openen' })).toBeVisible();
    expect(await textAfterUnlock(app)).toBe('Elke dag naar buiten');
  });
}

test('quitting while something is being typed loses nothing', async ({ app, page }) => {
  await beginTyping(page);
  await page.keyboard.type('Op tijd naar bed');
  await app.restart();
  expect(await textAfterUnlock(app)).toBe('Op tijd naar bed');
});

test('a kill -9 keeps everything that was called saved', async ({ app, page }) => {
  await beginTyping(page);
  await page.keyboard.type('Contact met zus');
  await expect(page.getByText(/^Opgeslagen \d\d:\d\d$/).first()).toBeVisible();
  await app.killAndRestart();
  expect(await textAfterUnlock(app)).toBe('Contact met zus');
});

test('a date that is not finished stays as typed, also after a kill -9', async ({ app, page }) => {
  await beginTyping(page);
  await page.getByRole('link', { name: '2. Contact' }).click();
  const label = 'Datum eerste afspraak na afsluiting sggz behandeling (indien wenselijk)';
  await page.getByLabel(label).fill('3-2-');
  await page.keyboard.press('Tab');
  await expect(page.getByText(/^Dit is niet te lezen als datum/)).toBeVisible();
  await expect(page.getByText(/^Opgeslagen \d\d:\d\d$/).first()).toBeVisible();
  await app.killAndRestart();
  await unlock(app.page);
  await expect(app.page.getByLabel(label)).toHaveValue('3-2-');
  await app.page.getByLabel(label).fill('3-2-2027');
  await expect(app.page.getByText('woensdag 3 februari 2027')).toBeVisible();
});

test('a removed agreement comes back by undo, and a form by its history', async ({ page }) => {
  await beginTyping(page);
  await page.keyboard.type('Eerste tekst');
  await page.getByRole('button', { name: 'Afspraak toevoegen' }).first().click();
  const agreement = page.getByRole('group', { name: /^Afspraak 1/ });
  await agreement.getByLabel('Wat').fill('belt op maandag');
  await agreement.getByRole('button', { name: 'Verwijder' }).click();
  await expect(agreement).toHaveCount(0);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(agreement.getByLabel('Wat')).toHaveValue('belt op maandag');

  await page.getByRole('link', { name: /Voorbeeld-de Proef/ }).click();
  await page.getByRole('link', { name: 'Geschiedenis' }).click();
  await page.getByRole('button', { name: 'Bekijk' }).last().click();
  await expect(page.getByRole('cell', { name: 'Eerste tekst' })).toBeVisible();
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await expect(page.getByText('Teruggezet.')).toBeVisible();
  await page.getByRole('link', { name: /Voorbeeld-de Proef/ }).click();
  await openForm(page);
  await expect(page.getByLabel(goals)).toHaveValue('');
  await expect(page.getByRole('group', { name: /^Afspraak 1/ })).toHaveCount(0);
});
