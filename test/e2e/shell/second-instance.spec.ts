import { expect, test } from '../fixtures/app';

test('a second program on the same data says so and ends', { tag: '@single-instance' }, async ({ app }) => {
  const { code, output } = await app.startSecond();
  expect(code).toBe(0);
  expect(output).toContain('Warme Overdracht is al open');
});

test('the first comes to the front when a second is started', { tag: '@single-instance' }, async ({
  app,
}) => {
  const timesFocused = async () =>
    (await app.machine.windows()).filter(({ visible }) => visible).map((window) => window.timesFocused);
  await app.startSecond();
  await expect.poll(timesFocused).toEqual([1]);
});

test('a program that was killed leaves its data free', async ({ app }) => {
  await app.killAndRestart();
  await expect(app.page.locator('#root')).not.toBeEmpty();
});
