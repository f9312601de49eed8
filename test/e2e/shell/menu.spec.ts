import { expect, test } from '../fixtures/app';
import { listenInPage } from '../fixtures/bridge';

test('the menu is Dutch', async ({ app }) => {
  const menu = await app.machine.menu();
  expect(menu.map(({ label }) => label)).toEqual(
    process.platform === 'darwin'
      ? ['Warme Overdracht', 'Bestand', 'Bewerken', 'Beeld', 'Help']
      : ['Bestand', 'Bewerken', 'Beeld', 'Help'],
  );
  const items = menu.flatMap(({ submenu }) => submenu);
  for (const { label } of items) expect(label).toMatch(/^[A-Z]/);
});

test('items of the page show their keys and leave the pressing to the page', { tag: '@menu-keys' }, async ({
  app,
}) => {
  const items = (await app.machine.menu()).flatMap(({ submenu }) => submenu);
  const ofThePage = items.filter(({ id, role }) => role === null && id !== null);
  expect(ofThePage.map(({ id }) => id).sort()).toEqual([
    'find',
    'help',
    'lock',
    'newCasus',
    'print',
    'settings',
    'textLarger',
    'textNormal',
    'textSmaller',
  ]);
  expect(ofThePage.filter(({ listensToKeys }) => listensToKeys)).toEqual([]);
});

test('choosing an item tells the page', async ({ app, page }) => {
  const heard = await listenInPage(page);
  await app.machine.chooseMenuItem('help');
  await expect.poll(() => heard('menuChosen')).toEqual([{ command: 'help' }]);
});
