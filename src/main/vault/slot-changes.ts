import type { Header, Holder } from './header-schema';
import { blockedHolder, makeHolder, openHolder, resealedHolder } from './holder';
import { failed, type Outcome, succeeded } from './outcome';
import { refusePassword } from './password-strength';
import { newRecoveryKey, recoverySecret } from './recovery-key';
import { wipe } from './sealing';
import type { PasswordFault, Refusal } from './vault-failures';
import type { VaultPorts } from './vault-ports';

/** Whom a new password is for, and the names that it may not hold: those of the user and the practice. */
export interface NewPassword {
  readonly userId: string;
  readonly password: string;
  readonly names: readonly string[];
  /** The user's own name, for the list from which they choose; without it the slot keeps the one it has. */
  readonly name?: string;
}

export function usersOf(header: Header): readonly Holder[] {
  return header.holders.filter((holder) => holder.kind === 'user');
}

/** The holders with this slot added, then the one that it replaces (the same id) taken out. */
export function withSlot(holders: readonly Holder[], slot: Holder): Holder[] {
  return [...holders, slot].filter((holder) => holder === slot || holder.id !== slot.id);
}

/** A slot for a user's new password, or why that password is refused. */
export async function makeUserSlot(
  header: Header,
  wanted: NewPassword,
  vaultKey: Uint8Array,
  ports: VaultPorts,
): Promise<Outcome<Holder, Refusal<PasswordFault>>> {
  const refusal = await refusePassword(wanted.password, wanted.names);
  if (refusal !== null) return failed({ code: refusal });
  if (await isTaken(header, wanted, ports)) return failed({ code: 'passwordTooCommon' });
  const name = wanted.name ?? header.holders.find(({ id }) => id === wanted.userId)?.name;
  const slot = {
    id: wanted.userId,
    kind: 'user',
    secret: wanted.password,
    ...(name === undefined ? {} : { name }),
  } as const;
  return succeeded(await makeHolder(slot, header, vaultKey, ports));
}

/** A slot for a new recovery key in the place of the present one, and the groups of that key. */
export async function makeRecoverySlot(
  header: Header,
  vaultKey: Uint8Array,
  ports: VaultPorts,
): Promise<{ readonly slot: Holder; readonly recoveryKey: readonly string[] }> {
  const present = header.holders.find((holder) => holder.kind === 'recovery');
  if (present === undefined) throw new Error('A header without a recovery slot passed its schema.');
  const recoveryKey = newRecoveryKey(ports.random);
  const slot = { id: present.id, kind: 'recovery', secret: recoverySecret(recoveryKey) } as const;
  return { slot: await makeHolder(slot, header, vaultKey, ports), recoveryKey };
}

/** A password that opens another's slot would let its user in as that other. */
async function isTaken(header: Header, wanted: NewPassword, ports: VaultPorts): Promise<boolean> {
  for (const other of usersOf(header).filter((holder) => holder.id !== wanted.userId)) {
    const tried = await openHolder(other, wanted.password, header, ports);
    if (!tried.ok && tried.failure.code === 'wrongSecret') continue;
    if (tried.ok) wipe(tried.value);
    return true;
  }
  return false;
}

/** The holders with one slot blocked, or usable again; null if there is no such user. */
export function withBlocked(
  header: Header,
  userId: string,
  blocked: boolean,
  vaultKey: Uint8Array,
  ports: VaultPorts,
): Holder[] | null {
  const slot = usersOf(header).find(({ id }) => id === userId);
  if (slot === undefined) return null;
  const changed = blocked ? blockedHolder(slot) : resealedHolder(slot, header, vaultKey, ports);
  return header.holders.map((holder) => (holder === slot ? changed : holder));
}

/** The holders who remain, with the vault key of a next generation sealed to them; who is blocked stays so. */
export function withoutHolder(
  header: Header,
  removed: string,
  next: { readonly vaultId: string; readonly generation: number; readonly vaultKey: Uint8Array },
  ports: VaultPorts,
): Holder[] {
  return header.holders
    .filter(({ id }) => id !== removed)
    .map((holder) =>
      holder.vaultKey === null ? holder : resealedHolder(holder, next, next.vaultKey, ports),
    );
}
