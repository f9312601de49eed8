import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyWhen, formatWhen, rhythmUnits, type When } from '#domain/casus/agreement';
import { partyName } from '#domain/casus/party';
import { readAgreement } from '#domain/gesprek/zin/agreement-sentence';
import { addPeriod, formatDate } from '#domain/tijd/plain-date';
import { context, people, today } from './gesprek-people';

const wordsOf = (text: string) => (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).toSorted();

const day = fc.integer({ min: 0, max: 1500 }).map((days) => addPeriod(today, `P${days}D`));
const fragments = fc.constantFrom(
  ...[
    'POH',
    'huisarts',
    'Anna',
    'zus Els',
    'de',
    'belt',
    'met',
    'als',
    'zodra',
    'daarna',
    'om de',
    '4',
    'weken',
  ],
  ...[
    'elke',
    'maandag',
    'ma',
    '7',
    'dec',
    '31',
    'feb',
    'tot',
    'vanaf',
    '7-12',
    '12-13-26',
    'over',
    'twee',
    ',',
  ],
  ...[
    'binnen',
    '1',
    'werkdag',
    'keer',
    'per',
    'jaar',
    'half',
    'constructor',
    '__proto__',
    '/',
    '.',
    '(',
    '👩‍⚕️',
    'İ',
  ],
);
const sentence = fc.array(fragments, { maxLength: 14 }).map((parts) => parts.join(' '));
const what = fc.constantFrom(
  'belt',
  'schrijft lithium voor',
  'evalueert de doelen',
  'prikt bloed',
  'roept Anna op voor bloed',
);
const period = fc.record({ from: day, length: fc.integer({ min: 0, max: 400 }) });
const when: fc.Arbitrary<When> = fc.oneof(
  day.map((date): When => ({ ...emptyWhen(), kind: 'datum', date })),
  day.map((from): When => ({ ...emptyWhen(), kind: 'periode', from })),
  day.map((until): When => ({ ...emptyWhen(), kind: 'periode', until })),
  period.map(
    ({ from, length }): When => ({
      ...emptyWhen(),
      kind: 'periode',
      from,
      until: addPeriod(from, `P${length}D`),
    }),
  ),
  fc
    .record({
      every: fc.integer({ min: 1, max: 99 }),
      unit: fc.constantFrom(...rhythmUnits),
      from: fc.option(day),
    })
    .map((rhythm): When => ({ ...emptyWhen(), kind: 'ritme', ...rhythm })),
  fc
    .constantFrom(
      'zodra het speelt',
      'binnen 1 werkdag',
      'zo nodig',
      'als slapen niet lukt',
      'na de overname',
    )
    .map((words): When => ({ ...emptyWhen(), kind: 'anders', words })),
);

describe('any sentence', () => {
  test('is read without an error, and every word of it stays: in what, or in what was understood', () => {
    fc.assert(
      fc.property(fc.oneof(sentence, fc.string({ unit: 'grapheme' })), (typed) => {
        const read = readAgreement(typed, context);
        expect(wordsOf([...read.understood, read.what].join(' '))).toEqual(wordsOf(typed));
      }),
      { numRuns: 500 },
    );
  });

  test('never gives another day than the one that was typed', () => {
    fc.assert(
      fc.property(day, (date) => {
        const read = readAgreement(`POH belt ${formatDate(date)}`, context);
        expect(read.when).toEqual({ ...emptyWhen(), kind: 'datum', date });
      }),
    );
  });
});

describe('an agreement as the form writes it', () => {
  test('is read as itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(people)), what, when, (party, doing, time) => {
        const read = readAgreement(`${partyName(party)} ${doing} ${formatWhen(time)}`, context);
        expect({ who: read.who, what: read.what, when: read.when }).toEqual({
          who: party.id,
          what: doing,
          when: time,
        });
        expect(read.problem).toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});
