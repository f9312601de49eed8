import { join } from 'node:path';
import { letterElements } from '#domain/brief/finding';
import { letterProblemTexts } from '#domain/brief/letter-problem';
import { type LetterReading, readLetter } from '#domain/brief/read-letter';
import { type LabelledLetter, readLabels } from './labels';
import { readLetterText } from './read-text';
import { type Count, emptyCount, scoreLine, tally } from './tally';

/** Compares what is read with what the labels say: precision, recall and F1 for each element and each fact. */
export async function scoreFolder(folder: string): Promise<string> {
  const counts = new Map<string, Count>();
  const faults: string[] = [];
  for (const [label, text] of await readTexts(folder)) {
    compare(label, readLetter(text), (what, expected, found) => {
      counts.set(what, tally(counts.get(what) ?? emptyCount, expected, found));
      if (sorted(expected) !== sorted(found))
        faults.push(`${label.file} ${what}: ${sorted(expected)} / ${sorted(found)}`);
    });
  }
  const elements = [...counts].filter(([what]) => letterElements.some((element) => element === what));
  const total = [...elements.map(([, count]) => count)].reduce((sum, count) => add(sum, count), emptyCount);
  const lines = [...counts].map(([what, count]) => scoreLine(what, count));
  const shown = faults.length === 0 ? [] : ['', 'expected / found', ...faults];
  return `${[scoreLine(), ...lines, scoreLine('all elements', total), ...shown].join('\n')}\n`;
}

/** As many at a time as an ordinary machine has cores for. */
const together = 4;

async function readTexts(folder: string): Promise<readonly (readonly [LabelledLetter, string])[]> {
  const labels = await readLabels(folder);
  const texts: (readonly [LabelledLetter, string])[] = [];
  for (let from = 0; from < labels.length; from += together) {
    const some = labels.slice(from, from + together);
    texts.push(...(await Promise.all(some.map((label) => readText(folder, label)))));
  }
  return texts;
}

async function readText(folder: string, label: LabelledLetter): Promise<readonly [LabelledLetter, string]> {
  const answer = await readLetterText(join(folder, label.file));
  if (!answer.ok) throw new Error(`${label.file}: ${letterProblemTexts[answer.problem]}`);
  return [label, answer.text];
}

/** An element has one answer, present or stated absent, or none; a list has as many as it has items. */
function compare(
  label: LabelledLetter,
  reading: LetterReading,
  count: (what: string, expected: readonly string[], found: readonly string[]) => void,
): void {
  for (const element of letterElements) {
    const answer = (status: string): readonly string[] => (status === 'absent' ? [] : [status]);
    count(element, answer(label.elements[element]), answer(reading.elements[element].status));
  }
  const medicines = (list: readonly { name: string; dose: string }[]): readonly string[] =>
    list.map(({ name, dose }) => `${name} ${dose}`.trim());
  const days = (lists: readonly (readonly string[])[]): readonly string[] =>
    lists.map((list) => list.join(' '));
  const dated = (date: string | null): readonly string[] => (date === null ? [] : [date]);
  count('phone', label.phone, reading.phone);
  count('workdays', days(label.workdays), days(reading.workdays));
  count('medication', medicines(label.medication), medicines(reading.medication));
  count('closingDate', dated(label.closingDate), dated(reading.closingDate));
  count('bsn', label.bsn ? ['yes'] : [], reading.bsn ? ['yes'] : []);
}

function sorted(list: readonly string[]): string {
  return list.length === 0 ? 'absent' : [...list].sort().join('; ');
}

function add(one: Count, other: Count): Count {
  return {
    right: one.right + other.right,
    expected: one.expected + other.expected,
    found: one.found + other.found,
  };
}
