import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameOfFocused, tabTo, typeIn } from '../actions/keyboard';
import { readSheet, user } from '../actions/vault';
import { expect, test } from '../fixtures/app';

test('the main job goes by keyboard alone', async ({ app, page }) => {
  await typeIn(page, /^Uw naam/, user.name);
  await typeIn(page, /^Wachtwoord$/, user.password);
  await page.keyboard.press('Enter');
  const groups = await readSheet(page);
  await tabTo(page, /^Verder: controle/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Noodblad controleren' })).toBeVisible();
  for (let asked = 0; asked < 2; asked += 1) {
    await tabTo(page, /^Groep \d/);
    const label = await page.evaluate(nameOfFocused);
    await page.keyboard.type(groups[Number(label.replace(/\D/g, '')) - 1] ?? '');
    await page.keyboard.press('Tab');
  }
  await tabTo(page, /^Controleren/);
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: 'Praktijkgegevens' })).toBeVisible();
  await typeIn(page, /^Naam van de praktijk/, 'Huisartsenpraktijk De Proef');
  await page.keyboard.press('Control+Enter');

  await expect(page.getByRole('heading', { name: 'Casussen', exact: true })).toBeVisible();
  await page.keyboard.press('Control+n');
  await tabTo(page, /^Nieuwe persoon/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Nieuwe persoon' })).toBeVisible();
  await typeIn(page, /^Geslachtsnaam/, 'Toetsenbord-Proef');
  await typeIn(page, /^Voorletters/, 'K.');
  await typeIn(page, /^Geboortedatum/, '03021980');
  await page.keyboard.press('Control+Enter');

  await expect(page.getByRole('heading', { name: 'Overname na ggz-behandeling' })).toBeVisible();
  await tabTo(page, /^Afsprakenformulier$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Stap 1 van 6 · Doelen')).toBeVisible();
  await typeIn(page, /^Doelen na afsluiting/, 'Weer fietsen.');
  await typeIn(page, /^Evalueren van het herstel/, 'Elk kwartaal.');
  await tabTo(page, /^Afspraak toevoegen/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Wie/);
  await page.keyboard.type('Cli');
  await typeIn(page, /^Wat/, 'belt de praktijk');
  // One radio of a group takes the focus; arrows choose among them.
  await tabTo(page, /^Op een datum/);
  await page.keyboard.press('Space');
  await typeIn(page, /^Datum/, '+6w');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByText('Stap 2 van 6 · Contact')).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByText('Stap 1 van 6 · Doelen')).toBeVisible();
  for (const step of [2, 3, 4, 5, 6]) {
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(new RegExp(`^Stap ${step} van 6`))).toBeVisible();
  }
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Controle', exact: true })).toBeVisible();

  const path = join(app.dataFolder, 'toetsenbord.txt');
  await app.machine.answerSaveDialog(path);
  await tabTo(page, /^Tekst$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Bewaard als toetsenbord.txt.')).toBeVisible();
  const text = readFileSync(path, 'utf8');
  expect(text).toContain('Weer fietsen.');
  expect(text).toContain('belt de praktijk');
  await page.keyboard.press('F9');
  await expect(page.getByText(/^Gekopieerd:/)).toBeVisible();
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { name: 'Kluis openen' })).toBeVisible();
});
