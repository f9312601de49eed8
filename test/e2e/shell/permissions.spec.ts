import { expect, test } from '../fixtures/app';

test('security 2: a page that looks finds every permission denied', { tag: '@permission-checks' }, async ({
  page,
}) => {
  const states = await page.evaluate(() =>
    Promise.all(
      (['geolocation', 'notifications', 'camera', 'microphone', 'midi'] as const).map(
        async (name) => (await navigator.permissions.query({ name })).state,
      ),
    ),
  );
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied', 'denied']);
});

test('security 2: a page that asks for notifications is denied', { tag: '@permission-requests' }, async ({
  page,
}) => {
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
});

test('a page that asks where it is is denied', { tag: '@permission-requests' }, async ({ app, page }) => {
  app.expectTrouble(/Permissions policy/);
  const answer = await page.evaluate(
    () =>
      new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('found'),
          ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? 'denied' : 'no position'),
        ),
      ),
  );
  expect(answer).toBe('denied');
});

test('security 2: a page gets no camera, no microphone and no screen', {
  tag: '@permission-requests',
}, async ({ app, page }) => {
  app.expectTrouble(/Permissions policy/);
  const answers = await page.evaluate(async () => {
    const nameOf = (attempt: Promise<MediaStream>) =>
      attempt.then(
        () => 'given',
        (error: Error) => error.name,
      );
    return {
      camera: await nameOf(navigator.mediaDevices.getUserMedia({ video: true })),
      microphone: await nameOf(navigator.mediaDevices.getUserMedia({ audio: true })),
      screen: await nameOf(navigator.mediaDevices.getDisplayMedia({ video: true })),
    };
  });
  // A machine without a camera says that first; both mean that nothing was given.
  for (const answer of Object.values(answers))
    expect(answer).toMatch(/^(NotAllowed|NotFound|InvalidState)Error$/);
});

test('a page cannot read the clipboard', { tag: '@permission-requests' }, async ({ app, page }) => {
  app.expectTrouble(/permissions policy/);
  await app.machine.putOnClipboard('van een ander programma');
  const answer = await page.evaluate(() =>
    navigator.clipboard.readText().catch((error: Error) => error.name),
  );
  expect(answer).toBe('NotAllowedError');
});

test('a page gets no device', { tag: '@devices' }, async ({ app }) => {
  for (const device of ['hid', 'serial', 'usb']) expect(await app.machine.allowsDevice(device)).toBe(false);
});
