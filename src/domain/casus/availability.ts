import { z } from 'zod';
import { idSchema } from '../identiteit/id-source';
import { clockTimeSchema, formatClockTime } from '../tijd/clock-time';

export const weekdays = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;
export type Weekday = (typeof weekdays)[number];

/** One window in which someone can be reached: on these days, between these times (000:405–410). */
export const availabilityWindowSchema = z.object({
  id: idSchema,
  days: z.array(z.enum(weekdays)).max(7),
  from: clockTimeSchema.nullable(),
  until: clockTimeSchema.nullable(),
});
export type AvailabilityWindow = z.infer<typeof availabilityWindowSchema>;

/** The days of the week in full, in order. */
export const weekdayNames: Readonly<Record<Weekday, string>> = {
  ma: 'maandag',
  di: 'dinsdag',
  wo: 'woensdag',
  do: 'donderdag',
  vr: 'vrijdag',
  za: 'zaterdag',
  zo: 'zondag',
};

/** `maandag t/m vrijdag van 8.30 tot 17.00 uur`; empty when nothing of the window is filled in. */
export function formatWindow(window: Omit<AvailabilityWindow, 'id'>): string {
  const times =
    window.from && window.until
      ? `van ${formatClockTime(window.from)} tot ${formatClockTime(window.until)} uur`
      : window.from
        ? `vanaf ${formatClockTime(window.from)} uur`
        : window.until
          ? `tot ${formatClockTime(window.until)} uur`
          : '';
  return [formatDays(window.days), times].filter(Boolean).join(' ');
}

/** Three or more days in a row become a range: `maandag t/m vrijdag`, `maandag, woensdag en donderdag`. */
export function formatDays(days: readonly Weekday[]): string {
  const positions = weekdays.flatMap((day, index) => (days.includes(day) ? [index] : []));
  const runs: number[][] = [];
  for (const position of positions) {
    const run = runs.at(-1);
    if (run && run.at(-1) === position - 1) run.push(position);
    else runs.push([position]);
  }
  const name = (position: number | undefined) => weekdayNames[weekdays[position ?? 0] ?? 'ma'];
  const parts = runs.flatMap((run) =>
    run.length > 2 ? [`${name(run[0])} t/m ${name(run.at(-1))}`] : run.map(name),
  );
  const last = parts.pop();
  return parts.length === 0 ? (last ?? '') : `${parts.join(', ')} en ${last}`;
}
