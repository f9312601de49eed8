// npm run test:guards — takes the guards out one by one, and sees that the tests of each turn red. A guard whose tests
// stay green is not tested. About five seconds a guard.
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type Guard, guards } from './guards';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'warme-overdracht-guards-'));
const atOnce = 2;

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const reportSchema = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
});

/** Builds the program's main side with one guard taken out, beside the built preload and renderer. */
async function buildWithout(guard: Guard | undefined, name: string): Promise<string> {
  const folder = join(work, name);
  mkdirSync(folder);
  for (const part of ['src', 'resources', 'package.json', 'tsconfig.json']) {
    if (!existsSync(join(repository, part))) continue;
    cpSync(join(repository, part), join(folder, part), { recursive: true });
  }
  cpSync(join(repository, 'electron.vite.config.ts'), join(folder, 'whole.config.ts'));
  writeFileSync(
    join(folder, 'electron.vite.config.ts'),
    "import whole from './whole.config';\nexport default { main: whole.main };\n",
  );
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'));
  for (const built of ['preload', 'renderer']) {
    cpSync(join(repository, 'out', built), join(folder, 'out', built), { recursive: true });
  }
  if (guard !== undefined) takeOut(guard, folder);
  const builder = join(repository, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const { code, output } = await runNode([builder, 'build'], folder, {});
  if (code !== 0) throw new Error(`Without "${name}" the program doesn't build:\n${output}`);
  return join(folder, 'out');
}

function takeOut({ name, file, text, instead }: Guard, folder: string): void {
  const place = join(folder, file);
  const source = readFileSync(place, 'utf8');
  const found = source.split(text).length - 1;
  if (found !== 1) throw new Error(`"${name}": its text occurs ${found} times in ${file}.`);
  writeFileSync(
    place,
    source.replace(text, () => instead),
  );
}

/** Runs the tests with this tag on a built program. */
async function runTests(out: string, tag: string): Promise<Outcome> {
  const runner = join(repository, 'node_modules', '@playwright', 'test', 'cli.js');
  const report = join(out, 'report.json');
  const given = [
    'test',
    'test/e2e/shell',
    '--workers=1',
    '--reporter=json',
    '--timeout=30000',
    `--grep=${tag}\\b`,
  ];
  const environment = {
    WARME_OVERDRACHT_OUT: out,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  };
  const results = `--output=${join(out, 'test-results')}`;
  const { output } = await runNode([runner, ...given, results], repository, environment);
  const read = reportSchema.safeParse(parseOrNull(report));
  if (!read.success) throw new Error(`The tests of ${tag} gave no report:\n${output}`);
  const { expected, unexpected, flaky } = read.data.stats;
  return { passed: expected, failed: unexpected + flaky };
}

function parseOrNull(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function runNode(
  given: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(process.execPath, given, {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** Some guards at a time; the answers in the order of the guards. */
async function inParts<Item, Result>(
  items: readonly Item[],
  action: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = [...items.entries()];
  async function work(): Promise<void> {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      results[next[0]] = await action(next[1], next[0]);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

async function prove(): Promise<boolean> {
  // Tests that fail anyway prove nothing: with every guard in place all of them must be green.
  const whole = await runTests(await buildWithout(undefined, 'whole'), '@\\w+');
  console.log(`with every guard      ${whole.passed} passed, ${whole.failed} failed`);
  if (whole.failed > 0 || whole.passed === 0) return false;

  const wanted = process.argv.slice(2);
  const chosen = wanted.length === 0 ? guards : guards.filter(({ name }) => wanted.includes(name));
  const outcomes = await inParts(chosen, async (guard, index) => {
    const out = await buildWithout(guard, `guard-${index}`);
    const outcome = await runTests(out, guard.tag);
    const colour = outcome.failed > 0 ? 'red' : 'GREEN';
    const counts = `${outcome.passed} passed, ${outcome.failed} failed`;
    console.log(`${guard.name.padEnd(40)} ${guard.tag.padEnd(22)} ${colour.padEnd(6)} ${counts}`);
    return outcome.failed > 0;
  });
  const green = outcomes.filter((red) => !red).length;
  console.log(`${outcomes.length - green} of ${outcomes.length} guards turn their tests red when taken out.`);
  return green === 0;
}

try {
  process.exitCode = (await prove()) ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
