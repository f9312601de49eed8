/** How the stand-in was asked to run. The program's own arguments stay the program's. */
export interface StandInOptions {
  /** A real window on the display, instead of a headless one. */
  readonly windowed: boolean;
  /** A debugging port on loopback, so that a test in another process can take hold of the page. Off: no port at all. */
  readonly debugPort: boolean;
  /** The browser; the first of the usual ones otherwise. */
  readonly browser: string | undefined;
  /** By how many milliseconds the clock of program and page is moved (moved-clock.cjs). */
  readonly clock: number;
}

export function readOptions(environment: NodeJS.ProcessEnv): StandInOptions {
  return {
    windowed: environment.STAND_IN_WINDOW === '1',
    debugPort: environment.STAND_IN_PORT === '1',
    browser: environment.CHROME,
    clock: Number(environment.STAND_IN_CLOCK ?? 0),
  };
}

export const options = readOptions(process.env);
