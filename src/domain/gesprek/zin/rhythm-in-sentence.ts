import type { When } from '../../casus/agreement';
import { numberPattern, readNumber } from './number-words';
import { firstOf, type Span, wholeWords } from './span';
import { weekdayNumber, weekdayPattern } from './weekdays';

export interface RhythmFound {
  readonly every: number;
  readonly unit: NonNullable<When['unit']>;
  /** "elke maandag": it falls on this day of the week; 1 is Monday. */
  readonly weekday: number | null;
  readonly span: Span;
}

type Step = Pick<RhythmFound, 'every' | 'unit'>;

const after = '(?:(?:en\\s+)?(?:daarna|dan|vervolgens)\\s+)?';
const units = 'dag(?:en)?|we(?:ek|ken)|maand(?:en)?|kwarta(?:al|len)|jaar|jaren|half\\s?jaar|halve\\s+jaar';
const every = 'elke|elk|iedere|ieder';

/** "elke 4 weken", "om de week", "elk half jaar", "om de andere maand". */
const counted = wholeWords(
  `${after}(om de|om het|${every})\\s+(?:(${numberPattern}|andere?|paar)\\s+)?(${units})`,
);
/** "wekelijks", "zeswekelijks", "3-maandelijks", "halfjaarlijks". */
const adverb = wholeWords(
  `${after}(half|\\d{1,2}(?=[ -]?[wmj])|${numberPattern})?[ -]?(dagelijks|wekelijks|maandelijks|jaarlijks)`,
);
/** "1x per 6 weken", "twee keer per jaar", "eens in de maand". */
const times = wholeWords(
  `${after}(?:(${numberPattern})\\s*(?:x|keer|maal)|eens)\\s+(?:per|in\\s+de|in\\s+het)\\s+(?:(${numberPattern})\\s+)?(${units})`,
);
/** "elke maandag". */
const weekly = wholeWords(`${after}(?:${every})\\s+(${weekdayPattern})`);

/** The first rhythm that a sentence names, or null. What is no whole number of units stays words: "3 keer per week". */
export function rhythmIn(text: string): RhythmFound | null {
  const found = [readCounted(text), readTimes(text), readAdverb(text), readWeekly(text)];
  return found.reduce(
    (first, next) => (first === null || (next !== null && next.span.from < first.span.from) ? next : first),
    null,
  );
}

function readCounted(text: string): RhythmFound | null {
  const found = firstOf(counted, text);
  if (!found) return null;
  const [, lead = '', count, unit = ''] = found.match;
  if (count?.toLowerCase() === 'paar') return null;
  const skipping = count === undefined ? /^om/i.test(lead) : /^andere?$/i.test(count);
  const number = skipping ? 2 : count === undefined ? 1 : readNumber(count);
  if (number === null) return null;
  // "om het half jaar" is every half year: nobody means a year by it.
  const step = stepOf(/^hal/i.test(unit) && skipping ? 1 : number, unit);
  return step && { ...step, weekday: null, span: found.span };
}

function readTimes(text: string): RhythmFound | null {
  const found = firstOf(times, text);
  if (!found) return null;
  const often = readNumber(found.match[1] ?? '1');
  const step = stepOf(readNumber(found.match[2] ?? '1') ?? 0, found.match[3] ?? '');
  if (often === null || step === null) return null;
  const months = step.unit === 'jaar' ? step.every * 12 : step.every;
  const parts = step.unit === 'jaar' && often > 1 ? { every: months, unit: 'maand' as const } : step;
  if (parts.every % often !== 0) return null;
  return { every: parts.every / often, unit: parts.unit, weekday: null, span: found.span };
}

function readAdverb(text: string): RhythmFound | null {
  const found = firstOf(adverb, text);
  if (!found) return null;
  const [, count, word = ''] = found.match;
  const unit = word.toLowerCase().replace('lijks', '');
  if (count?.toLowerCase() === 'half')
    return unit === 'jaar' ? { every: 6, unit: 'maand', weekday: null, span: found.span } : null;
  const number = count === undefined ? 1 : readNumber(count);
  const step =
    number === null
      ? null
      : stepOf(number, unit === 'dage' ? 'dag' : unit === 'weke' ? 'week' : unit.replace(/e$/, ''));
  return step && { ...step, weekday: null, span: found.span };
}

function readWeekly(text: string): RhythmFound | null {
  const found = firstOf(weekly, text);
  return found && { every: 1, unit: 'week', weekday: weekdayNumber(found.match[1] ?? ''), span: found.span };
}

/** A quarter is three months, half a year six. Null for more than the record holds. */
function stepOf(count: number, unitWord: string): Step | null {
  const word = unitWord.toLowerCase();
  const step: Step = word.startsWith('dag')
    ? { every: count, unit: 'dag' }
    : word.startsWith('we')
      ? { every: count, unit: 'week' }
      : word.startsWith('maand')
        ? { every: count, unit: 'maand' }
        : word.startsWith('kwarta')
          ? { every: count * 3, unit: 'maand' }
          : word.startsWith('hal')
            ? { every: count * 6, unit: 'maand' }
            : { every: count, unit: 'jaar' };
  return step.every >= 1 && step.every <= 99 ? step : null;
}
