import { rmSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runInside, temporaryFolder } from './fixture';
import { fixtureMain } from './fixture-main';
import { launchInStandIn, type RunningProgram } from './launch';

const year = 365 * 24 * 60 * 60 * 1000;

let folder: string;
let program: RunningProgram;
beforeAll(async () => {
  folder = temporaryFolder();
  program = launchInStandIn({
    mainFile: fixtureMain,
    debugPort: true,
    programArguments: [`--gegevensmap=${folder}`],
    environment: { STAND_IN_CLOCK: String(year) },
  });
  await program.ready;
});
afterAll(async () => {
  await program.ask({ command: 'quit' });
  await program.ended;
  rmSync(folder, { recursive: true, force: true });
});

/** How far the clock is ahead, to the minute. */
const ahead = (now: unknown) => Math.round((Number(now) - Date.now()) / 60_000);

test('a moved clock is moved in the program, however it asks', async () => {
  for (const now of ['Date.now()', 'new Date().getTime()', 'Date.parse(Date())'])
    expect(ahead(await runInside(program, `return ${now}`)), now).toBe(year / 60_000);
});

test('a moved clock is moved in the page too', async () => {
  const { debugAddress } = await program.ready;
  const browser = await chromium.connectOverCDP(debugAddress ?? '');
  const page = browser.contexts()[0]?.pages()[0];
  expect(ahead(await page?.evaluate(() => Date.now()))).toBe(year / 60_000);
  await browser.close();
});

test('a day that is named stays that day', async () => {
  const named =
    "const day = new Date('2026-05-18T00:00:00Z'); return [day.toISOString(), day instanceof Date]";
  expect(await runInside(program, named)).toEqual(['2026-05-18T00:00:00.000Z', true]);
});
