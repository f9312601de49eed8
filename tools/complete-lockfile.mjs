// node tools/complete-lockfile.mjs — after a package was added with npm install.
//
// A package that comes as one binary per platform lists them all, and npm ci wants each of them in the lockfile. A
// registry that has only some of them makes npm leave the others out, and npm ci then refuses its own lockfile. This
// puts them back, with the platform that their name says: npm fetches none of them on another platform.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const file = join(root, 'package-lock.json');
const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

const lock = JSON.parse(readFileSync(file, 'utf8'));
const known = lock.packages;
const added = [];

for (const [place, owner] of Object.entries(known)) {
  if (place === '') continue;
  for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
    const entry = entryOf(name, version, owner);
    if (entry === undefined || known[`${place}/node_modules/${name}`] || known[`node_modules/${name}`])
      continue;
    known[`node_modules/${name}`] = entry;
    added.push(name);
  }
}

lock.packages = Object.fromEntries(Object.entries(known).sort(([one], [other]) => (one < other ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? 'Nothing was missing.' : `Added ${added.join(', ')}.`);

/** Undefined when the name doesn't say for which platform it is: that one is needed everywhere. */
function entryOf(name, version, owner) {
  const words = name.split(/[/-]/);
  const system = systems.find((each) => words.includes(each));
  const processor = processors.find((each) => words.includes(each));
  if (system === undefined || processor === undefined || !/^\d/.test(version)) return undefined;
  const library = words.some((word) => word.startsWith('musl')) ? 'musl' : 'glibc';
  const named = words.some((word) => /^(musl|gnu)/.test(word));
  return {
    version,
    cpu: [processor],
    ...(owner.dev ? { dev: true } : {}),
    ...(system === 'linux' && named ? { libc: [library] } : {}),
    ...(owner.license ? { license: owner.license } : {}),
    optional: true,
    os: [system],
    ...(owner.engines ? { engines: owner.engines } : {}),
  };
}
