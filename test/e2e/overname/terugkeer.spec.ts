import { casussenLink, practise } from '../actions/oefenpraktijk';
import { expect, test } from '../fixtures/app';

/** Piet's casus ended as it should; his treatment was closed eleven months ago, under what Eemland agreed. */
test('someone comes back after eleven months: asked, reminded of, answered; after thirteen the ordinary road', async ({
  page,
}) => {
  await practise(page);
  await casussenLink(page).click();
  await page.getByRole('searchbox').fill('Fictiefsen');
  await page
    .getByRole('link', { name: /Fictiefsen/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Iemand komt terug' }).first().click();
  await expect(page.getByText(/^Ja, tot en met/)).toBeVisible();
  await page.getByRole('button', { name: 'Bereid de consultatie voor' }).click();
  await page.getByRole('radio', { name: 'Ja, dezelfde klachten' }).check();
  await page.getByLabel('Situatie nu').fill('Slaapt sinds drie weken slecht.');
  await page.getByLabel('Wat vraagt u van de ggz?').fill('Past opnieuw behandelen?');
  await page.getByRole('button', { name: 'Leg de aanvraag vast' }).click();
  await page.getByLabel('Aangevraagd op').fill('-23d');
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await expect(page.getByText('2 dagen te laat', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Maak de herinnering' }).click();
  await expect(page.getByText('Alles is ingevuld')).toBeVisible();
  await page.keyboard.press('Control+1');
  await page
    .getByRole('row')
    .or(page.getByRole('listitem'))
    .filter({ hasText: 'De ggz herinneren' })
    .getByRole('link', { name: /Fictiefsen/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Terugkeer', exact: true }).click();
  await page.getByRole('button', { name: 'Leg het antwoord vast' }).click();
  await page.getByRole('radio', { name: 'Advies, geen behandeling' }).check();
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await expect(page.getByText('klaar: advies')).toBeVisible();
  await expect(page.getByText('vervalt: de ggz gaf advies')).toBeVisible();
  await page.getByRole('button', { name: /^Klaar, naar het overzicht/ }).click();
  await page.getByRole('link', { name: 'Afronding en besluit', exact: true }).click();
  await page.getByLabel('Behandeling afgesloten op').fill('-13m');
  await page.getByRole('button', { name: /^Klaar, naar het overzicht/ }).click();
  await page.getByRole('link', { name: 'Terugkeer', exact: true }).click();
  await expect(page.getByText('De periode is voorbij: dan past een gewone verwijzing.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Bereid/ })).toHaveCount(0);
});
