import { emptyWhen, type rhythmUnits, type When } from '../../casus/agreement';
import { longestLine } from '../../record/field-types';
import { readDate } from './form-date';

const rhythm = /^(?:elke (dag|week|maand)|(elk jaar)|om de (\d{1,2}) (dagen|weken|maanden|jaar))(?:, (.+))?$/;
const unitOf: Readonly<Record<string, (typeof rhythmUnits)[number]>> = {
  dag: 'dag',
  dagen: 'dag',
  week: 'week',
  weken: 'week',
  maand: 'maand',
  maanden: 'maand',
  jaar: 'jaar',
  'elk jaar': 'jaar',
};

/** When an agreement holds, as this program writes it (`formatWhen`); anything else stays in its own words. */
export function readWhen(text: string): When {
  const date = readDate(text);
  if (text === '') return emptyWhen();
  if (date !== null) return { ...emptyWhen(), kind: 'datum', date };
  return (
    readPeriod(text) ??
    readRhythm(text) ?? { ...emptyWhen(), kind: 'anders', words: text.slice(0, longestLine) }
  );
}

/** `vanaf 1 december 2026 t/m 1 december 2027`, or one of the two. */
function readPeriod(text: string): When | null {
  const [, start, end] = /^(?:vanaf (.+?))?(?:(?:^| )t\/m (.+))?$/.exec(text) ?? [];
  const from = start === undefined ? null : readDate(start);
  const until = end === undefined ? null : readDate(end);
  if ((start !== undefined && from === null) || (end !== undefined && until === null)) return null;
  return from === null && until === null ? null : { ...emptyWhen(), kind: 'periode', from, until };
}

/** `om de 6 maanden, vanaf 15 januari 2027`. */
function readRhythm(text: string): When | null {
  const [whole, one, year, count, more, period] = rhythm.exec(text) ?? [];
  const unit = unitOf[one ?? year ?? more ?? ''];
  if (whole === undefined || unit === undefined) return null;
  const within = period === undefined ? emptyWhen() : readPeriod(period);
  if (within === null) return null;
  return { ...within, kind: 'ritme', every: count === undefined ? 1 : Number(count), unit };
}
