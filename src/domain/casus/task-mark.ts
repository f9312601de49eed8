import type { Id } from '../identiteit/id-source';
import { addPeriod, type PlainDate } from '../tijd/plain-date';
import type { Mark } from './opvolging';
import { occurrenceDone, type Task } from './task';

/** What someone does with a piece of work: it is done, it moves to another day, or it was tried in vain. */
export type TaskDeed =
  | { readonly outcome: 'gereed' }
  | { readonly outcome: 'uitgesteld'; readonly to: PlainDate }
  /** It stays where it is: whoever tries again sees how often that was in vain. */
  | { readonly outcome: 'nietBereikt' };

type MarkedTask = Pick<Task, 'origin' | 'occurrence' | 'rhythm'>;

/** The mark in the casus that records a deed. What comes back is done up to today, so that missed times close with it. */
export function markOf(task: MarkedTask, deed: TaskDeed, id: Id, today: PlainDate): Mark {
  return {
    id,
    origin: task.origin,
    outcome: deed.outcome,
    occurrence: deed.outcome === 'gereed' ? occurrenceDone(task, today) : task.occurrence,
    on: today,
    to: deed.outcome === 'uitgesteld' ? deed.to : null,
    note: '',
  };
}

/** Putting off counts from today, also when the work was due long ago. */
export function putOff(today: PlainDate, period: 'P1D' | 'P1W'): PlainDate {
  return addPeriod(today, period);
}

/** What a huisarts must approve is decided in its casus. */
export function isApproval({ actor }: Pick<Task, 'actor'>): boolean {
  return actor === 'huisarts';
}

/** A DAG-gesprek is held and planned in its casus; all other work can be marked from a list. */
export function isGesprek({ origin }: Pick<Task, 'origin'>): boolean {
  return origin === 'gesprek';
}
