import { openDocument } from '../actions/document';
import { casussenLink, inCasussen, practise } from '../actions/oefenpraktijk';
import { expect, test } from '../fixtures/app';

test('lithium is taken over with its controls in Vandaag; a refusal holds a document back, need lets it go', async ({
  page,
}) => {
  await practise(page);
  await casussenLink(page).click();
  await inCasussen(page, /^Staal, C/).click();
  await page.getByRole('link', { name: 'Medicatie-overname', exact: true }).last().click();
  await page.getByRole('button', { name: 'Lithium toevoegen' }).click();
  await page.getByLabel('Naam van het middel').fill('Lithiumcarbonaat');
  await page.getByRole('group', { name: 'Oproepsysteem voor de controles' }).getByText('Nee').click();
  await expect(page.getByText(/^Geen oproepsysteem: niet overnemen/)).toBeVisible();
  await page
    .getByRole('group', { name: 'Besluit', exact: true })
    .getByText('Overnemen', { exact: true })
    .click();
  const last = page.getByLabel('Laatste controle op').first();
  await last.fill('31-02-2026');
  await last.blur();
  await expect(last).toHaveValue('31-02-2026');
  await last.fill('-6m');
  await expect(page.getByText(/Volgende controle: /).first()).toBeVisible();
  await page.getByRole('button', { name: /^Klaar, naar het overzicht/ }).click();

  await page.keyboard.press('Control+1');
  const row = page.getByRole('listitem').filter({ hasText: 'Controle Lithiumcarbonaat: Lithiumspiegel' });
  await row.getByRole('button', { name: 'Gereed' }).click();
  await expect(row).toBeHidden();

  await casussenLink(page).click();
  await inCasussen(page, /^Staal, C/).click();
  await page.getByRole('link', { name: 'Toestemmingen' }).click();
  await page.getByRole('button', { name: 'Toestemming vastleggen' }).click();
  await page.getByLabel('Waarvoor').selectOption({ label: 'Brieven en overleg over de verwijzing' });
  await page.getByRole('group', { name: 'Toestemming', exact: true }).getByText('Geweigerd').click();
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await expect(page.getByText(/^Toestemming geweigerd: brieven/).first()).toBeVisible();
  await page.getByRole('button', { name: /^Klaar, naar het overzicht/ }).click();
  await openDocument(page, 'Afsprakenformulier');
  await page.getByRole('button', { name: /^Kopieer voor HIS/ }).click();
  await expect(page.getByText(/^De toestemming hiervoor is geweigerd/)).toBeVisible();
  await page.getByRole('button', { name: 'Toch verstrekken in nood' }).click();
  await page.getByLabel('Waarom is dit nodig?').fill('Opname vanavond');
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await page.getByText(/^Gaat vandaag toch uit/).waitFor();
  await page.getByRole('button', { name: /^Kopieer voor HIS/ }).click();
  await expect(page.getByText(/^Gekopieerd: /)).toBeVisible();
});
