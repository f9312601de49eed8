// npm run --silent termijnen -- FILE.json — prints how it stands with every rule of the packs, given what happened.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Deadline, deadlines } from '../src/domain/regio/deadlines';
import type { RegionPack } from '../src/domain/regio/region-pack';
import { formatSource } from '../src/domain/regio/source';
import { bundledPacks } from './regio/bundled-packs';
import { readQuestion, WrongQuestion } from './regio/termijnen-question';

/** What was asked can't be answered: the file, not the program, is wrong. */
const exitWrongQuestion = 2;

try {
  const { packs, events, today } = readQuestion(textOf(process.argv.slice(2)), bundledPacks());
  const rows = deadlines(events, packs, today).map((deadline) => rowOf(deadline, packs));
  process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
} catch (error) {
  if (!(error instanceof WrongQuestion)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = exitWrongQuestion;
}

function textOf(given: readonly string[]): string {
  const [file, ...more] = given;
  if (file === undefined || more.length > 0) {
    throw new WrongQuestion('Gebruik: npm run --silent termijnen -- BESTAND.json');
  }
  try {
    // npm moves to the top of the repository; the file is where the command was typed.
    return readFileSync(resolve(process.env.INIT_CWD ?? '.', file), 'utf8');
  } catch {
    throw new WrongQuestion(`Dit bestand is niet te lezen: ${file}`);
  }
}

function rowOf({ pack, rule, state, due, metOn }: Deadline, packs: readonly RegionPack[]) {
  const documents = packs.find(({ id }) => id === pack)?.documents ?? [];
  const { id, source, assumption } = rule;
  return { rule: id, state, due, metOn, source: formatSource(source, documents), assumption };
}
