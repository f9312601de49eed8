import { stat } from 'node:fs/promises';
import { letterProblemTexts } from '#domain/brief/letter-problem';
import { readLetter } from '#domain/brief/read-letter';
import { printed } from './printed';
import { readLetterText } from './read-text';
import { scoreFolder } from './score-folder';

/** Exit codes: 0 read, 1 the file can't be read as a letter, 2 used wrongly. */
export async function main(given: readonly string[]): Promise<number> {
  const scoring = given.includes('--score');
  const [path, ...more] = given.filter((one) => !one.startsWith('--'));
  if (path === undefined || more.length > 0) {
    process.stderr.write(scoring ? 'npm run brief:score -- DIR\n' : 'npm run --silent brief -- FILE\n');
    return 2;
  }
  return scoring ? await printScore(path) : await printReading(path);
}

async function printReading(path: string): Promise<number> {
  const answer = await readLetterText(path);
  if (!answer.ok) {
    process.stderr.write(`${letterProblemTexts[answer.problem]}\n`);
    return 1;
  }
  process.stdout.write(`${JSON.stringify(printed(readLetter(answer.text)), null, 2)}\n`);
  return 0;
}

async function printScore(path: string): Promise<number> {
  const folder = await stat(path).catch(() => null);
  if (folder?.isDirectory() !== true) {
    process.stderr.write('There is no such folder.\n');
    return 2;
  }
  try {
    process.stdout.write(await scoreFolder(path));
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}
