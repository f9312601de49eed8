import type { Clock } from '#domain/tijd/clock';
import { dayOfInstant } from '#domain/tijd/plain-date';

/** The workstation's own clock and time zone. */
export function systemClock(): Clock {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const now = () => new Date().toISOString();
  return { now, zone: () => zone, today: () => dayOfInstant(now(), zone) };
}
