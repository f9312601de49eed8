import { practise } from '../actions/oefenpraktijk';
import { expectAccessible } from '../fixtures/accessibility';
import { expect, test } from '../fixtures/app';

const form = [
  'Afsprakenformulier DAG-gesprek',
  'Bij niet acute situaties: POH bellen',
  'Bij acute situaties (crisis): overdag de huisarts, daarna de huisartsenpost',
  'Terugvalpreventie en signalering:\t☒ N.v.t.',
  'Datum eerste afspraak: ergens in december',
].join('\n');

test('a form that came in is taken over field by field, beside what the casus says', async ({ page }) => {
  await practise(page);
  await page
    .getByRole('navigation', { name: 'Hoofdmenu' })
    .getByRole('link', { name: /^Inkomend/ })
    .click();
  await page.getByRole('button', { name: 'Brief of formulier toevoegen' }).click();
  await page.getByLabel('Wat is het?').selectOption({ label: 'Afsprakenformulier' });
  await page.getByLabel('Plak de tekst van de brief').fill(form);
  await page.getByRole('button', { name: 'Voeg tekst toe' }).click();
  await page.getByLabel('Zoek de casus').fill('Voorbeeld-de');
  await page
    .getByRole('button', { name: /^Kies .*Voorbeeld-de/ })
    .first()
    .click();

  const found = page.getByRole('listitem').filter({ hasText: 'Bij niet acute situaties' });
  await expect(found).toContainText('POH bellen');
  await expect(found).toContainText('In de casus staat:');
  await page.getByRole('button', { name: 'Zet erbij: Bij niet acute situaties' }).click();
  await expect(found).toContainText('Staat in de casus');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(found).toContainText('In de casus staat:');
  await expect(page.getByText('niet zeker kan lezen')).toBeVisible();
  await expectAccessible(page, 'Inkomend, formulier overnemen');
});
