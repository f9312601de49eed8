import { z } from 'zod';

/** A wall-clock time of day: `HH:MM`, 00:00–23:59. */
export const clockTimeSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .brand<'ClockTime'>();
export type ClockTime = z.infer<typeof clockTimeSchema>;

/** Reads a constant time; throws on anything that is not `HH:MM`. */
export function clockTime(text: string): ClockTime {
  return clockTimeSchema.parse(text);
}

/** Reads `8.30`, `08:30`, `830`, `8 uur`, `8u30`; null for empty text, `invalid` for what is not a time. */
export function parseClockTime(text: string): ClockTime | null | 'invalid' {
  const whole = text.trim().toLowerCase();
  if (whole === '') return null;
  const typed = whole.replace(/\s*(uur|u)$/, '');
  const match = /^(\d{1,2})(?:[.:u](\d{2}))?$/.exec(typed) ?? /^(\d{1,2})(\d{2})$/.exec(typed);
  if (!match) return 'invalid';
  const time = `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? '00'}`;
  const parsed = clockTimeSchema.safeParse(time);
  return parsed.success ? parsed.data : 'invalid';
}

/** `8.30`, the way opening hours are written. */
export function formatClockTime(time: ClockTime): string {
  return `${Number(time.slice(0, 2))}.${time.slice(3)}`;
}
