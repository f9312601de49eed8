import type { rhythmUnits } from '../casus/agreement';
import type { Mark } from '../casus/opvolging';
import type { ClosedDays } from '../regio/closed-days';
import { addPeriod, type PlainDate, weekdayOf } from '../tijd/plain-date';
import type { Rhythm } from '../tijd/rhythm';
import type { Control, Medicine } from './medicatie';

type Marks = readonly Pick<Mark, 'origin' | 'outcome' | 'on'>[];

/** The origin of the work that follows from a control. */
export function controlOrigin({ id }: Pick<Control, 'id'>): string {
  return `controle/${id}`;
}

/** When a control was last done: as filled in, or as marked done since. Null: not known. */
export function lastControl(control: Pick<Control, 'id' | 'laatsteOp'>, marks: Marks): PlainDate | null {
  const done = marks.filter(
    ({ origin, outcome }) => origin === controlOrigin(control) && outcome === 'gereed',
  );
  return latest([control.laatsteOp, ...done.map(({ on }) => on)]);
}

/**
 * The days of a control from the next one on: a period after the last control, else after the start of the medicine or
 * of its own phase. Null while that isn't known, or when its phase is over.
 * @param closed days besides the weekend on which nobody takes blood; a control then moves to the day before
 */
export function controlRhythm(
  control: Control,
  { gestartOp, controles }: Pick<Medicine, 'gestartOp' | 'controles'>,
  marks: Marks,
  closed: ClosedDays,
): Rhythm | null {
  const { elke: every, eenheid: unit, vanafWeek, totWeek } = control;
  if (every === null || unit === null) return null;
  const after = (weeks: number | null) =>
    gestartOp && weeks !== null ? addPeriod(gestartOp, `P${weeks}W`) : null;
  const until = after(totWeek);
  // Who goes on with the controls of a later phase, has left this one.
  const lastOfAll = latest(controles.map((each) => lastControl(each, marks)));
  if (until && lastOfAll && lastOfAll > until) return null;
  const begin = vanafWeek === null ? gestartOp : after(vanafWeek);
  const from = latest([lastControl(control, marks), begin]);
  if (from === null) return null;
  const due = addPeriod(from, periodOf(every, unit));
  if (until && due > until) return null;
  return { from: earlierOpenDay(due, closed), every, unit, until };
}

/** The day itself, or the last day before it that is no weekend and not closed: a control is rather early than late. */
export function earlierOpenDay(day: PlainDate, closed: ClosedDays): PlainDate {
  let open = day;
  while (weekdayOf(open) > 5 || closed.has(open)) open = addPeriod(open, '-P1D');
  return open;
}

/** `elke 6 maanden`, `elke week`; empty while it isn't known. */
export function formatFrequency({ elke, eenheid }: Pick<Control, 'elke' | 'eenheid'>): string {
  if (elke === null || eenheid === null) return '';
  if (elke === 1) return eenheid === 'jaar' ? 'elk jaar' : `elke ${eenheid}`;
  return `elke ${elke} ${unitWords[eenheid]}`;
}

/** When a control holds, in words: `t/m week 18`, `vanaf week 18`; empty when always. */
export function formatPhase({ vanafWeek, totWeek }: Pick<Control, 'vanafWeek' | 'totWeek'>): string {
  const words = [
    vanafWeek === null ? '' : `vanaf week ${vanafWeek}`,
    totWeek === null ? '' : `t/m week ${totWeek}`,
  ];
  return words.filter(Boolean).join(' ');
}

const unitWords = { dag: 'dagen', week: 'weken', maand: 'maanden', jaar: 'jaar' } as const;
const unitLetters = { dag: 'D', week: 'W', maand: 'M', jaar: 'Y' } as const;

function periodOf(every: number, unit: (typeof rhythmUnits)[number]): string {
  return `P${every}${unitLetters[unit]}`;
}

function latest(days: readonly (PlainDate | null)[]): PlainDate | null {
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  );
}
