// npm run test:bindings — both bindings of SQLCipher against each other, and against a program that isn't ours.
//
// The prebuilt one needs a Node newer than the oldest that the program runs on, so a Node comes along: in a throwaway
// folder, fetched from npm's registry. That is why `npm test` doesn't include this. The last line is a summary as JSON.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { runTool, Stop } from './stop.mjs';

const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const prebuilt = 'better-sqlite3-multiple-ciphers';
const packages = {
  node: '24.21.0',
  '@signalapp/sqlcipher': '4.1.0',
  [prebuilt]: optionalDependencies[prebuilt],
};

await runTool(async () => {
  const prefix = mkdtempSync(join(tmpdir(), 'warme-overdracht-bindings-'));
  try {
    await fill(prefix);
    const summary = await testIn(prefix);
    console.log(JSON.stringify(summary));
    process.exitCode = summary.passed > 0 && summary.failed === 0 ? 0 : 1;
  } finally {
    rmSync(prefix, { recursive: true, force: true });
  }
});

async function fill(prefix) {
  console.log(
    `Fetching ${Object.entries(packages)
      .map((each) => each.join(' '))
      .join(', ')} …`,
  );
  // Node's package fetches its program in a script; the others bring theirs.
  const allowScripts = { node: true, '@signalapp/sqlcipher': false, [prebuilt]: false };
  writeFileSync(
    join(prefix, 'package.json'),
    JSON.stringify({ private: true, dependencies: packages, allowScripts }),
  );
  const { code, output } = await run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {
    cwd: prefix,
  });
  if (code !== 0 || !existsSync(nodeIn(prefix))) throw new Stop(`They couldn't be fetched:\n${output}`);
}

function nodeIn(prefix) {
  return join(prefix, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

async function testIn(prefix) {
  const report = join(prefix, 'report.json');
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const config = join(root, 'test', 'bindings', 'vitest.config.ts');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await run(nodeIn(prefix), [vitest, 'run', '--config', config, ...reporters], {
    cwd: root,
    show: true,
    env: { BINDINGS_PREFIX: prefix },
  });
  return { packages, ...countsIn(report, code) };
}

/** A runner that fails without a failed test counts as one. */
function countsIn(report, code) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, startTime, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const end = Math.max(startTime, ...testResults.map(({ endTime }) => endTime));
  const failed = numFailedTests === 0 && code !== 0 ? 1 : numFailedTests;
  return { passed: numPassedTests, failed, seconds: Math.round((end - startTime) / 1000) };
}
