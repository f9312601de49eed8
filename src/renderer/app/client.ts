import { answerSchema } from '#contract/answer';
import type { CallName } from '#contract/call-names';
import type { CallAnswer, CallInput } from '#contract/calls';
import { errorText, isErrorCode } from '#contract/error-texts';
import { bridge } from './bridge';

let vaultWasLocked: () => void = () => undefined;

/** Names what must happen when an answer says that the vault is locked while the screen thinks it is open. */
export function onVaultLocked(act: () => void): void {
  vaultWasLocked = act;
}

let dossierWasChanged: () => void = () => undefined;

/** Names what must happen when something in a dossier was changed: lists that show it are outdated. */
export function onDossierChanged(act: () => void): void {
  dossierWasChanged = act;
}

/** The calls that change what lists show of a dossier. */
const changing: ReadonlySet<CallName> = new Set<CallName>([
  'casus.create',
  'casus.change',
  'casus.restore',
  'casus.recordAct',
  'casus.shield',
  'casus.emergency',
  'inkomend.note',
  'inkomend.receive',
  'inkomend.change',
  'inkomend.remove',
  'persoon.change',
  'persoon.restore',
]);

/**
 * Asks main something. Never throws: what goes wrong comes back as a code, a broken connection as `internal`.
 * @example
 * const answer = await ask('casus.open', { id, visit });
 * if (!answer.ok) return errorText(answer.code);
 */
export async function ask<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): Promise<CallAnswer<Name>> {
  const answer = await receive(name, input);
  if (!answer.ok && answer.code === 'locked') vaultWasLocked();
  if (answer.ok && changing.has(name)) dossierWasChanged();
  return answer;
}

async function receive<Name extends CallName>(name: Name, input: unknown): Promise<CallAnswer<Name>> {
  try {
    const parsed = answerSchema.safeParse(await bridge()?.calls[name](input));
    if (!parsed.success) return internalError();
    if (!parsed.data.ok && !isErrorCode(parsed.data.code)) return internalError();
    // The envelope is parsed; main parsed the value against the same table before sending it.
    return parsed.data as CallAnswer<Name>;
  } catch {
    return internalError();
  }
}

function internalError() {
  return { ok: false, code: 'internal', message: errorText('internal'), paths: [] } as const;
}
