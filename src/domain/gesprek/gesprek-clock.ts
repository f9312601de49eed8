import { z } from 'zod';

/** Instants at which the clock was started and paused in turns: the first one started it. One value, so one undo. */
export const clockTurnsSchema = z.array(z.iso.datetime()).max(400);
export type ClockTurns = z.infer<typeof clockTurnsSchema>;

/** The longest gesprek that the pilot saw, in minutes (000:206). */
export const longestSeenMinutes = 45;

/** Whether the clock counts now. */
export function isRunning(turns: ClockTurns): boolean {
  return turns.length % 2 === 1;
}

/** The same clock after starting, pausing or going on at an instant. */
export function turned(turns: ClockTurns, now: string): ClockTurns {
  return [...turns, now];
}

/**
 * Whole seconds that a gesprek took until `now`, without pauses. A stretch whose end lies before its start (the
 * workstation's clock was put back) counts as none.
 */
export function elapsedSeconds(turns: ClockTurns, now: string): number {
  const ends = isRunning(turns) ? [...turns, now] : turns;
  let milliseconds = 0;
  for (let at = 0; at + 1 < ends.length; at += 2)
    milliseconds += Math.max(0, Date.parse(ends[at + 1] ?? '') - Date.parse(ends[at] ?? ''));
  return Math.floor(milliseconds / 1000);
}

/** `18:40`, `61:05`: minutes and seconds. */
export function formatElapsed(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** How far a gesprek is: within its planned length, over it, or longer than any that was seen. */
export function stretchOf(seconds: number, plannedMinutes: number): 'planned' | 'over' | 'longest' {
  if (seconds <= plannedMinutes * 60) return 'planned';
  return seconds <= longestSeenMinutes * 60 ? 'over' : 'longest';
}
