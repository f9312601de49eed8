import { bytesToHex } from '@noble/hashes/utils.js';
import type { AttemptGate } from './attempt-gate';
import { decodeHeader, isAuthentic } from './header-encoding';
import { createHeaderKeeper } from './header-keeper';
import type { CopiesWritten } from './header-saving';
import type { Holder, HolderKind } from './header-schema';
import { openHolder } from './holder';
import { createTurns } from './in-turn';
import { compareHeads, type JournalHead, journalHeadSchema, sealKeyring } from './keyring';
import type { OpenedHeader } from './opening';
import { failed, type Outcome, succeeded } from './outcome';
import { wipe } from './sealing';
import { makeRecoverySlot, makeUserSlot, type NewPassword, usersOf, withSlot } from './slot-changes';
import type { HeaderFault, PasswordFault, Refusal, TooSoon } from './vault-failures';
import { databasePath } from './vault-files';
import type { VaultPorts } from './vault-ports';

/** Any change may fail to be saved; `locked`: the vault was closed before the change had its turn. */
type SaveCode = HeaderFault | 'locked';

/**
 * A vault whose keys are in memory, from unlocking to `close`. Changes are made one at a time; when one fails, the
 * vault stays as it was.
 */
export interface OpenVault {
  readonly vaultId: string;
  readonly folder: string;
  readonly generation: number;
  /** Where the database of this generation is, or is to be made. */
  readonly databasePath: string;
  /** Whose secret opened the vault; a user's slot has the user's id. After a recovery: the user who got a new password. */
  holder(): { readonly id: string; readonly kind: HolderKind };
  /** The users who can open the vault. */
  userIds(): readonly string[];
  /** SQLCipher's raw key as 64 hexadecimal digits. Throws when the vault is closed. */
  databaseKey(): string;
  /** The 32 bytes themselves, wiped on `close`: ask for them at each use. Throws when the vault is closed. */
  journalKey(): Uint8Array;
  anchoredJournal(): JournalHead | null;
  /** `one` when the other header copy couldn't be written; the next save or unlock tries again. */
  copiesWritten(): CopiesWritten;
  /** The header as it is on disk, for a backup. */
  headerBytes(): Uint8Array;
  /** Whether a header is whole, of this vault and generation, and written by someone who had the vault key. */
  ownsHeader(bytes: Uint8Array): boolean;
  verifyPassword(password: string): Promise<Outcome<null, Refusal<'wrongPassword' | 'locked'> | TooSoon>>;
  /** Whether this is the password of another user, who confirms something beside whoever opened the vault. */
  verifyUser(
    userId: string,
    password: string,
  ): Promise<Outcome<null, Refusal<'wrongPassword' | 'locked'> | TooSoon>>;
  /** Changes the password of whoever opened the vault. `names`: of the user and the practice; it may not hold them. */
  changePassword(change: {
    readonly current: string;
    readonly next: string;
    readonly names: readonly string[];
  }): Promise<Outcome<null, Refusal<PasswordFault | 'wrongPassword' | SaveCode> | TooSoon>>;
  addUser(wanted: NewPassword): Promise<Outcome<null, Refusal<PasswordFault | 'alreadyUser' | SaveCode>>>;
  /** Gives the groups of a new recovery key; the old one no longer opens the vault. */
  replaceRecoveryKey(): Promise<Outcome<readonly string[], Refusal<SaveCode>>>;
  /**
   * Gives a user a new password and the vault a new recovery key, in one save: before it the old recovery key opens,
   * after it the new password does.
   * `notRecovered`: the vault was opened with a password, which `changePassword` asks for. `unknownUser`: not in `userIds`.
   */
  setPasswordAfterRecovery(
    wanted: NewPassword,
  ): Promise<Outcome<readonly string[], Refusal<PasswordFault | 'notRecovered' | 'unknownUser' | SaveCode>>>;
  /** Keeps the last row of the journal in the header. `behindAnchor`: rows that were anchored before are gone. */
  anchorJournal(head: JournalHead): Promise<Outcome<null, Refusal<'behindAnchor' | SaveCode>>>;
  /** Waits for a change under way, then wipes the keys. */
  close(): Promise<void>;
}

export type VaultToOpen = OpenedHeader & { readonly folder: string; readonly written: CopiesWritten };

