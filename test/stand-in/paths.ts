import { existsSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const packageSchema = z.object({ name: z.string(), version: z.string() });

/** The program's own folder: where its package.json is, from the main file upwards. */
export function programFolder(): string {
  let folder = dirname(process.argv[1] ?? process.cwd());
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`No package.json above ${process.argv[1]}.`);
    folder = parent;
  }
  return folder;
}

export function programPackage(): z.infer<typeof packageSchema> {
  return packageSchema.parse(JSON.parse(readFileSync(join(programFolder(), 'package.json'), 'utf8')));
}

const set = new Map<string, string>();

/** `app.getPath`. */
export function getPath(name: string): string {
  const known = set.get(name);
  if (known !== undefined) return known;
  switch (name) {
    case 'home':
      return homedir();
    case 'temp':
      return tmpdir();
    case 'appData':
      return applicationData();
    case 'userData':
      return join(applicationData(), programPackage().name);
    case 'documents':
      return join(homedir(), 'Documents');
    default:
      throw new Error(`The stand-in for Electron has no path '${name}'.`);
  }
}

export function setPath(name: string, path: string): void {
  set.set(name, path);
}

export function dataFolder(): string {
  return getPath('userData');
}

function applicationData(): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  if (process.platform === 'win32') return process.env.APPDATA ?? join(homedir(), 'AppData', 'Roaming');
  return process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config');
}
