import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { DatabasePlace } from '../builders/database-beside';
import { inPrefix } from './bindings';

/** A program that isn't ours and knows SQLCipher 4. */
export interface OtherProgram {
  readonly name: string;
  /** Reads rows in a process of its own, given no more than the file and the raw key. */
  read(place: DatabasePlace, query: string): unknown;
}

const signal: OtherProgram = {
  name: 'SQLCipher as Signal builds it',
  read({ path, key }, query) {
    const child = join(import.meta.dirname, 'other-program-child.mjs');
    const said = answerOf(process.execPath, [child, inPrefix('@signalapp/sqlcipher'), path, query], key);
    const { version, broken, rows } = JSON.parse(said);
    if (!version.startsWith('4.') || broken !== 0) throw new Error(`version ${version}, ${broken} broken`);
    return rows;
  },
};

/** The shell of SQLCipher itself, as some systems have it. */
const shell: OtherProgram = {
  name: "SQLCipher's own shell",
  read: ({ path, key }, query) =>
    JSON.parse(
      answerOf('sqlcipher', ['-batch', path], `PRAGMA key = "x'${key}'";\n.mode json\n${query};\n`, 1),
    ),
};

/** Signal's is always here; the shell where it is installed and new enough: Debian 12 still has version 3. */
export function otherPrograms(): readonly OtherProgram[] {
  const { status, stdout } = spawnSync('sqlcipher', [':memory:', 'PRAGMA cipher_version'], {
    encoding: 'utf8',
  });
  return status === 0 && stdout.startsWith('4.') ? [signal, shell] : [signal];
}

/** @param skipped lines that come before the answer */
function answerOf(program: string, given: readonly string[], input: string, skipped = 0): string {
  const { status, stdout, stderr } = spawnSync(program, given, { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return stdout.split('\n').slice(skipped).join('\n');
}
