import { fillPraktijk } from '../actions/praktijk';
import { confirmSheet, makeVault, unlock, user } from '../actions/vault';
import { expect, test } from '../fixtures/app';

test('the Noodblad opens the vault, sets a new password, and stops working itself', async ({ page }) => {
  const groups = await makeVault(page);
  await fillPraktijk(page);
  await page.keyboard.press('Control+l');
  await page.getByRole('link', { name: /Wachtwoord vergeten/ }).click();

  const key = page.getByLabel('Sleutel van het Noodblad');
  const [first = '', ...rest] = groups;
  const mistyped = `${first.slice(0, 5)}${first.endsWith('0') ? '1' : '0'}`;
  await key.fill([mistyped, ...rest].join('-'));
  await page.getByLabel('Nieuw wachtwoord').fill('een heel andere zin hier');
  await page.getByRole('button', { name: 'Openen' }).click();
  await expect(page.getByText(/In de sleutel zit een typefout/).first()).toBeVisible();

  await key.fill(groups.join(' ').toLowerCase());
  await page.getByRole('button', { name: 'Openen' }).click();
  const renewed = await confirmSheet(page);
  expect(renewed).not.toEqual(groups);
  await expect(page.getByRole('heading', { name: 'Casussen', exact: true })).toBeVisible();

  await page.keyboard.press('Control+l');
  await unlock(page, user.password);
  await expect(page.getByText('Dit wachtwoord opent de kluis niet.').first()).toBeVisible();
  await unlock(page, 'een heel andere zin hier');
  await expect(page.getByRole('heading', { name: 'Casussen', exact: true })).toBeVisible();

  await page.keyboard.press('Control+l');
  await page.getByRole('link', { name: /Wachtwoord vergeten/ }).click();
  await page.getByLabel('Sleutel van het Noodblad').fill(groups.join('-'));
  await page.getByLabel('Nieuw wachtwoord').fill('nog een andere zin hier');
  await page.getByRole('button', { name: 'Openen' }).click();
  await expect(page.getByText(/Deze sleutel hoort niet bij deze kluis/).first()).toBeVisible();
});

test('a changed password is the one that opens', async ({ page }) => {
  await makeVault(page);
  await fillPraktijk(page);
  await page.keyboard.press('Control+5');
  await page.getByRole('button', { name: 'Wachtwoord wijzigen' }).click();
  const card = page.getByRole('region', { name: 'Wachtwoord' });
  await card.getByLabel('Huidig wachtwoord', { exact: true }).fill(user.password);
  await card.getByLabel('Nieuw wachtwoord', { exact: true }).fill('een nieuwe lange zin hier');
  await card.getByRole('button', { name: 'Wachtwoord wijzigen' }).click();
  await expect(card.getByLabel('Nieuw wachtwoord', { exact: true })).toHaveCount(0);
  await page.keyboard.press('Control+l');
  await unlock(page, user.password);
  await expect(page.getByText('Dit wachtwoord opent de kluis niet.').first()).toBeVisible();
  await unlock(page, 'een nieuwe lange zin hier');
  await expect(page.getByRole('heading', { name: 'Instellingen', exact: true })).toBeVisible();
});
