import { expect, test } from '../fixtures/app';

const guarded = { tag: '@content-policy' };

test('security 3: an inline script is refused', guarded, async ({ app, page }) => {
  app.expectTrouble(/script-src|inline script/);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.head.append(script);
    return Reflect.get(window, 'ran') === true;
  });
  expect(ran).toBe(false);
});

test('a handler in an attribute is refused', guarded, async ({ app, page }) => {
  app.expectTrouble(/script-src|event handler/);
  const ran = await page.evaluate(() => {
    const button = document.createElement('button');
    button.setAttribute('onclick', 'window.ran = true');
    document.body.append(button);
    button.click();
    return Reflect.get(window, 'ran') === true;
  });
  expect(ran).toBe(false);
});

test('security 3: code from text is refused', guarded, async ({ app, page }) => {
  app.expectTrouble(/script-src|eval|unsafe-eval/);
  // From a timer of the page itself: what a test evaluates runs with the browser's own leave.
  const outcome = await page.evaluate(
    () =>
      new Promise((resolve) =>
        setTimeout(() => {
          const attempts = [() => Reflect.get(window, 'eval')('1 + 1'), () => new Function('return 2')()];
          resolve(
            attempts.map((attempt) => {
              try {
                return attempt();
              } catch (error) {
                return error instanceof EvalError ? 'refused' : String(error);
              }
            }),
          );
        }),
      ),
  );
  expect(outcome).toEqual(['refused', 'refused']);
});

test('a script from elsewhere is refused', guarded, async ({ app, page }) => {
  app.expectTrouble(/script-src|elders\.example/);
  const outcome = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const script = document.createElement('script');
        script.src = 'https://elders.example/script.js';
        script.onload = () => resolve('loaded');
        script.onerror = () => resolve('refused');
        document.head.append(script);
      }),
  );
  expect(outcome).toBe('refused');
});

test('a style without the nonce is refused, one with it is not', guarded, async ({ app, page }) => {
  app.expectTrouble(/style-src|inline style/);
  const colours = await page.evaluate(() => {
    const nonce = document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '';
    const colourWith = (given: string) => {
      const style = document.createElement('style');
      style.setAttribute('nonce', given);
      style.textContent = '.geprobeerd { color: rgb(1, 2, 3) }';
      document.head.append(style);
      const probe = document.createElement('span');
      probe.className = 'geprobeerd';
      document.body.append(probe);
      const { color } = getComputedStyle(probe);
      style.remove();
      probe.remove();
      return color;
    };
    return { without: colourWith(''), with: colourWith(nonce) };
  });
  expect(colours.without).not.toBe('rgb(1, 2, 3)');
  expect(colours.with).toBe('rgb(1, 2, 3)');
});

test(
  'each load gets a nonce of its own, the same in the header and in the page',
  guarded,
  async ({ page }) => {
    const load = () =>
      page.evaluate(async () => {
        const answer = await fetch('/index.html');
        const inPage = /<meta name="csp-nonce" content="([^"]+)"/.exec(await answer.text())?.[1];
        const inHeader = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1];
        return { inPage, inHeader };
      });
    const [first, second] = [await load(), await load()];
    expect(first.inPage?.length).toBeGreaterThanOrEqual(22);
    expect(first.inHeader).toBe(first.inPage);
    expect(second.inHeader).toBe(second.inPage);
    expect(second.inPage).not.toBe(first.inPage);
  },
);

test('every answer carries the headers that keep a page apart', guarded, async ({ page }) => {
  const headers = await page.evaluate(async () =>
    Object.fromEntries([...(await fetch('/index.html')).headers]),
  );
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  });
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; /);
  expect(headers['content-security-policy']).not.toMatch(/unsafe-|https?:|\*/);
});
