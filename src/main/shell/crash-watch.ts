/** Decides whether a page that fell over may be started again, so that a lasting fault doesn't become a loop. */
export interface CrashWatch {
  /** Notes a crash; the answer is whether to try again. */
  mayRestart(now: number): boolean;
}

const windowMs = 60_000;
const allowedInWindow = 3;

/** Allows three restarts a minute. `now` is in milliseconds of any steady clock. */
export function createCrashWatch(): CrashWatch {
  let recent: number[] = [];
  return {
    mayRestart(now) {
      recent = [...recent.filter((at) => now - at < windowMs), now];
      return recent.length <= allowedInWindow;
    },
  };
}
