/** How a job at the printer ends, as `webContents.print` reports it. */
export interface PrintOutcome {
  readonly success: boolean;
  readonly failureReason: string;
}

const outcomes: PrintOutcome[] = [];

/** A test decides how the next job ends; without that it goes well. */
export function queuePrintOutcome(outcome: PrintOutcome): void {
  outcomes.push(outcome);
}

export function nextPrintOutcome(): PrintOutcome {
  return outcomes.shift() ?? { success: true, failureReason: '' };
}
