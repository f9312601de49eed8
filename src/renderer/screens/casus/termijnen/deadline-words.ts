import { eventLabels } from '#domain/regio/casus-events';
import type { Deadline } from '#domain/regio/deadlines';
import { dayDistance } from '#domain/tijd/day-distance';
import { formatShortDate, type PlainDate } from '#domain/tijd/plain-date';
import { texts } from '../../../app/texts';
import type { BadgeTone } from '../../../components/badge';

/** How it stands with a clock, in words: `nog 3 dagen`, `9 dagen te laat`, `gehaald op 12-11-2026`. */
export function stateWords(deadline: Deadline, today: PlainDate): string {
  const { states } = texts.termijnen;
  const { rule, state, due, metOn } = deadline;
  const day = (date: PlainDate | null) => (date === null ? '' : formatShortDate(date));
  switch (state) {
    case 'notStarted':
      return states.starts(eventLabels[rule.from]);
    case 'notApplicable':
      return states.notApplicable;
    case 'running':
      return due === null ? '' : runningWords(rule.kind, due, today);
    case 'dueToday':
      return states.lastDay;
    case 'late': {
      const distance = due === null ? '' : dayDistance(due, today);
      return rule.kind === 'aim' ? states.lateAim(distance) : distance;
    }
    case 'met':
      return states.met(day(metOn));
    case 'metLate':
      return rule.kind === 'earliest' ? states.tooSoon(day(metOn)) : states.metLate(day(metOn));
    case 'expired':
      return states.expired(day(due));
  }
}

function runningWords(kind: Deadline['rule']['kind'], due: PlainDate, today: PlainDate): string {
  const { states } = texts.termijnen;
  if (kind === 'earliest') return states.notBefore(formatShortDate(due));
  const distance = dayDistance(due, today);
  return kind === 'window' ? states.open(distance) : distance;
}

/** From here on a clock that runs is nearly over. */
const nearlyDays = 7;

/** The colour that repeats the words. What is only striven for is never shown as late. */
export function stateTone({ rule, state, daysLeft }: Deadline): BadgeTone {
  switch (state) {
    case 'late':
      return rule.kind === 'aim' ? 'warning' : 'late';
    case 'dueToday':
    case 'metLate':
      return 'warning';
    case 'met':
      return 'good';
    case 'running':
      return rule.kind !== 'earliest' && daysLeft !== null && daysLeft <= nearlyDays ? 'warning' : 'quiet';
    default:
      return 'quiet';
  }
}
