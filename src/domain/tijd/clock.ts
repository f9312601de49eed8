import type { PlainDate } from './plain-date';

/**
 * The port through which time comes in. Main makes the real one, tests a standing or moving one.
 * The renderer never asks its own clock what day it is: it gets `today` from main.
 */
export interface Clock {
  /** The present instant as ISO 8601 in UTC with milliseconds, e.g. `2026-11-22T08:12:00.000Z`. */
  now(): string;
  /** The workstation's IANA time zone, e.g. `Europe/Amsterdam`. */
  zone(): string;
  /** The calendar day of `now()` in `zone()`. */
  today(): PlainDate;
}
