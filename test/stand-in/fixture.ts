import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { z } from 'zod';
import { fixtureMain } from './fixture-main';
import { launchInStandIn, type RunningProgram } from './launch';

const resultSchema = z.union([
  z.object({ number: z.int(), result: z.unknown() }),
  z.object({ number: z.int(), problem: z.string() }),
]);

export interface Fixture {
  readonly program: RunningProgram;
  readonly page: Page;
  readonly folder: string;
  /** Runs code inside the program; `electron`, `window`, `memory` and `happened` are at hand. */
  inProgram(code: string): Promise<unknown>;
  stop(): Promise<void>;
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'stand-in-test-'));
}

/** Starts the fixture program without taking hold of its page. */
export function launchFixture(folder: string, ...programArguments: string[]): RunningProgram {
  return launchInStandIn({
    mainFile: fixtureMain,
    debugPort: true,
    programArguments: [`--gegevensmap=${folder}`, ...programArguments],
  });
}

/** Starts the fixture program and takes hold of its page. */
export async function startFixture(...programArguments: string[]): Promise<Fixture> {
  const folder = temporaryFolder();
  const program = launchFixture(folder, ...programArguments);
  const { debugAddress } = await program.ready;
  if (debugAddress === null) throw new Error('The stand-in opened no debugging port.');
  const browser = await chromium.connectOverCDP(debugAddress);
  return {
    program,
    page: mainPageOf(browser),
    folder,
    inProgram: (code) => runInside(program, code),
    async stop() {
      await browser.close();
      await program.ask({ command: 'quit' });
      await program.ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function mainPageOf(browser: Browser): Page {
  const page = browser.contexts()[0]?.pages()[0];
  if (page === undefined) throw new Error('The browser has no page.');
  return page;
}

let runs = 0;

export function runInside(program: RunningProgram, code: string): Promise<unknown> {
  runs += 1;
  const number = runs;
  return new Promise((resolve, reject) => {
    function hear(message: unknown): void {
      const heard = resultSchema.safeParse(message);
      if (!heard.success || heard.data.number !== number) return;
      program.process.off('message', hear);
      if ('problem' in heard.data) reject(new Error(heard.data.problem));
      else resolve(heard.data.result);
    }
    program.process.on('message', hear);
    program.process.send({ run: code, number });
  });
}