export function createOpenVault(opened: VaultToOpen, attempts: AttemptGate, ports: VaultPorts): OpenVault {
  const { folder, vaultKey } = opened;
  const { vaultId, generation } = opened.encoded.header;
  const keeper = createHeaderKeeper(opened, vaultKey, ports);
  const inTurn = createTurns();
  let { keyring, holder } = opened;
  let closed = false;

  /** Does the work in its turn, unless the vault is closed by then. */
  function whileOpen<Result>(work: () => Promise<Result>) {
    return inTurn(async () => (closed ? failed({ code: 'locked' as const }) : work()));
  }

  function openKeys() {
    if (closed) throw new Error('The vault is closed.');
    return keyring;
  }

  function verify(password: string, slot: Holder | undefined = holder) {
    return attempts.attempt<null, Refusal<'wrongPassword'>>(async () => {
      const tried = slot?.kind === 'user' ? await openHolder(slot, password, keeper.header(), ports) : null;
      if (!tried?.ok) return { verdict: 'wrong', outcome: failed({ code: 'wrongPassword' }) };
      wipe(tried.value);
      return { verdict: 'right', outcome: succeeded(null) };
    });
  }

  function saveHolder(slot: Holder, others: readonly Holder[] = keeper.header().holders) {
    return keeper.save({ holders: withSlot(others, slot) });
  }

  return {
    vaultId,
    folder,
    generation,
    databasePath: databasePath(folder, generation),
    holder: () => ({ id: holder.id, kind: holder.kind }),
    userIds: () => usersOf(keeper.header()).map((user) => user.id),
    databaseKey: () => bytesToHex(openKeys().databaseKey),
    journalKey: () => openKeys().journalKey,
    anchoredJournal: () => keyring.journalHead,
    copiesWritten: keeper.copiesWritten,
    headerBytes: keeper.bytes,
    ownsHeader(bytes) {
      const read = decodeHeader(bytes);
      if (read.state !== 'valid' || !isAuthentic(read, vaultKey)) return false;
      return read.header.vaultId === vaultId && read.header.generation === generation;
    },
    verifyPassword: (password) => whileOpen(() => verify(password)),
    verifyUser: (userId, password) =>
      whileOpen(async () => {
        const slot = usersOf(keeper.header()).find((user) => user.id === userId);
        return slot ? verify(password, slot) : failed({ code: 'wrongPassword' });
      }),

    changePassword: ({ current, next, names }) =>
      whileOpen(async () => {
        const verified = await verify(current);
        if (!verified.ok) return verified;
        const wanted = { userId: holder.id, password: next, names };
        const slot = await makeUserSlot(keeper.header(), wanted, vaultKey, ports);
        if (!slot.ok) return slot;
        const saved = await saveHolder(slot.value);
        if (saved.ok) holder = slot.value;
        return saved;
      }),

    addUser: (wanted) =>
      whileOpen(async () => {
        const { holders } = keeper.header();
        if (holders.some((one) => one.id === wanted.userId)) return failed({ code: 'alreadyUser' });
        const slot = await makeUserSlot(keeper.header(), wanted, vaultKey, ports);
        return slot.ok ? saveHolder(slot.value) : slot;
      }),

    replaceRecoveryKey: () =>
      whileOpen(async () => {
        const { slot, recoveryKey } = await makeRecoverySlot(keeper.header(), vaultKey, ports);
        const saved = await saveHolder(slot);
        return saved.ok ? succeeded(recoveryKey) : saved;
      }),

    setPasswordAfterRecovery: (wanted) =>
      whileOpen(async () => {
        const header = keeper.header();
        if (holder.kind !== 'recovery') return failed({ code: 'notRecovered' });
        if (!usersOf(header).some((user) => user.id === wanted.userId))
          return failed({ code: 'unknownUser' });
        const user = await makeUserSlot(header, wanted, vaultKey, ports);
        if (!user.ok) return user;
        const { slot, recoveryKey } = await makeRecoverySlot(header, vaultKey, ports);
        const saved = await saveHolder(slot, withSlot(header.holders, user.value));
        if (!saved.ok) return saved;
        holder = user.value;
        return succeeded(recoveryKey);
      }),

    anchorJournal: (head) =>
      whileOpen(async () => {
        const next = journalHeadSchema.parse(head);
        const order = compareHeads(keyring.journalHead, next);
        if (order === 'same') return succeeded(null);
        if (order === 'behind') return failed({ code: 'behindAnchor' });
        const extended = { ...keyring, journalHead: next };
        const sealed = sealKeyring(vaultKey, extended, keeper.header(), ports.random);
        const saved = await keeper.save({ keyring: sealed });
        if (saved.ok) keyring = extended;
        return saved;
      }),

    close: () =>
      inTurn(async () => {
        closed = true;
        wipe(vaultKey, keyring.databaseKey, keyring.journalKey);
      }),
  };
}
