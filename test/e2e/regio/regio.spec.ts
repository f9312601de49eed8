import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { casussenLink, inCasussen, practise } from '../actions/oefenpraktijk';
import { expect, test } from '../fixtures/app';

const bundled = join(import.meta.dirname, '..', '..', '..', 'resources', 'regio', 'eemland.json');

/** Eemland as it could be revised: mono ggz gets two weeks more. */
function revised(folder: string): string {
  const text = readFileSync(bundled, 'utf8');
  const pack = JSON.parse(text.replace('"P6W"', '"P8W"'));
  const path = join(folder, 'eemland-1.3.json');
  writeFileSync(path, JSON.stringify({ ...pack, version: '1.3' }));
  return path;
}

test('a newer pack is looked at, read in, and taken over in a casus, where a late clock is no longer late', async ({
  app,
  page,
}) => {
  await practise(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('regio');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Regio' }).waitFor();
  await app.machine.answerSaveDialog(revised(app.dataFolder));
  await page.getByRole('button', { name: 'Bestand kiezen' }).click();
  const changes = page.getByRole('region', { name: 'Wat er verandert' });
  await expect(changes.getByRole('row', { name: 'termijn 6 weken 8 weken' })).toBeVisible();
  await page.getByRole('button', { name: 'Neem over', exact: true }).click();
  await expect(page.getByText('Eemland, versie 1.3 is ingelezen.')).toBeVisible();

  await casussenLink(page).click();
  await inCasussen(page, /^Modelmens/).click();
  const deadlines = page.getByRole('region', { name: 'Termijnen' });
  const mono = deadlines.getByRole('listitem').filter({ hasText: 'Mono ggz neemt over' });
  await expect(mono).toContainText(/6 weken.*dagen te laat/);
  const region = page.getByRole('region', { name: 'Regio-afspraken' });
  await region.getByRole('button', { name: 'Neem versie 1.3 over' }).click();
  await expect(mono).toContainText(/8 weken.*nog \d+ dagen/);
  await page.keyboard.press('Control+z');
  await expect(mono).toContainText(/6 weken.*dagen te laat/);

  await deadlines.getByRole('button', { name: 'Gebeurtenis vastleggen' }).click();
  await page.getByRole('radio', { name: 'mono ggz heeft overgenomen' }).check();
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await expect(mono).toContainText('te laat gehaald');
});
