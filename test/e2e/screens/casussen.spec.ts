import { beginCasus } from '../actions/persoon';
import { fillPraktijk } from '../actions/praktijk';
import { makeVault } from '../actions/vault';
import { expect, test } from '../fixtures/app';

const people = ['Fictief', 'Model', 'Proefpersoon', 'Staal'];

test('casussen are filtered and ordered, gone through by keyboard, and found again on the way back', async ({
  page,
}) => {
  await makeVault(page);
  await fillPraktijk(page);
  for (const Geslachtsnaam of people)
    await beginCasus(page, { Geslachtsnaam, Voorletters: 'A.', Geboortedatum: '3-2-1980' });
  await page.keyboard.press('Control+2');
  const table = page.getByRole('table', { name: 'Casussen' });
  await expect(table).toHaveAttribute('aria-rowcount', '5');
  const names = table.getByRole('link');
  await expect(names).toHaveText(['Staal, A.', 'Proefpersoon, A.', 'Model, A.', 'Fictief, A.']);
  await page.getByLabel('Volgorde', { exact: true }).selectOption({ label: 'Naam' });
  await expect(names).toHaveText(['Fictief, A.', 'Model, A.', 'Proefpersoon, A.', 'Staal, A.']);

  await names.first().focus();
  await page.keyboard.press('End');
  await expect(names.last()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(names.nth(2)).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Model, A.' })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Volgorde', { exact: true })).toHaveValue('name');
  await expect(names.first()).toHaveText('Fictief, A.');

  await page.getByLabel('Fase', { exact: true }).selectOption({ label: '5 · Opvolging' });
  await expect(page.getByRole('heading', { name: 'Geen casussen met dit filter' })).toBeVisible();
  await page.getByRole('button', { name: 'Toon alle lopende casussen' }).click();
  await expect(names).toHaveCount(4);
});

test('a person with the same name and birth date is pointed out', async ({ page }) => {
  await makeVault(page);
  await fillPraktijk(page);
  const same = { Geslachtsnaam: 'Voorbeeld', Geboortedatum: '3-2-1980' };
  await beginCasus(page, { ...same, Voorletters: 'A.', 'HIS-nummer': '10482' });
  await beginCasus(page, { ...same, Voorletters: 'B.' });
  await page.getByRole('link', { name: 'Persoonsgegevens' }).click();
  const warning = page.getByText('Let op: zelfde naam en geboortedatum').locator('..');
  await expect(warning).toContainText('Voorbeeld, A. (HIS 10482)');
  await expect(page.getByText(/^begonnen \d\d-\d\d-\d{4} · fase 1 · Afronding$/)).toBeVisible();
  await warning.getByRole('link').click();
  await expect(page.getByLabel('HIS-nummer')).toHaveValue('10482');
  await page.getByLabel('Geboortedatum').fill('4-2-1980');
  await expect(warning).toBeHidden();
});
