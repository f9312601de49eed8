import { emptyWhen, type When } from '../../casus/agreement';
import type { PlainDate } from '../../tijd/plain-date';
import { type DateFound, type DateProblem, type DateRole, datesIn } from './dates-in-sentence';
import { type RhythmFound, rhythmIn } from './rhythm-in-sentence';
import { overlap, type Span, textOf } from './span';
import { nextWeekday } from './weekdays';
import { wordsOfTime } from './words-of-time';

export interface WhenInSentence {
  /** Null: the sentence doesn't say when, or says it in a way that contradicts itself. */
  readonly when: When | null;
  /** The stretches that say it. */
  readonly spans: readonly Span[];
  readonly problem: DateProblem | null;
}

/** Reads when something is to be done: a date, a period, a rhythm (from a date, until a date), else the words that say so. */
export function whenIn(text: string, today: PlainDate): WhenInSentence {
  const rhythm = rhythmIn(text);
  const dates = datesIn(text, today).filter(({ span }) => rhythm === null || !overlap(span, rhythm.span));
  const broken = dates.find(({ problem }) => problem !== null);
  if (broken) return { when: null, spans: [broken.span], problem: broken.problem };
  const words = wordsOfTime(text);
  if (rhythm !== null) return inRhythm(rhythm, dates, today);
  const period = inPeriod(dates);
  if (period !== null) return period;
  if (words === null) return { when: null, spans: [], problem: null };
  const when: When = { ...emptyWhen(), kind: 'anders', words: textOf(text, words).trim() };
  return { when, spans: [words], problem: null };
}

function inRhythm(rhythm: RhythmFound, dates: readonly DateFound[], today: PlainDate): WhenInSentence {
  const begin = ofRole(dates, 'on') ?? ofRole(dates, 'from');
  const end = ofRole(dates, 'until');
  const ownStart = rhythm.weekday === null ? null : nextWeekday(rhythm.weekday, today, true);
  const when: When = {
    ...emptyWhen(),
    kind: 'ritme',
    every: rhythm.every,
    unit: rhythm.unit,
    from: begin?.date ?? ownStart,
    until: end?.date ?? null,
  };
  return { when, spans: [rhythm, begin, end].flatMap((found) => found?.span ?? []), problem: null };
}

function inPeriod(dates: readonly DateFound[]): WhenInSentence | null {
  const on = ofRole(dates, 'on');
  const from = ofRole(dates, 'from');
  const until = ofRole(dates, 'until');
  // "7 december tot 1 maart": the first of the two is where it begins.
  const begin = from ?? (until ? on : undefined);
  if (begin || until) {
    const when: When = {
      ...emptyWhen(),
      kind: 'periode',
      from: begin?.date ?? null,
      until: until?.date ?? null,
    };
    return { when, spans: [begin, until].flatMap((found) => found?.span ?? []), problem: null };
  }
  if (!on) return null;
  return { when: { ...emptyWhen(), kind: 'datum', date: on.date }, spans: [on.span], problem: null };
}

function ofRole(dates: readonly DateFound[], role: DateRole): DateFound | undefined {
  return dates.find((found) => found.role === role);
}
