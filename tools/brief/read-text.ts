import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type LetterProcess, readLetterInProcess } from '#main/letters/letter-process';
import type { LetterTextAnswer } from '#main/letters/letter-text-answer';

const root = join(import.meta.dirname, '..', '..');
const fromSource: LetterProcess = {
  child: join(root, 'src', 'main', 'letters', 'letter-child.ts'),
  execArgv: ['--import', pathToFileURL(join(root, 'node_modules', 'tsx', 'dist', 'esm', 'index.mjs')).href],
};

/** The text of a file, read in a process of its own as in the program, but from TypeScript. */
export async function readLetterText(path: string): Promise<LetterTextAnswer> {
  return await readLetterInProcess(path, fromSource);
}
