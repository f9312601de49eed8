import { anna, beginCasus } from '../actions/persoon';
import { fillPraktijk } from '../actions/praktijk';
import { addUser, model, openUsers, switchTo, testman } from '../actions/users';
import { makeVault, user } from '../actions/vault';
import { expectAccessible } from '../fixtures/accessibility';
import { expect, test } from '../fixtures/app';
import { shot } from '../fixtures/shot';

test('users are added, switched by a key, blocked with a way back, and removed for good', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await makeVault(page);
  await fillPraktijk(page);
  await openUsers(page);
  await page.getByRole('button', { name: 'Gebruiker toevoegen' }).click();
  await page.getByRole('button', { name: 'Gebruiker toevoegen' }).click();
  await expect(page.getByText('Kies minstens één rol').first()).toBeVisible();
  await expectAccessible(page, 'Gebruiker toevoegen met fouten');
  await shot(page, '1-add-errors');
  await page.getByRole('button', { name: 'Annuleer' }).click();
  await addUser(page, testman);
  await addUser(page, model);
  await expectAccessible(page, 'Gebruikers');
  await shot(page, '2-users');

  await page.keyboard.press('Control+Shift+L');
  await page.getByRole('heading', { name: 'Kluis openen' }).waitFor();
  await expectAccessible(page, 'Kluis openen met keuze');
  await shot(page, '3-chooser');
  await expect(page.getByLabel(testman.name)).toBeChecked();
  await page.getByLabel('Wachtwoord', { exact: true }).fill(testman.password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Niets te doen' }).waitFor();

  // Each comes back to their own place.
  await switchTo(page, user);
  await page.getByRole('heading', { name: 'Gebruikers', level: 1 }).waitFor();
  await page.getByRole('button', { name: `Blokkeer ${model.name}` }).click();
  await expect(page.getByText('Geblokkeerd', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Geblokkeerd', { exact: true })).toBeHidden();

  await page.getByRole('button', { name: `Verwijder ${model.name}` }).click();
  await shot(page, '4-remove');
  await expectAccessible(page, 'Gebruiker verwijderen');
  await page.getByRole('button', { name: 'Verwijder voorgoed' }).click();
  await page.getByText(`${model.name} is verwijderd.`).waitFor();
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'Kluis openen' }).waitFor();
  await expect(page.getByLabel(model.name)).toHaveCount(0);
});

test('an afgeschermde casus hides whose it is, opens by noodtoegang, and that is told', async ({ page }) => {
  test.setTimeout(120_000);
  await makeVault(page);
  await fillPraktijk(page);
  await openUsers(page);
  await addUser(page, testman);
  await addUser(page, model);
  await beginCasus(page);
  await page.getByRole('link', { name: 'Toestemmingen' }).click();
  await page.getByRole('button', { name: 'Scherm af' }).click();
  await shot(page, '5-shield');
  await expectAccessible(page, 'Casus afschermen');
  await page.getByRole('region', { name: 'Afscherming' }).getByRole('button', { name: 'Leg vast' }).click();
  await expect(page.getByText(`Afgeschermd. Alleen ${user.name} kan erbij.`)).toBeVisible();

  await switchTo(page, model);
  await page.keyboard.press('Control+2');
  await page.getByRole('link', { name: 'Afgeschermde casus' }).waitFor();
  await shot(page, '6-list-assistant');
  await expect(page.getByText(anna.Geslachtsnaam)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Nieuwe casus' })).toHaveCount(0);

  await switchTo(page, testman);
  await page.keyboard.press('Control+2');
  await page.getByRole('link', { name: 'Afgeschermde casus' }).click();
  await page.getByRole('button', { name: 'Open met noodtoegang' }).click();
  await expect(page.getByText('Vul in waarom het niet kan wachten')).toBeVisible();
  await shot(page, '7-noodtoegang');
  await expectAccessible(page, 'Noodtoegang');
  await page.getByLabel('Reden van de noodtoegang').fill('crisis buiten kantooruren');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Overname na ggz-behandeling' }).waitFor();

  await switchTo(page, user);
  const told = page.getByRole('complementary', { name: 'Noodtoegang' });
  await expect(told).toContainText('T. Testman opende');
  await expect(told).toContainText('crisis buiten kantooruren');
  await shot(page, '8-told');
  await expectAccessible(page, 'Melding van noodtoegang');
  await told.getByRole('button', { name: 'Gezien' }).click();
  await expect(told).toHaveCount(0);
});

test('a praktijkassistent plans, and isn’t offered what a clinician decides', async ({ page }) => {
  test.setTimeout(120_000);
  await makeVault(page);
  await fillPraktijk(page);
  await openUsers(page);
  await addUser(page, model);
  await beginCasus(page);
  await switchTo(page, model);
  await page.keyboard.press('Control+2');
  await page.getByRole('link', { name: /Voorbeeld-de Proef/ }).click();
  await page.getByRole('button', { name: 'Vervolggesprek afspreken' }).waitFor();
  await shot(page, '9-casus-assistant');
  await expect(page.getByRole('button', { name: 'Overname vastleggen' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Casus beëindigen' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Afsprakenformulier' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Voorbereiding' }).first().click();
  await page.getByLabel('Plaats').fill('spreekkamer 2');
  await expect(page.getByText(/^Opgeslagen/)).toBeVisible();
  await shot(page, '10-planning-assistant');
  await expectAccessible(page, 'Voorbereiding voor een praktijkassistent');
});
