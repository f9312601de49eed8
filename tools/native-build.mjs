// What building SQLCipher from source needs, and getting it where that's possible.
import { existsSync } from 'node:fs';
import { run } from './run.mjs';
import { Stop } from './stop.mjs';

const debianPackages = ['build-essential', 'python3', 'libssl-dev'];

/** Sees to it that compiler, Python and OpenSSL's headers are there; stops with what is missing. */
export async function prepareNativeBuild() {
  let missing = await missingForBuild();
  if (missing.length > 0 && canInstallPackages()) {
    await installPackages(debianPackages);
    missing = await missingForBuild();
  }
  if (missing.length > 0) {
    throw new Stop(
      `Missing for building SQLCipher: ${missing.join(', ')}. Install with: ${howToInstall()}, and try again.`,
    );
  }
}

/** Root on a Debian-like system. */
export function canInstallPackages() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs Debian packages; false when that didn't work. */
export async function installPackages(names) {
  console.log(`Installing ${names.join(', ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', ...names];
  if ((await run('apt-get', install, { env })).code === 0) return true;
  await run('apt-get', ['update'], { env });
  return (await run('apt-get', install, { env })).code === 0;
}

async function missingForBuild() {
  const missing = [];
  const compiler = process.env.CXX || 'c++';
  if ((await run(compiler, ['--version'])).code !== 0) missing.push('a C++ compiler');
  if ((await run('make', ['--version'])).code !== 0) missing.push('make');
  if ((await run(process.env.PYTHON || 'python3', ['--version'])).code !== 0) missing.push('Python 3');
  if (missing.length === 0 && process.platform === 'linux') {
    const includes = { input: '#include <openssl/opensslv.h>\n' };
    const { code } = await run(compiler, ['-E', '-x', 'c++', '-'], includes);
    if (code !== 0) missing.push('the OpenSSL headers');
  }
  return missing;
}

function howToInstall() {
  if (process.platform === 'darwin') return 'xcode-select --install';
  return `sudo apt-get install -y ${debianPackages.join(' ')}`;
}
