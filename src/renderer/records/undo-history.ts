import type { RecordCommand } from '#domain/record/record-command';
import { sameValue } from '#domain/record/same-value';

/** What a change means for the history: something new, a step back, or that step taken again. */
export type Step = 'new' | 'undo' | 'redo';

/** The commands that take changes of a record back, and those that take the taking back back. */
export function createUndoHistory() {
  let done: readonly RecordCommand[] = [];
  let undone: readonly RecordCommand[] = [];

  return {
    canUndo: () => done.length > 0,
    remember(inverse: RecordCommand, step: Step): void {
      if (step === 'undo') {
        undone = [...undone, inverse];
        return;
      }
      if (step === 'new') undone = [];
      const last = done.at(-1);
      const sameField =
        step === 'new' &&
        last?.kind === 'setField' &&
        inverse.kind === 'setField' &&
        last.path === inverse.path &&
        sameValue(last.expected, inverse.value);
      // A row of keystrokes in one field is one step back.
      done = sameField ? [...done.slice(0, -1), { ...last, expected: inverse.expected }] : [...done, inverse];
    },
    takeUndo(): RecordCommand | null {
      const inverse = done.at(-1) ?? null;
      done = done.slice(0, -1);
      return inverse;
    },
    takeRedo(): RecordCommand | null {
      const inverse = undone.at(-1) ?? null;
      undone = undone.slice(0, -1);
      return inverse;
    },
  };
}
