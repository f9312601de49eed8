import { expect, test } from '../fixtures/app';

const harmless = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  spellcheck: false,
};

test('security 1: every window, the hidden one for printing too, is made harmless', {
  tag: '@preferences',
}, async ({ app }) => {
  await expect.poll(async () => (await app.machine.windows()).length).toBe(2);
  for (const window of await app.machine.windows()) {
    expect(window.webPreferences).toMatchObject(harmless);
    expect(window.persistent).toBe(false);
    expect(window.spellChecker).toBe(false);
    expect(window.webRtcPolicy).toBe('disable_non_proxied_udp');
  }
});

test('the window for printing runs no script and is never seen', { tag: '@print-window' }, async ({
  app,
}) => {
  await expect.poll(async () => (await app.machine.windows()).length).toBe(2);
  const printing = (await app.machine.windows()).filter(({ visible }) => !visible);
  expect(printing).toHaveLength(1);
  expect(printing[0]?.webPreferences).toMatchObject({ javascript: false, devTools: false });
});

test('the page has no Node, and no more of Electron than the named calls', async ({ page }) => {
  const found = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter((name) => name in window),
  );
  expect(found).toEqual([]);
  const bridge = await page.evaluate(() => Object.keys(window.warmeOverdracht ?? {}));
  expect(bridge).toEqual(['calls', 'listen']);
});

test('the title stays the name of the program, whatever the page says', { tag: '@title' }, async ({
  app,
  page,
}) => {
  const titles = async () => (await app.machine.windows()).map(({ title }) => title);
  await page.evaluate(() => {
    document.title = 'Mevrouw De Vries, 03-02-1980';
  });
  await page.waitForTimeout(300);
  expect(await titles()).not.toContain('Mevrouw De Vries, 03-02-1980');
  expect(await titles()).toContain('Warme Overdracht');
});

test('the window is never smaller than the screens allow', async ({ app }) => {
  const [window] = (await app.machine.windows()).filter(({ visible }) => visible);
  expect(window?.minimumSize).toEqual([1024, 700]);
});

test('a page that falls over is loaded again', { tag: '@recovery' }, async ({ app, page }) => {
  test.skip(
    app.profileFolder === null,
    'Playwright loses an Electron page that crashed; the stand-in makes a new one',
  );
  const devtools = await page.context().newCDPSession(page);
  void devtools.send('Page.crash').catch(() => undefined);
  const replaced = await page.context().waitForEvent('page');
  await expect(replaced.locator('#root')).not.toBeEmpty();
  expect(await app.machine.dialogs()).toEqual([]);
});
