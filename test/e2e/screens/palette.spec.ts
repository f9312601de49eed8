import { beginCasus } from '../actions/persoon';
import { fillPraktijk } from '../actions/praktijk';
import { makeVault } from '../actions/vault';
import { expectAccessible } from '../fixtures/accessibility';
import { expect, test } from '../fixtures/app';

test('the palette leads to screens, commands and people, and closes without a trace', async ({ page }) => {
  await makeVault(page);
  await fillPraktijk(page);
  await beginCasus(page);
  const palette = page.getByRole('dialog', { name: 'Opdrachten' });
  const lines = palette.getByRole('option');

  // In a casus: its own screens first, and only those that exist.
  await page.keyboard.press('Control+k');
  await expect(palette.getByText('In deze casus')).toBeVisible();
  await expectAccessible(page, 'Palet');
  await page.keyboard.type('controle');
  await expect(lines).toHaveText(['Controle en document']);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Controle', exact: true })).toBeVisible();

  // The shortcut stands beside what it does.
  await page.keyboard.press('Control+k');
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('crisis');
  await expect(lines).toHaveText(['Crisisafspraken en telefoonnummersF8']);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Crisis' })).toBeVisible();
  await page.keyboard.press('Escape');

  // Esc closes it, wipes nothing, and the focus is where it was.
  await page.keyboard.press('Control+2');
  const search = page.getByRole('searchbox');
  await search.fill('voor');
  await page.keyboard.press('Control+k');
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
  await expect(search).toBeFocused();
  await expect(search).toHaveValue('voor');

  // People by name.
  await page.keyboard.press('Control+k');
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('voorbeeld-de');
  await expect(lines).toHaveText([/^Voorbeeld-de Proef, A\.B\./]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Overname na ggz-behandeling' })).toBeVisible();

  await page.keyboard.press('Control+k');
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('bestaat niet');
  await expect(palette.getByText('Niets gevonden', { exact: false })).toBeVisible();
});
