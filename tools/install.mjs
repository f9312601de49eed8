// Installing the packages, once for each lockfile and Node version.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareNativeBuild } from './native-build.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { Stop } from './stop.mjs';

const modules = join(root, 'node_modules');
const stamp = join(modules, '.installed-for');

/** Installs what package-lock.json says, unless that was done already, and checks that SQLCipher works. */
export async function installPackagesOfNode() {
  if (!isInstalled()) {
    if (process.platform !== 'win32') await prepareNativeBuild();
    console.log('Installing packages …');
    const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root });
    if (code !== 0) throw new Stop(`npm ci failed: ${causeOf(output)} ${keepLog(output)}`);
    checkDatabase(output);
    mkdirSync(modules, { recursive: true });
    writeFileSync(stamp, installedFor());
    return;
  }
  checkDatabase('');
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === installedFor();
}

/** A native module is built for one Node, and for what the lockfile names. */
function installedFor() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  return `${lock} ${process.version} ${process.platform} ${process.arch}\n`;
}

/** Both bindings are optional to npm, which therefore says nothing when one couldn't be had. */
function checkDatabase(log) {
  if (loads('@journeyapps/sqlcipher')) return;
  if (process.platform === 'win32') return checkPrebuilt();
  const advice = 'Remove node_modules and try again; its build needs a compiler, Python 3 and OpenSSL.';
  throw new Stop(`SQLCipher couldn't be built or loaded. ${advice}${log === '' ? '' : ` ${keepLog(log)}`}`);
}

/** Windows has the binding that comes built; on an older Node it would end the process. */
function checkPrebuilt() {
  if (Number.parseInt(process.versions.node, 10) < 22)
    throw new Stop('On Windows the database needs Node 22 or newer (not 23): https://nodejs.org.');
  if (!loads('better-sqlite3-multiple-ciphers'))
    throw new Stop("SQLCipher's binding couldn't be loaded. Remove node_modules and try again.");
}

function loads(binding) {
  try {
    createRequire(join(root, 'package.json'))(binding);
    return true;
  } catch {
    return false;
  }
}

const causes = [
  [/not found: make|make: (command )?not found/i, 'there is no make; install build-essential.'],
  [/find Python|Could not find any Python/i, 'there is no Python 3; install python3.'],
  [/openssl\/\w+\.h/i, 'the OpenSSL headers are missing; install libssl-dev.'],
  [/(g\+\+|c\+\+|cc): (command )?not found/i, 'there is no C++ compiler; install build-essential.'],
  [/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ECONNRESET/, "npm's registry can't be reached from here."],
  [/EACCES|EPERM/, "this user may not write in the project's folder."],
  [/ENOSPC/, 'the disk is full.'],
  [
    /in sync|EUSAGE/,
    "package.json and package-lock.json don't agree; run npm install and node tools/complete-lockfile.mjs.",
  ],
  [/EBADENGINE|Unsupported engine/, 'this Node is not one that the packages support.'],
];

function causeOf(output) {
  return causes.find(([pattern]) => pattern.test(output))?.[1] ?? 'see its log.';
}

function keepLog(output) {
  const log = join(mkdtempSync(join(tmpdir(), 'warme-overdracht-')), 'npm-ci.txt');
  writeFileSync(log, output);
  return `(${log})`;
}
