// npm test — sets up and checks everything. Ends with the names of what failed, and the count: `N passed, N failed`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { setUp } from './setup.mjs';
import { Stop } from './stop.mjs';

const reports = mkdtempSync(join(tmpdir(), 'warme-overdracht-reports-'));
const total = { passed: 0, failed: 0 };
/** What failed, by name: the end of a long output is all that many see of it. */
const failures = [];

try {
  await step('setup', setUp);
  await step('format and lint', () => tool('@biomejs/biome/bin/biome', 'ci', '--colors=off', '.'));
  await step('types', () => tool('typescript/bin/tsc'));
  await step('types of the domain', () => tool('typescript/bin/tsc', '-p', 'src/domain'));
  await step('dead code', () => tool('knip/bin/knip.js'));
  await step('build', buildIfStale);
  await step('unit, integration and stand-in tests', vitest);
  await step('end-to-end tests', playwright);
} catch (error) {
  if (!(error instanceof Stop)) console.error(error);
} finally {
  rmSync(reports, { recursive: true, force: true });
}
for (const name of failures) console.log(`failed: ${name}`);
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed`);

/** Runs a step and says how long it took. One that fails is a failed test; without set-up or build the rest makes no sense. */
async function step(name, action) {
  const start = performance.now();
  console.log(`\n── ${name}`);
  try {
    const counted = await action();
    total.passed += counted?.passed ?? 0;
    total.failed += counted?.failed ?? 0;
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    total.failed += 1;
    failures.push(name);
    if (action === setUp || action === buildIfStale) throw error;
  } finally {
    console.log(`── ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
}

function nodeTool(place, given, env) {
  return run(process.execPath, [join(root, 'node_modules', place), ...given], { cwd: root, show: true, env });
}

async function tool(place, ...given) {
  if ((await nodeTool(place, given)).code !== 0) throw new Stop(`Failed: ${place} ${given.join(' ')}`);
}

async function vitest() {
  const report = join(reports, 'vitest.json');
  const given = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await nodeTool('vitest/vitest.mjs', given);
  const { numPassedTests, numFailedTests, testResults = [] } = readReport(report);
  for (const { assertionResults } of testResults) {
    for (const { status, fullName } of assertionResults) if (status === 'failed') failures.push(fullName);
  }
  return counted(code, numPassedTests, numFailedTests);
}

async function playwright() {
  const report = join(reports, 'playwright.json');
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const { code } = await nodeTool('@playwright/test/cli.js', ['test', '--reporter=list,json'], env);
  const { stats = {}, suites = [] } = readReport(report);
  failures.push(...suites.flatMap(unexpectedIn));
  const { expected, unexpected, flaky } = stats;
  return counted(code, (expected ?? 0) + (flaky ?? 0), unexpected);
}

function unexpectedIn({ file, specs = [], suites = [] }) {
  const here = specs.filter(({ ok }) => !ok).map(({ title }) => `${file}: ${title}`);
  return [...here, ...suites.flatMap(unexpectedIn)];
}

/** A runner that fails without a failed test (a file that won't load, a crash) counts as one. */
function counted(code, passed = 0, failed = 0) {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
