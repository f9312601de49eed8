import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { argumentsOf, canSeeProcesses, withDescendants } from '../../stand-in/processes';
import { expect, test } from '../fixtures/app';

/** Something outside the program that would answer, if anything got there. */
let server: Server;
let reached: string[];
let address: string;

test.beforeAll(async () => {
  reached = [];
  server = createServer((request, response) => {
    reached.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*');
    response.end('van buiten');
  });
  server.on('upgrade', (request, socket) => {
    reached.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  address = `http://127.0.0.1:${port}`;
});
test.afterAll(() => server.close());

test('a request that gets past the content policy is cancelled', { tag: '@network' }, async ({
  app,
  page,
}) => {
  app.expectTrouble(/ERR_BLOCKED_BY_CLIENT|net::ERR|127\.0\.0\.1/);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setBypassCSP', { enabled: true });
  await page.reload();
  const answers = await page.evaluate(async (to) => {
    const outcome = (attempt: Promise<unknown>) =>
      attempt.then(
        () => 'came through',
        () => 'refused',
      );
    const image = new Image();
    const seen = outcome(
      new Promise((resolve, reject) => {
        image.onload = resolve;
        image.onerror = reject;
      }),
    );
    image.src = `${to}/beeld`;
    return {
      fetch: await outcome(fetch(`${to}/fetch`)),
      post: await outcome(fetch(`${to}/post`, { method: 'POST', body: 'uit het dossier' })),
      image: await seen,
    };
  }, address);
  expect(answers).toEqual({ fetch: 'refused', post: 'refused', image: 'refused' });
  const { requests } = await app.machine.refusals();
  for (const path of ['/fetch', '/post', '/beeld']) expect(requests).toContain(address + path);
  expect(reached).toEqual([]);
});

test('a web socket that gets past the content policy is cancelled', { tag: '@network' }, async ({
  app,
  page,
}) => {
  app.expectTrouble(/WebSocket|net::ERR/);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setBypassCSP', { enabled: true });
  await page.reload();
  const socketAddress = `${address.replace('http', 'ws')}/draad`;
  const opened = await page.evaluate(
    (to) =>
      new Promise((resolve) => {
        const socket = new WebSocket(to);
        socket.onopen = () => resolve(true);
        socket.onclose = () => resolve(false);
      }),
    socketAddress,
  );
  expect(opened).toBe(false);
  expect((await app.machine.refusals()).requests).toContain(socketAddress);
  expect(reached).toEqual([]);
});

test('the browser resolves no name, and sends nothing of its own', { tag: '@switches' }, async ({ app }) => {
  test.skip(!canSeeProcesses, 'only Linux shows with which switches a process was started');
  const switches = withDescendants(app.pid).flatMap(argumentsOf);
  expect(switches).toContain('--host-resolver-rules=MAP * ~NOTFOUND');
  expect(switches).toContain('--force-webrtc-ip-handling-policy=disable_non_proxied_udp');
});

test('the content policy refuses the same by itself', async ({ app, page }) => {
  app.expectTrouble(/connect-src|Content Security Policy/);
  const answer = await page.evaluate((to) => fetch(`${to}/beleid`).catch((error) => String(error)), address);
  expect(answer).toContain('Failed to fetch');
  expect(reached).toEqual([]);
});
