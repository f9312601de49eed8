import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Fixture, startFixture } from './fixture';

/** One program with every guard and one without any: what differs is what the program's own handlers do. */
let guarded: Fixture;
let open: Fixture;
let server: Server;
let serverAddress: string;
const served: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    served.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*');
    response.end('van buiten');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = z.object({ port: z.int() }).parse(server.address());
  serverAddress = `http://127.0.0.1:${address.port}`;
  guarded = await startFixture();
  open = await startFixture('--geen-afweer');
});
afterAll(async () => {
  await guarded.stop();
  await open.stop();
  server.close();
});

const seenSchema = z.array(z.string());
async function happenedIn(fixture: Fixture): Promise<string[]> {
  return seenSchema.parse(await fixture.inProgram('return happened'));
}

describe("the program's protocol handler", () => {
  test('gets the requests of the page in its own addresses', async () => {
    const seen = await guarded.page.evaluate(async () => (await fetch('/seen?a=1')).json());
    expect(seen).toEqual({ url: 'proef://app/seen?a=1', method: 'GET' });
  });

  test('decides what does not exist', async () => {
    expect(await guarded.page.evaluate(async () => (await fetch('/nergens')).status)).toBe(404);
  });

  test('gets an encoded slash as it was asked, and dots as Chromium resolves them', async () => {
    const ask = (path: string) => guarded.page.evaluate(async (asked) => (await fetch(asked)).status, path);
    expect(await ask('/a/%2e%2e/index.html')).toBe(200);
    expect(await ask('/a/..%2findex.html')).toBe(404);
  });
});

describe('requests', () => {
  const ask = (fixture: Fixture, path: string) =>
    fixture.page.evaluate(async (url) => {
      try {
        return await (await fetch(url)).text();
      } catch (error) {
        return String(error);
      }
    }, `${serverAddress}${path}`);

  test('are cancelled when onBeforeRequest says so, and noted', async () => {
    expect(await ask(guarded, '/geweigerd')).toContain('Failed to fetch');
    const { blockedRequests } = await guarded.program.ask({ command: 'records' });
    expect(blockedRequests).toContainEqual({ url: `${serverAddress}/geweigerd`, by: 'onBeforeRequest' });
    expect(served).not.toContain('/geweigerd');
  });

  test('really leave when nothing cancels them, and are noted', async () => {
    // The resolver rule that the program appended holds here too; the network itself is open without it.
    expect(await ask(open, '/gelaten')).toContain('Failed to fetch');
    const { networkRequests } = await open.program.ask({ command: 'records' });
    expect(networkRequests).toContainEqual({ url: `${serverAddress}/gelaten` });
  });

  test('of a web socket are asked about too', async () => {
    const result = await guarded.page.evaluate(
      (url) =>
        new Promise((resolve) => {
          const socket = new WebSocket(url);
          socket.onclose = ({ code }) => resolve(code);
          socket.onopen = () => resolve('open');
        }),
      serverAddress.replace('http', 'ws'),
    );
    expect(result).toBe(1001);
  });
});

describe('navigation', () => {
  test('is refused when the program prevents it', async () => {
    await guarded.page.evaluate(() => {
      location.href = 'https://elders.example/';
    });
    await expect.poll(() => happenedIn(guarded)).toContain('will-navigate https://elders.example/');
    expect(await happenedIn(guarded)).toContain('will-frame-navigate https://elders.example/');
    expect(await guarded.page.evaluate(() => document.title)).toBe('Proefpagina');
    const { navigations } = await guarded.program.ask({ command: 'records' });
    expect(navigations).toContainEqual({ url: 'https://elders.example/', allowed: false });
  });

  test('to an address that the program redirects asks will-redirect', async () => {
    await guarded.inProgram("return window.loadURL('proef://app/moved').catch(() => 'gebleven')");
    expect(await happenedIn(guarded)).toContain('will-redirect proef://app/elders');
    expect(await guarded.page.evaluate(() => document.title)).toBe('Proefpagina');
  });

  test('goes through without a listener', async () => {
    const going = await startFixture('--geen-afweer');
    await going.page.evaluate(() => {
      location.href = '/frame.html';
    });
    await going.page.waitForURL(/frame\.html$/);
    const { navigations } = await going.program.ask({ command: 'records' });
    await going.stop();
    expect(navigations).toContainEqual({ url: 'proef://app/frame.html', allowed: true });
  });
});

describe('a new window', () => {
  const openWindow = (fixture: Fixture) =>
    fixture.page.evaluate(() => void window.open('/frame.html', '_blank', 'noopener'));

  test('is closed when the program denies it', async () => {
    const opened = guarded.page.context().waitForEvent('page');
    await openWindow(guarded);
    await opened;
    await expect.poll(() => happenedIn(guarded)).toContain('open proef://app/frame.html');
    await expect.poll(() => guarded.page.context().pages().length).toBe(1);
    const { openedWindows } = await guarded.program.ask({ command: 'records' });
    expect(openedWindows).toEqual([{ url: 'proef://app/frame.html', allowed: false }]);
  });

  test('stays open without a handler', async () => {
    await openWindow(open);
    await expect
      .poll(async () => (await open.program.ask({ command: 'records' })).openedWindows)
      .toHaveLength(1);
    await open.page.waitForTimeout(1500);
    expect(open.page.context().pages()).toHaveLength(2);
    const { openedWindows } = await open.program.ask({ command: 'records' });
    expect(openedWindows).toEqual([{ url: 'proef://app/frame.html', allowed: true }]);
  });
});

describe('a download', () => {
  const download = (fixture: Fixture) =>
    fixture.page.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['geheim']));
      link.download = 'dossier.txt';
      link.click();
    });
  const downloadsOf = async (fixture: Fixture) =>
    (await fixture.program.ask({ command: 'records' })).downloads;

  test('is refused when the program prevents it', async () => {
    await download(guarded);
    await expect.poll(() => downloadsOf(guarded)).toMatchObject([{ allowed: false }]);
    expect((await downloadsOf(guarded))[0]?.url).toMatch(/^blob:proef:\/\/app\//);
  });

  test('goes through without a listener', async () => {
    await download(open);
    await expect.poll(() => downloadsOf(open)).toMatchObject([{ allowed: true }]);
  });
});

describe('permissions', () => {
  const state = (fixture: Fixture, name: 'geolocation' | 'notifications') =>
    fixture.page.evaluate(async (asked) => (await navigator.permissions.query({ name: asked })).state, name);

  test('follow the check handler when the page looks', async () => {
    expect(await state(guarded, 'geolocation')).toBe('denied');
    expect(await state(open, 'geolocation')).toBe('granted');
  });

  test('follow the request handler when the page asks', async () => {
    const ask = (fixture: Fixture) => fixture.page.evaluate(() => Notification.requestPermission());
    expect(await ask(guarded)).toBe('denied');
    expect(await ask(open)).toBe('granted');
  });

  test('for devices follow the device handler', async () => {
    const ask = (fixture: Fixture) => fixture.program.ask({ command: 'askDevice', deviceType: 'usb' });
    expect(await ask(guarded)).toEqual({ allowed: false });
    expect(await ask(open)).toEqual({ allowed: true });
  });
});

describe('an event that only Electron can cause', () => {
  test('can be provoked, and says whether the program refused it', async () => {
    const provoke = (fixture: Fixture) => fixture.program.ask({ command: 'provoke', event: 'will-redirect' });
    expect(await provoke(guarded)).toEqual({ refused: true });
    expect(await provoke(open)).toEqual({ refused: false });
  });
});
