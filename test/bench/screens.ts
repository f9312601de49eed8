import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { systemClock } from '#main/system-clock';
import { makeManyCasussen } from '../builders/many-casussen';
import { makeFolder, password, startWithVault } from '../builders/running-program';
import { unlock } from '../e2e/actions/vault';

/** A data folder with a closed vault that holds so many casussen, their work due around today; its Noodblad was checked. */
export async function vaultWithMany(cases: number): Promise<string> {
  const folder = await makeFolder();
  const vaultFolder = join(folder, 'kluis');
  await mkdir(vaultFolder);
  const running = await startWithVault(vaultFolder);
  const session = running.program.vault.current();
  const sheet = running.program.vault.sheet();
  if (!session || !sheet) throw new Error('The vault is not open.');
  const groups = sheet.check.map((place) => sheet.groups[place] ?? '');
  await running.must('vault.confirmRecoverySheet', { groups });
  // The window has the clock of the machine.
  await makeManyCasussen(session.store, systemClock(), cases, { indexed: true });
  await running.end();
  return folder;
}

/** Milliseconds from a key press until the rows that it asks for are drawn, over and over. */
export async function measureScreens(
  page: Page,
  runs: number,
): Promise<Readonly<Record<string, readonly number[]>>> {
  await unlock(page, password);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const times = {
    Vandaag: [] as number[],
    Casussen: [] as number[],
    'the end of Casussen': [] as number[],
    /** Asks main nothing: what going to a screen takes by itself. */
    Help: [] as number[],
  };
  // The first ones also load what the screens are made of.
  for (let run = -3; run < runs; run += 1) {
    const took = {
      Vandaag: await untilThere(page, '1', '[data-row-link]'),
      Casussen: await untilThere(page, '2', 'tbody a'),
      'the end of Casussen': await untilThere(page, 'End', 'tbody tr:last-child a:focus'),
    };
    if (run >= 0) for (const name of names(took)) times[name].push(took[name]);
    const help = await untilThere(page, '4', 'kbd');
    if (run >= 0) times.Help.push(help);
  }
  return times;
}

function names<Name extends string>(record: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(record) as Name[];
}

/** Presses a digit with Ctrl, or a key in the list, and waits until what matches is in the page and painted. */
function untilThere(page: Page, key: string, selector: string): Promise<number> {
  return page.evaluate(
    async ([pressed, wanted]) => {
      const inList = !/\d/.test(pressed);
      const row = document.querySelector<HTMLElement>('tbody a');
      if (inList) row?.focus();
      const begun = performance.now();
      const target = inList ? row : window;
      const how = {
        key: pressed,
        code: `Digit${pressed}`,
        ctrlKey: !inList,
        bubbles: true,
        cancelable: true,
      };
      target?.dispatchEvent(new KeyboardEvent('keydown', how));
      while (!document.querySelector(wanted)) {
        if (performance.now() - begun > 10_000) throw new Error(`${wanted} never came`);
        await new Promise(requestAnimationFrame);
      }
      await new Promise(requestAnimationFrame);
      return performance.now() - begun;
    },
    [key, selector] as const,
  );
}
