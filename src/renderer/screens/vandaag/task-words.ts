import type { TaskRow } from '#contract/vandaag-calls';
import { missedTimes } from '#domain/casus/task';
import { formatClockTime } from '#domain/tijd/clock-time';
import { dayDistance } from '#domain/tijd/day-distance';
import { formatShortDate, type PlainDate } from '#domain/tijd/plain-date';
import { texts } from '../../app/texts';
import type { BadgeTone } from '../../components/badge';

/** Why a task is there and what happened to it: `Contact · om de 4 weken · 2 keer overgeslagen`. */
export function whyLine(task: TaskRow, today: PlainDate): string {
  const { missed, attempts, movedFrom } = texts.vandaag;
  const times = missedTimes(task, today);
  return [
    task.actor === 'anderen' ? task.who : '',
    task.why,
    times > 0 ? missed(times) : '',
    task.attempts > 0 ? attempts(task.attempts) : '',
    task.due === task.occurrence ? '' : movedFrom(formatShortDate(task.occurrence)),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** When a task is due, in words; today's gesprek by its time. */
export function dueWords({ due, time }: Pick<TaskRow, 'due' | 'time'>, today: PlainDate): string {
  if (due === today && time !== null) return texts.vandaag.time(formatClockTime(time));
  return dayDistance(due, today);
}

export function dueTone(due: PlainDate, today: PlainDate): BadgeTone {
  if (due < today) return 'late';
  return due === today ? 'warning' : 'quiet';
}
