import { expect, test } from '../fixtures/app';

const notOurs = [
  '/../package.json',
  '/%2e%2e/package.json',
  '/..%2fpackage.json',
  '/..%5cpackage.json',
  '/assets/../../package.json',
  '/assets/%2e%2e/%2e%2e/package.json',
  '/....//package.json',
  '//etc/passwd',
  '/%00index.html',
  '/index.html%00.js',
  '/INDEX.HTML',
  '/index.html?x=1',
  '/main/index.js',
  '/../main/index.js',
  '/assets/',
  '/',
];

test('security 3: a page can ask for its own files only', { tag: '@file-list' }, async ({ app, page }) => {
  app.expectTrouble(/404|Failed to load resource/);
  const status = (path: string) =>
    page.evaluate(async (asked) => (await fetch(location.origin + asked)).status, path);
  for (const path of notOurs) expect.soft(await status(path), path).toBe(404);
  expect(await status('/index.html')).toBe(200);
});

test('a page can only fetch: every other method is refused', { tag: '@file-list' }, async ({ app, page }) => {
  app.expectTrouble(/405|Failed to load resource/);
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']) {
    const status = await page.evaluate(
      async (asked) => (await fetch('/index.html', { method: asked })).status,
      method,
    );
    expect(status, method).toBe(405);
  }
});

test("the other hosts of the program's scheme are no way round", async ({ app, page }) => {
  app.expectTrouble(/connect-src|Content Security Policy|Failed to (fetch|load)/);
  for (const host of ['document', 'elders']) {
    const answer = await page.evaluate(async (other) => {
      const url = new URL('/index.html', location.origin);
      const name = url.host.replace(/^app/, other);
      const address = `${url.protocol}//${name}/index.html`;
      return await fetch(address).then(
        ({ status }) => status,
        () => 'refused',
      );
    }, host);
    expect(answer, host).toBe('refused');
  }
});
