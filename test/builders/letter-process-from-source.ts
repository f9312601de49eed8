import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LetterProcess } from '#main/letters/letter-process';

const root = join(import.meta.dirname, '..', '..');

/** The process that reads letters, from TypeScript instead of from the built program. */
export const letterProcessFromSource: LetterProcess = {
  child: join(root, 'src', 'main', 'letters', 'letter-child.ts'),
  execArgv: ['--import', pathToFileURL(join(root, 'node_modules', 'tsx', 'dist', 'esm', 'index.mjs')).href],
};
