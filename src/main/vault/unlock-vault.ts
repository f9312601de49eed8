import type { AttemptGate, Verdict } from './attempt-gate';
import { findHeader, staleCopies } from './header-reading';
import { repairCopies } from './header-saving';
import type { HolderKind } from './header-schema';
import { createOpenVault, type OpenVault } from './open-vault';
import { openHeader } from './opening';
import { failed, type Outcome, succeeded } from './outcome';
import { readRecoveryKey, recoverySecret } from './recovery-key';
import type { HeaderFault, MistypedRecoveryKey, Refusal, TooSoon } from './vault-failures';
import type { VaultPorts } from './vault-ports';

export interface Unlocked {
  readonly vault: OpenVault;
  /** Wrong secrets since the vault was last open, in this run of the program. */
  readonly failedAttempts: number;
}

/** `userBlocked`: the password is right, and the slot is blocked. */
export type UnlockFailure = Refusal<HeaderFault | 'noVault' | 'wrongPassword' | 'userBlocked'> | TooSoon;
export type RecoverFailure =
  | Refusal<HeaderFault | 'noVault' | 'wrongRecoveryKey'>
  | TooSoon
  | MistypedRecoveryKey;

/**
 * Opens the vault with a user's password; a damaged or stale header copy is repaired then, and not before. A wrong
 * password changes nothing on the disk.
 * @param request.userId tries the slot of this user alone; without it the password says who it is
 */
export function unlockVault(
  request: {
    readonly folder: string;
    readonly password: string;
    readonly attempts: AttemptGate;
    readonly userId?: string;
  },
  ports: VaultPorts,
): Promise<Outcome<Unlocked, UnlockFailure>> {
  const whose = request.userId ?? null;
  return request.attempts.attempt<
    Unlocked,
    Refusal<HeaderFault | 'noVault' | 'wrongPassword' | 'userBlocked'>
  >(whose, async () => {
    const slots = { kind: 'user', id: request.userId ?? null } as const;
    const opened = await openFolder(request.folder, slots, request.password, request.attempts, ports);
    // Who knows the password of a blocked slot isn't guessing.
    if (!opened.ok && opened.failure.code === 'blocked')
      return { verdict: 'unknown', outcome: failed({ code: 'userBlocked' }) };
    return judged(opened, 'wrongPassword');
  });
}

/**
 * Opens the vault with the recovery key. Follow it with `setPasswordAfterRecovery`: until then the old recovery key
 * stays the way in.
 */
export async function recoverVault(
  request: { readonly folder: string; readonly recoveryKey: string; readonly attempts: AttemptGate },
  ports: VaultPorts,
): Promise<Outcome<Unlocked, RecoverFailure>> {
  // A typing error isn't an attempt: the check characters tell it without trying the key.
  const groups = readRecoveryKey(request.recoveryKey);
  if (!groups.ok) return groups;
  return request.attempts.attempt(recoveryAttempts, async () => {
    const slots = { kind: 'recovery', id: null } as const;
    const secret = recoverySecret(groups.value);
    const opened = await openFolder(request.folder, slots, secret, request.attempts, ports);
    return judged(opened, 'wrongRecoveryKey');
  });
}

/** Under what the gate counts wrong recovery keys: no holder has this id. */
export const recoveryAttempts = 'noodblad';

type FolderFailure = Refusal<HeaderFault | 'noVault' | 'wrongSecret' | 'blocked'>;

async function openFolder(
  folder: string,
  slots: { readonly kind: HolderKind; readonly id: string | null },
  secret: string,
  attempts: AttemptGate,
  ports: VaultPorts,
): Promise<Outcome<Unlocked, FolderFailure>> {
  const found = await findHeader(folder, ports.files);
  if (!found.ok) return found;
  const { current, copies } = found.value;
  if (current === null) return failed({ code: 'noVault' });
  const holders = current.header.holders.filter(
    (holder) => holder.kind === slots.kind && (slots.id === null || holder.id === slots.id),
  );
  const opened = await openHeader(current, holders, secret, ports);
  if (!opened.ok) {
    const { code } = opened.failure;
    return failed({ code: code === 'damaged' ? 'headerDamaged' : code });
  }
  const written = await repairCopies(folder, current, copies, staleCopies(copies, current), ports);
  const vault = createOpenVault({ ...opened.value, folder, written }, attempts, ports);
  const whose = slots.kind === 'recovery' ? recoveryAttempts : slots.id;
  return succeeded({ vault, failedAttempts: attempts.failures(whose) });
}

/** Says whether the secret was wrong, and names it as the caller's kind of secret. */
function judged<WrongCode extends 'wrongPassword' | 'wrongRecoveryKey'>(
  opened: Outcome<Unlocked, FolderFailure>,
  wrong: WrongCode,
): {
  readonly verdict: Verdict;
  readonly outcome: Outcome<Unlocked, Refusal<HeaderFault | 'noVault' | WrongCode>>;
} {
  if (opened.ok) return { verdict: 'right', outcome: opened };
  const { code } = opened.failure;
  // The recovery key's slot is never blocked.
  return code === 'wrongSecret' || code === 'blocked'
    ? { verdict: 'wrong', outcome: failed({ code: wrong }) }
    : { verdict: 'unknown', outcome: failed({ code }) };
}
