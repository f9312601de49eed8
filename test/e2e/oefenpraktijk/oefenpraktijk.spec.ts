import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  casussenLink,
  inCasussen,
  practise,
  practiseBanner,
  practiseButton,
  stopPractising,
} from '../actions/oefenpraktijk';
import { fillPraktijk } from '../actions/praktijk';
import { makeVault, unlock } from '../actions/vault';
import { expectAccessible } from '../fixtures/accessibility';
import { expect, test } from '../fixtures/app';

const throwaway = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('oefenpraktijk-'));

test('a press on the start screen opens a practice of made-up people, and another leaves it', async ({
  app,
  page,
}) => {
  await practise(page);
  await expect(practiseBanner(page)).toContainText('verdwijnt bij sluiten of vergrendelen');
  await casussenLink(page).click();
  await expect(inCasussen(page, /^Voorbeeld-de Proef/)).toBeVisible();
  await page.keyboard.press('F1');
  await expect(practiseBanner(page)).toBeVisible();
  expect(throwaway(app.dataFolder)).toHaveLength(1);
  await stopPractising(page);
  await expect(page.getByRole('heading', { name: 'Kluis maken' })).toBeVisible();
  await expect(practiseBanner(page)).toBeHidden();
  expect(throwaway(app.dataFolder)).toEqual([]);
});

test('it leaves a vault as it was, and locking leads back to it', async ({ app, page }) => {
  await makeVault(page);
  await fillPraktijk(page);
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { name: 'Kluis openen' })).toBeVisible();
  const kluis = join(app.dataFolder, 'kluis');
  const seen = () =>
    readdirSync(kluis).map((name) => {
      const path = join(kluis, name);
      return [name, statSync(path).mtimeMs, readFileSync(path).toString('base64')];
    });
  const before = seen();
  await practise(page);
  expect(seen()).toEqual(before);
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { name: 'Kluis openen' })).toBeVisible();
  expect(seen()).toEqual(before);
  await unlock(page);
  await expect(page.getByRole('heading', { name: 'Casussen', exact: true })).toBeVisible();
  await expect(practiseBanner(page)).toBeHidden();
});

test('what a killed program left of it is gone after the next start', async ({ app, page }) => {
  await practise(page);
  const [left = ''] = throwaway(app.dataFolder);
  await app.killAndRestart();
  await expect(practiseButton(app.page)).toBeVisible();
  expect(existsSync(join(app.dataFolder, left))).toBe(false);
});

test('nobody has to leave it with the text small again', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await expectAccessible(page, 'Kluis maken');
  await practise(page);
  await expectAccessible(page, 'Oefenpraktijk');
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('Control++');
  await expectAccessible(page, 'Oefenpraktijk at 200 %');
  await stopPractising(page);
  await expectAccessible(page, 'Kluis maken at 200 %');
  await practise(page);
  const size = await page.evaluate(() => document.documentElement.style.fontSize);
  expect(size).toBe('200%');
});
