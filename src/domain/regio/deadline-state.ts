import { addPeriod, type PlainDate } from '../tijd/plain-date';
import type { CasusEvent, CasusEvents } from './casus-events';
import type { ClosedDays } from './closed-days';
import { daysOnly, workingDayAfter } from './period';
import type { ClockRule } from './rule';

/** How it stands with a rule in a casus. `expired` is a window that has passed: never shown as late work. */
export const deadlineStates = [
  'notStarted',
  'running',
  'dueToday',
  'late',
  'met',
  'metLate',
  'expired',
  'notApplicable',
] as const;
export type DeadlineState = (typeof deadlineStates)[number];

/** `due` is the last day that is still in time; of an `earliest` rule it is the first. */
export interface Standing {
  readonly state: DeadlineState;
  readonly due: PlainDate | null;
  readonly metOn: PlainDate | null;
}

/** What a rule is held against: what happened, what day it is, and which days don't count as working days. */
export interface Moment {
  readonly events: CasusEvents;
  readonly today: PlainDate;
  readonly closed: ClosedDays;
}

/**
 * How it stands with one rule today. What lies ahead hasn't happened: it starts, stops and cancels no clock; only an
 * `earliest` rule looks at a planned day, since planning is what it is about. What happened before the clock started
 * belongs to an earlier round, and stops nothing.
 */
export function standingOf(rule: ClockRule, moment: Moment): Standing {
  const start = happened(rule.from, moment);
  if ('unless' in rule && rule.unless !== null && since(start, happened(rule.unless, moment))) {
    return { state: 'notApplicable', due: null, metOn: null };
  }
  if (start === null) return { state: 'notStarted', due: null, metOn: null };
  const due = dueOf(rule, start, moment.closed);
  switch (rule.kind) {
    case 'window':
      return { state: open(due, moment.today, 'expired'), due, metOn: null };
    case 'earliest':
      return { due, ...earliest(due, since(start, moment.events[rule.until] ?? null)) };
    case 'deadline':
    case 'aim':
      return { due, ...deadline(due, since(start, happened(rule.until, moment)), moment.today) };
  }
}

function deadline(due: PlainDate, metOn: PlainDate | null, today: PlainDate): Omit<Standing, 'due'> {
  if (metOn === null) return { state: open(due, today, 'late'), metOn };
  return { state: metOn <= due ? 'met' : 'metLate', metOn };
}

/** Without a day there is nothing to judge, however long ago: any later day will do. One too soon was planned too late. */
function earliest(due: PlainDate, metOn: PlainDate | null): Omit<Standing, 'due'> {
  if (metOn === null) return { state: 'running', metOn };
  return { state: metOn >= due ? 'met' : 'metLate', metOn };
}

function open(due: PlainDate, today: PlainDate, passed: 'late' | 'expired'): DeadlineState {
  if (today < due) return 'running';
  return today === due ? 'dueToday' : passed;
}

function dueOf({ period, workingDays }: ClockRule, start: PlainDate, closed: ClosedDays): PlainDate {
  const days = workingDays ? daysOnly(period) : null;
  return days === null ? addPeriod(start, period) : workingDayAfter(start, days, closed);
}

function happened(event: CasusEvent, { events, today }: Moment): PlainDate | null {
  const day = events[event] ?? null;
  return day !== null && day <= today ? day : null;
}

/** A day, when it isn't before the start of the clock. */
function since(start: PlainDate | null, day: PlainDate | null): PlainDate | null {
  return day !== null && (start === null || day >= start) ? day : null;
}
