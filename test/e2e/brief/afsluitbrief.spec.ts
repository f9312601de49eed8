import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dropLetter } from '../actions/brief';
import { beginCasus } from '../actions/persoon';
import { fillPraktijk } from '../actions/praktijk';
import { makeVault, unlock } from '../actions/vault';
import { expectAccessible } from '../fixtures/accessibility';
import { expect, test } from '../fixtures/app';

const name = 'eemland-met-leestekens.txt';
const letter = readFileSync(join(import.meta.dirname, '../../letters', name), 'utf8');

test('a letter is dropped, checked, judged and taken over; what it lacks is asked and waited for', async ({
  page,
}) => {
  await makeVault(page);
  await fillPraktijk(page);
  await beginCasus(page);
  await page.getByRole('link', { name: 'Afsluitbrief keuren' }).click();
  await dropLetter(page, 'leeg.docx', '');
  await expect(page.getByRole('alert').getByText('Dit bestand is leeg')).toBeVisible();
  await dropLetter(page, name, letter);

  const part = (label: string) => page.getByRole('button', { name: new RegExp(`^${label}`) });
  const twoYears = part('Advies en beleid voor twee jaar');
  await expect(twoYears).toContainText('Ontbreekt');
  await expect(page.getByText('1 onderdeel ontbreekt.')).toBeVisible();
  await part('Conclusie').click();
  await expect(page.locator('mark[data-parts~="conclusie"]').first()).toBeInViewport();
  await expectAccessible(page, 'Afsluitbrief keuren');

  await twoYears.click();
  await page.getByRole('radio', { name: 'Aanwezig' }).check();
  await page.getByLabel('Waarom?').fill('telefonisch gekregen');
  await page.getByRole('button', { name: 'Leg oordeel vast' }).click();
  await expect(page.getByText('De brief is compleet.')).toBeVisible();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByText('1 onderdeel ontbreekt.')).toBeVisible();

  await page.getByRole('button', { name: /^Neem over: Telefoon/ }).click();
  await expect(page.getByText('Staat in de casus').first()).toBeVisible();
  await page.getByRole('button', { name: 'Gevraagd, leg vast' }).click();
  await page.getByLabel('Antwoord verwacht voor').fill('+2d');
  await page.getByRole('button', { name: 'Vraag ontbrekende delen' }).click();
  await page.getByRole('button', { name: /^Plaktekst/ }).click();
  await expect(page.getByText('advies en beleid voor de eerste twee jaar na afsluiting')).toBeVisible();

  await page.keyboard.press('Control+1');
  const waiting = page.getByRole('region', { name: /^Wacht op anderen/ });
  await expect(waiting.getByText('Ontbrekende delen van de afsluitbrief')).toBeVisible();
});

test('a telephone call is noted by keyboard alone and waits in Vandaag', async ({ page }) => {
  await makeVault(page);
  await fillPraktijk(page);
  await page.keyboard.press('Control+3');
  await page.getByRole('button', { name: 'Nieuw telefoontje' }).press('Enter');
  await page.keyboard.type('S. Voorbeeld, wijkteam');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Piet Proefpersoon');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Wie belt hem terug?');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Telefoontje bewaard.')).toBeVisible();
  await expectAccessible(page, 'Inkomend');
  await page.keyboard.press('Control+1');
  await expect(page.getByText('Telefoontje: Wie belt hem terug?')).toBeVisible();

  // Nothing is lost of a call that is cut off by a lock.
  await page.keyboard.press('Control+3');
  await page.getByRole('button', { name: 'Nieuw telefoontje' }).press('Enter');
  await page.keyboard.type('Apotheek Voorbeeld');
  await page.keyboard.press('Control+L');
  await unlock(page);
  await page.keyboard.press('Control+3');
  await expect(page.getByText('Apotheek Voorbeeld')).toBeVisible();
});
