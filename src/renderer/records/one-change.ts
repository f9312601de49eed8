import type { CallAnswer } from '#contract/calls';
import type { ErrorCode } from '#contract/error-texts';
import type { RecordCommand } from '#domain/record/record-command';
import { ask } from '../app/client';
import { newId } from '../app/ids';
import { forgetSource, reportSaved, reportSaving } from '../app/save-status';

export type ChangedOnce =
  /** `undo` takes it back, in the same revision; refused when what it would take back has changed since. */
  | { readonly ok: true; readonly undo: () => Promise<ChangedOnce> }
  | { readonly ok: false; readonly code: ErrorCode };

/** Changes one thing in a casus that isn't open on the screen: acts at once, with a way back. */
export function changeCasusOnce(
  id: string,
  command: RecordCommand,
  visit: string = newId(),
): Promise<ChangedOnce> {
  return send(id, command, visit);
}

async function send(id: string, command: RecordCommand, visit: string): Promise<ChangedOnce> {
  const source = `casus:${id}`;
  reportSaving(source);
  const answer = await ask('casus.change', { id, key: newId(), visit, command, clearDraft: false });
  const outcome = readOutcome(answer, command);
  if (!outcome.ok) {
    // The caller says so; nothing that was typed is waiting.
    forgetSource(source);
    return outcome;
  }
  reportSaved(source, outcome.savedAt);
  return { ok: true, undo: () => send(id, outcome.inverse, visit) };
}

type Outcome =
  | { readonly ok: true; readonly savedAt: string; readonly inverse: RecordCommand }
  | { readonly ok: false; readonly code: ErrorCode };

function readOutcome(answer: CallAnswer<'casus.change'>, command: RecordCommand): Outcome {
  if (!answer.ok) return { ok: false, code: answer.code };
  if (!answer.value.applied) return { ok: false, code: 'changedSince' };
  const { savedAt, inverse } = answer.value.saved;
  // Only a key that was applied before comes without; every key here is new.
  return { ok: true, savedAt, inverse: inverse ?? command };
}
