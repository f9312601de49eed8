import { join } from 'node:path';
import type { Driver } from '#main/store/driver';
import { loadMultipleCiphersDriver } from '#main/store/multiple-ciphers-driver';
import { loadSqlcipherDriver } from '#main/store/sqlcipher-driver';

/** Where tools/test-bindings.mjs put what these tests need and the program has no use for. */
const prefix = process.env.BINDINGS_PREFIX;
if (prefix === undefined) throw new Error('Run these with: npm run test:bindings');

export function inPrefix(packageName: string): string {
  return join(prefix ?? '', 'node_modules', packageName);
}

export const multipleCiphers = inPrefix('better-sqlite3-multiple-ciphers');

export const bindings: Readonly<Record<'built' | 'prebuilt', () => Promise<Driver>>> = {
  built: loadSqlcipherDriver,
  prebuilt: () => loadMultipleCiphersDriver(multipleCiphers),
};
