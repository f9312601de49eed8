import { join } from 'node:path';
import { type BindingPlace, ownBinding } from '../builders/driver-at';

/** Where tools/test-bindings.mjs put the packages that only these tests need. */
const prefix = process.env.BINDINGS_PREFIX;
if (prefix === undefined) throw new Error('Run these with: npm run test:bindings');

export function inPrefix(packageName: string): string {
  return join(prefix ?? '', 'node_modules', packageName);
}

export const built: BindingPlace = ownBinding;
export const prebuilt: BindingPlace = inPrefix('better-sqlite3-multiple-ciphers');
