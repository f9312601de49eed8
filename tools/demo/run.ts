import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** What a demo leaves behind: pictures, and how long each step took. */
export interface DemoRun {
  /** Where pictures and documents go. */
  readonly out: string;
  readonly steps: readonly { readonly step: string; readonly milliseconds: number }[];
  readonly shots: () => number;
  /** What was saved, as paths. */
  readonly files: readonly string[];
  /** Notes how long a step took. */
  done(step: string): void;
  /** Notes that a document was saved. */
  saved(path: string): void;
  /** The next step begins now. */
  newLap(): void;
  /** A picture of the screen as it stands; with a `forReadme`, also under that name. */
  picture(name: string, forReadme?: string): Promise<void>;
}

/**
 * @param screens where the pictures of the README go; null: nowhere
 * @param began when the first step began, on the clock of `performance`
 */
export function demoRun(page: Page, out: string, screens: string | null, began: number): DemoRun {
  const steps: { readonly step: string; readonly milliseconds: number }[] = [];
  const files: string[] = [];
  let shots = 0;
  let lap = began;
  for (const folder of [out, screens]) if (folder !== null) mkdirSync(folder, { recursive: true });
  return {
    out,
    steps,
    files,
    saved: (path) => void files.push(path),
    shots: () => shots,
    done(step) {
      steps.push({ step, milliseconds: Math.round(performance.now() - lap) });
      process.stdout.write(`${step}: ${steps.at(-1)?.milliseconds} ms\n`);
      lap = performance.now();
    },
    newLap() {
      lap = performance.now();
    },
    async picture(name, forReadme) {
      const before = performance.now();
      shots += 1;
      await page.evaluate(() => document.fonts.ready);
      await page
        .getByText(/^Bezig met/)
        .first()
        .waitFor({ state: 'hidden' });
      const path = join(out, `${String(shots).padStart(2, '0')}-${name}.png`);
      // What lies over the page belongs to one screenful of it.
      const covered = (await page.getByRole('dialog').count()) > 0;
      await page.screenshot({ path, fullPage: forReadme === undefined && !covered });
      if (forReadme !== undefined && screens !== null) small(path, join(screens, `${forReadme}.png`));
      // Its time isn't the program's.
      lap += performance.now() - before;
    },
  };
}

/** The same picture in 128 colours: a third of the size. Needs ImageMagick. */
function small(from: string, to: string): void {
  execFileSync('convert', [from, '-strip', '-dither', 'None', '-colors', '128', `png8:${to}`]);
}
