import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app';
import { callProgram, listenInPage } from '../fixtures/bridge';

/** Makes a vault through the program's own call, so that there is something to lock. */
async function openVault(page: Page): Promise<void> {
  const answer = await callProgram(page, 'vault.create', {
    userName: 'Huisarts Proef',
    password: 'een lange zin van woorden',
  });
  expect(answer).toMatchObject({ ok: true });
}

/** Locking loads the page anew: whoever asks meanwhile gets no answer yet. */
async function answerTo(page: Page, name: 'vault.status' | 'settings.get'): Promise<unknown> {
  try {
    const answer = await callProgram(page, name, {});
    return answer.ok ? answer.value : answer.code;
  } catch {
    return 'loading';
  }
}

for (const event of ['lock-screen', 'suspend'] as const) {
  test(`the vault locks on ${event}, and data calls fail after`, { tag: '@lock' }, async ({ app, page }) => {
    await openVault(page);
    await app.machine.firePowerEvent(event);
    await expect.poll(() => answerTo(page, 'vault.status')).toMatchObject({ state: 'locked' });
    await expect.poll(() => answerTo(page, 'settings.get')).toBe('locked');
  });
}

test('the vault locks when nobody touches the machine', { tag: '@lock' }, async ({ app, page }) => {
  await openVault(page);
  await app.machine.setIdleSeconds(60 * 60);
  await expect
    .poll(() => answerTo(page, 'vault.status'), { timeout: 15_000 })
    .toMatchObject({ state: 'locked' });
});

test('the page hears which day it is when the machine wakes', { tag: '@wake' }, async ({ app, page }) => {
  const heard = await listenInPage(page);
  await app.machine.firePowerEvent('resume');
  await expect
    .poll(() => heard('dayChanged'))
    .toEqual([{ today: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) }]);
});
