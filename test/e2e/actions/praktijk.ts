import type { Page } from 'playwright-core';

/** A fictitious practice that looks it. */
export const dePraktijk = {
  'Naam van de praktijk': 'Huisartsenpraktijk De Proef',
  'AGB-code': '01000000',
  Straat: 'Dorpsstraat',
  Huisnummer: '1',
  Postcode: '1799 ZZ',
  Woonplaats: 'Fictiedam',
  Telefoon: '0229 000 100',
  Spoedlijn: '0229 000 199',
  'E-mail': 'praktijk@deproef.example',
  Huisartsenpost: 'Huisartsenpost Fictiedam',
  'Telefoon van de huisartsenpost': '0229 000 300',
  'Crisisdienst ggz': 'Crisisdienst Voorbeeldland',
  'Telefoon van de crisisdienst': '0229 000 400',
} as const;

/** Fills in the practice at first run, and goes on. */
export async function fillPraktijk(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Praktijkgegevens' }).waitFor();
  for (const [label, value] of Object.entries(dePraktijk)) {
    await page
      .getByRole('textbox', { name: new RegExp(`^${label}( voor collega’s)?( \\(optioneel\\))?$`) })
      .fill(value);
  }
  await page.getByRole('button', { name: 'Verder naar Casussen' }).click();
}
