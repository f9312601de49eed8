import { expectFacts } from '../actions/overname';
import { beginCasus } from '../actions/persoon';
import { fillPraktijk } from '../actions/praktijk';
import { addUser, openUsers, staal, switchTo } from '../actions/users';
import { makeVault, user } from '../actions/vault';
import { expectAccessible } from '../fixtures/accessibility';
import { expect, test } from '../fixtures/app';
import { shot } from '../fixtures/shot';

test('a POH-ggz prepares an overname, the huisarts approves it, and only then the bar changes', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await makeVault(page);
  await fillPraktijk(page);
  await openUsers(page);
  await addUser(page, staal);
  await beginCasus(page);

  await switchTo(page, staal);
  await page.keyboard.press('Control+2');
  await page.getByRole('link', { name: /Voorbeeld-de Proef/ }).click();
  const acts = page.getByRole('region', { name: 'Vastgelegd' });
  await acts.getByRole('button', { name: 'Overname vastleggen' }).click();
  await acts.getByLabel('Overgenomen op').fill('vandaag');
  await acts.getByRole('group', { name: 'Door' }).getByLabel('Huisarts').check();
  await acts.getByLabel('Bericht aan de huisarts').fill('Besproken met de ggz.');
  await shot(page, 'a1-takeover-form');
  await acts.getByRole('button', { name: 'Leg voor aan de huisarts' }).click();
  const waiting = page.getByRole('region', { name: 'Ter goedkeuring' });
  await expect(waiting).toContainText('Ligt bij de huisarts');
  await expectFacts(page, 'Sggz', /De ggz is verantwoordelijk tot de overname/);
  await shot(page, 'a2-waits');

  await switchTo(page, user);
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('region', { name: /^Ter goedkeuring/ })).toContainText(
    'Overname ter goedkeuring',
  );
  await shot(page, 'a3-vandaag');
  await page.getByRole('button', { name: 'Beoordeel' }).click();
  await expectAccessible(page, 'Ter goedkeuring');
  await shot(page, 'a4-approve');
  await waiting.getByRole('button', { name: 'Keur goed' }).click();
  await expectFacts(page, 'Sggz', /De huisarts is verantwoordelijk sinds/);
  await expect(waiting).toHaveCount(0);
  await expect(acts).toContainText(`voorbereid door ${staal.name}`);

  await acts.getByRole('link', { name: 'Maak bevestiging' }).click();
  await page.getByRole('heading', { name: 'Controle' }).waitFor();
  await expect(page.locator('canvas').first()).toBeVisible();
  await shot(page, 'a5-bevestiging');
  await page
    .getByRole('banner')
    .getByRole('link', { name: /is verantwoordelijk/ })
    .click();
  await page.getByRole('heading', { level: 1, name: 'Verantwoordelijkheid' }).waitFor();
  await shot(page, 'a6-verantwoordelijk');
});
