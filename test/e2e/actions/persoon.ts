import type { Page } from 'playwright-core';

/** A fictitious person who looks it. */
export const anna = {
  Geslachtsnaam: 'Voorbeeld-de Proef',
  Voorletters: 'A.B.',
  Roepnaam: 'Anna',
  Geboortedatum: '3-2-1980',
  'HIS-nummer': '10482',
  Straat: 'Verzonnenlaan',
  Huisnummer: '12',
  Postcode: '1799 ZZ',
  Woonplaats: 'Fictiedam',
  Gemeente: 'Voorbeeldland',
  Telefoon: '0229 000 111',
  'E-mail': 'anna@voorbeeld.example',
} as const;

/** From any screen to a new person with these fields, and on to a first casus. */
export async function beginCasus(
  page: Page,
  persoon: Readonly<Record<string, string>> = anna,
): Promise<void> {
  await page.keyboard.press('Control+n');
  await page.getByRole('button', { name: 'Nieuwe persoon' }).click();
  for (const [label, value] of Object.entries(persoon)) await page.getByLabel(label).fill(value);
  await page.getByRole('button', { name: 'Casus beginnen' }).click();
  await page.getByRole('heading', { name: 'Overname na ggz-behandeling' }).waitFor();
}
