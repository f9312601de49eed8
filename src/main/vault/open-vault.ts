import { bytesToHex } from '@noble/hashes/utils.js';
import type { AttemptGate } from './attempt-gate';
import { decodeHeader, isAuthentic } from './header-encoding';
import { createHeaderKeeper } from './header-keeper';
import type { CopiesWritten } from './header-saving';
import type { Holder } from './header-schema';
import { blockedHolder, openHolder } from './holder';
import { createTurns } from './in-turn';
import { compareHeads, journalHeadSchema, sealKeyring } from './keyring';
import { nextGeneration } from './next-generation';
import type { OpenedHeader } from './opening';
import { failed, succeeded } from './outcome';
import { wipe } from './sealing';
import {
  makeRecoverySlot,
  makeUserSlot,
  usersOf,
  withBlocked,
  withoutHolder,
  withSlot,
} from './slot-changes';
import type { Refusal } from './vault-failures';
import { databasePath } from './vault-files';
import type { OpenVault } from './vault-in-hand';
import type { VaultPorts } from './vault-ports';

export type { OpenVault } from './vault-in-hand';

export type VaultToOpen = OpenedHeader & { readonly folder: string; readonly written: CopiesWritten };

export function createOpenVault(opened: VaultToOpen, attempts: AttemptGate, ports: VaultPorts): OpenVault {
  const { folder } = opened;
  const { vaultId } = opened.encoded.header;
  const keeper = createHeaderKeeper(opened, opened.vaultKey, ports);
  const inTurn = createTurns();
  let { keyring, holder, vaultKey } = opened;
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
    return attempts.attempt<null, Refusal<'wrongPassword'>>(slot?.id ?? null, async () => {
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
    get generation() {
      return keeper.header().generation;
    },
    get databasePath() {
      return databasePath(folder, keeper.header().generation);
    },
    holder: () => ({ id: holder.id, kind: holder.kind }),
    userIds: () => usersOf(keeper.header()).map((user) => user.id),
    blockedIds: () => usersOf(keeper.header()).flatMap((user) => (user.vaultKey === null ? [user.id] : [])),
    databaseKey: () => bytesToHex(openKeys().databaseKey),
    journalKey: () => openKeys().journalKey,
    anchoredJournal: () => keyring.journalHead,
    copiesWritten: keeper.copiesWritten,
    headerBytes: keeper.bytes,
    ownsHeader(bytes) {
      const read = decodeHeader(bytes);
      if (read.state !== 'valid' || !isAuthentic(read, vaultKey)) return false;
      return read.header.vaultId === vaultId && read.header.generation === keeper.header().generation;
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

    resetPassword: (wanted) =>
      whileOpen(async () => {
        const header = keeper.header();
        const present = usersOf(header).find(({ id }) => id === wanted.userId);
        if (present === undefined) return failed({ code: 'unknownUser' });
        const slot = await makeUserSlot(header, wanted, vaultKey, ports);
        if (!slot.ok) return slot;
        const saved = await saveHolder(present.vaultKey === null ? blockedHolder(slot.value) : slot.value);
        if (saved.ok && wanted.userId === holder.id) holder = slot.value;
        return saved;
      }),

    renameUser: (userId, name) =>
      whileOpen(async () => {
        const { holders } = keeper.header();
        const present = usersOf(keeper.header()).find(({ id }) => id === userId);
        if (present === undefined) return failed({ code: 'unknownUser' });
        if (present.name === name) return succeeded(null);
        return keeper.save({ holders: holders.map((one) => (one === present ? { ...one, name } : one)) });
      }),

    setBlocked: (userId, blocked) =>
      whileOpen(async () => {
        const holders = withBlocked(keeper.header(), userId, blocked, vaultKey, ports);
        return holders === null ? failed({ code: 'unknownUser' }) : keeper.save({ holders });
      }),

    removeUser: (userId, move) =>
      whileOpen(async () => {
        const header = keeper.header();
        if (!usersOf(header).some(({ id }) => id === userId)) return failed({ code: 'unknownUser' });
        const next = await nextGeneration(folder, header, keyring, ports);
        try {
          await move(next.database);
        } catch (error) {
          next.wipe();
          throw error;
        }
        const holders = withoutHolder(header, userId, next, ports);
        const { generation } = next;
        const saved = await keeper.saveGeneration(
          { holders, keyring: next.sealed, generation },
          next.vaultKey,
        );
        if (!saved.ok) {
          next.wipe();
          // Half of the new header may be on the disk: the old one goes over it, with a higher number.
          const back = await keeper.save({});
          return back.ok ? saved : failed({ code: 'unsure' });
        }
        wipe(vaultKey, keyring.databaseKey);
        ({ vaultKey, keyring } = next);
        return succeeded(null);
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
        const lastUser = holder.kind === 'user' ? { lastUser: holder.id } : {};
        const saved = await keeper.save({ keyring: sealed, ...lastUser });
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
