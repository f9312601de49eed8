import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app';

/** Lets the page do something, and waits until what it led to has happened or been refused. */
async function attempt(page: Page, action: (target: string) => void, target: string): Promise<void> {
  await page.evaluate(action, target);
  await page.waitForTimeout(300);
}

async function mark(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.set(window, 'stillHere', true));
}

function stillHere(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(window, 'stillHere'));
}

const elsewhere = 'https://elders.example/';

test.describe('security 2: a page stays where it is', { tag: '@navigation' }, () => {
  test.beforeEach(async ({ page }) => mark(page));

  test('when it sets its own address', async ({ page }) => {
    await attempt(page, (url) => location.assign(url), elsewhere);
    expect(await stillHere(page)).toBe(true);
  });

  test('when a link is followed', async ({ page }) => {
    await attempt(
      page,
      (url) => {
        const link = document.createElement('a');
        link.href = url;
        document.body.append(link);
        link.click();
      },
      elsewhere,
    );
    expect(await stillHere(page)).toBe(true);
  });

  test('when another file of the program itself is asked for', async ({ page }) => {
    await attempt(page, (url) => location.assign(url), '/assets/');
    expect(await stillHere(page)).toBe(true);
  });

  test('but may load itself again', async ({ page }) => {
    const loaded = page.waitForEvent('load');
    await page.evaluate(() => location.reload());
    await loaded;
    expect(await stillHere(page)).toBeUndefined();
    await expect(page.locator('#root')).not.toBeEmpty();
  });

  test('and its screens, which live after the hash, change as they like', async ({ page }) => {
    await attempt(page, (hash) => location.assign(hash), '#/ergens');
    expect(await stillHere(page)).toBe(true);
  });
});

test('a form that sends itself elsewhere is refused', async ({ app, page }) => {
  app.expectTrouble(/form-action/);
  await mark(page);
  await attempt(
    page,
    (url) => {
      const form = document.createElement('form');
      form.action = url;
      document.body.append(form);
      form.submit();
    },
    elsewhere,
  );
  expect(await stillHere(page)).toBe(true);
});

test('a frame cannot be filled with another page', async ({ app, page }) => {
  app.expectTrouble(/frame-src|default-src/);
  await attempt(
    page,
    (url) => {
      const frame = document.createElement('iframe');
      frame.src = url;
      document.body.append(frame);
    },
    elsewhere,
  );
  const urls = page.frames().map((frame) => frame.url());
  expect(urls.filter((url) => url.startsWith(elsewhere))).toEqual([]);
});

test('a redirect is refused', { tag: '@redirects' }, async ({ app }) => {
  expect(await app.machine.provoke('will-redirect')).toBe(true);
});

test.describe('security 2: a new window is refused', { tag: '@new-windows' }, () => {
  for (const [how, open] of [
    ['asked for by script', (url: string) => void window.open(url)],
    ['asked for by script without opener', (url: string) => void window.open(url, '_blank', 'noopener')],
    [
      'asked for by a link',
      (url: string) => {
        const link = document.createElement('a');
        link.href = url;
        link.target = '_blank';
        document.body.append(link);
        link.click();
      },
    ],
  ] as const) {
    test(how, async ({ app, page }) => {
      await attempt(page, open, '/index.html');
      // A window that is refused late is there for a moment in the stand-in; one that isn't refused stays.
      await page.waitForTimeout(1_500);
      const windows = (await app.machine.windows()).filter(({ visible }) => visible);
      expect(windows).toHaveLength(1);
      const pages = page.context().pages();
      expect(pages.filter((each) => each.url().includes('index.html'))).toHaveLength(1);
    });
  }
});

test('security 2: a webview is refused, and the tag does nothing', { tag: '@webviews' }, async ({
  app,
  page,
}) => {
  expect(await app.machine.provoke('will-attach-webview')).toBe(true);
  const kind = await page.evaluate(() => {
    const view = document.createElement('webview');
    view.setAttribute('src', 'https://elders.example/');
    document.body.append(view);
    return Object.prototype.toString.call(view);
  });
  expect(kind).toMatch(/HTML(Unknown)?Element/);
});

test('a download is refused', { tag: '@downloads' }, async ({ app, page }) => {
  await attempt(
    page,
    (name) => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['uit het dossier']));
      link.download = name;
      link.click();
    },
    'dossier.txt',
  );
  await expect.poll(async () => (await app.machine.refusals()).downloads).toHaveLength(1);
});
