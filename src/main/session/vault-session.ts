import { mkdir } from 'node:fs/promises';
import type { CommonError } from '#contract/answer';
import type { CallError } from '#contract/calls';
import type { EventName, Events } from '#contract/events';
import type { Settings } from '#contract/settings-calls';
import type { RecoverySheet, Session, User, VaultFault } from '#contract/vault-calls';
import type { IdSource } from '#domain/identiteit/id-source';
import type { JournalEvent } from '#domain/journaal/journal-event';
import type { Clock } from '#domain/tijd/clock';
import { finishRestore, restoredBefore } from '../backup/switch-vault';
import { type Driver, StoreFault } from '../store/driver';
import type { ChainHead } from '../store/journal';
import { metaValue, removeMeta } from '../store/meta-store';
import { insertPraktijk, praktijkId } from '../store/praktijk-keeping';
import { placeOf, settingsOf } from '../store/setting-store';
import { shieldedFrom, unseenEmergencies } from '../store/shield-store';
import type { Store } from '../store/store';
import { activeUsers, findUser, insertUser, type StoredUser } from '../store/user-store';
import { holdVaultFolder } from '../store/vault-lock';
import { createAttemptGate } from '../vault/attempt-gate';
import { createVault } from '../vault/create-vault';
import { systemErrorCode } from '../vault/file-port';
import { createTurns } from '../vault/in-turn';
import { inspectVault } from '../vault/inspect-vault';
import { isNetworkPath } from '../vault/network-path';
import type { OpenVault } from '../vault/open-vault';
import { recoverVault, recoveryAttempts, unlockVault } from '../vault/unlock-vault';
import type { VaultPorts } from '../vault/vault-ports';
import { isClockBehind } from './clock-behind';
import { type Indexing, keepIndexing } from './indexing';
import { type ActingSession, journalEntry } from './journal-entry';
import { watchJournal } from './journal-watch';
import { removeOldGenerations } from './old-generations';
import type { OpenSession } from './open-session';
import { reachOf } from './reach';
import { newSheet } from './recovery-sheet';
import { removeUser, type UserRemoved } from './remove-user';
import { actorOf, whoRecovers } from './signing-in';
import { isUnfinished, setUnfinishedAside } from './unfinished-vault';
import { isDamage, makeStore, type OpenedStore, openStore } from './vault-database';

export interface SessionParts {
  readonly folder: string;
  readonly driver: Driver;
  readonly ports: VaultPorts;
  readonly clock: Clock;
  readonly ids: IdSource;
  /** Whether this is the vault of an oefenpraktijk; the window then says so. */
  readonly practising?: boolean;
  readonly tell: <Name extends EventName>(name: Name, payload: Events[Name]) => void;
  /** What else must go when the vault locks, e.g. text on the clipboard. */
  readonly whenLocked: () => Promise<void>;
  /** What begins with an open vault; a restored one is brought up to date here, before anyone sees it. */
  readonly opened?: (session: OpenSession) => Promise<void>;
  /** What must end before the vault closes. @returns whether it took a while, in which something may have been typed */
  readonly closing?: (reason: LockReason) => Promise<boolean>;
  /** How long a lock waits for what is being typed, in milliseconds. */
  readonly flushMs?: number;
}

export type LockReason = 'user' | 'idle' | 'screenLocked' | 'suspended' | 'quit';

interface NotOpened<Name extends 'vault.create' | 'vault.unlock' | 'vault.recover'> {
  readonly ok: false;
  readonly code: CallError<Name> | CommonError;
}
type Created =
  | { readonly ok: true; readonly session: Session; readonly recoverySheet: RecoverySheet }
  | NotOpened<'vault.create'>;
type Unlocked = { readonly ok: true; readonly session: Session } | NotOpened<'vault.unlock'>;
type Recovered =
  | { readonly ok: true; readonly session: Session; readonly recoverySheet: RecoverySheet }
  | (NotOpened<'vault.recover'> & { readonly groups?: readonly number[] });

/** The life of the vault in this program: none, locked, open, or something that stands between. */
export type VaultSession = ReturnType<typeof createVaultSession>;

export function createVaultSession({
  folder,
  driver,
  ports,
  clock,
  ids,
  practising = false,
  tell,
  whenLocked,
  opened = async () => undefined,
  closing = async () => false,
  flushMs = 500,
}: SessionParts) {
  const attempts = createAttemptGate();
  const flushes = new Map<string, () => void>();
  let release: (() => Promise<void>) | null = null;
  let holding: Promise<VaultFault | null> | null = null;
  let current: (OpenSession & { readonly indexing: Indexing }) | null = null;
  let sheet: RecoverySheet | null = null;
  let settings: Settings | null = null;
  let failedAttempts = 0;
  let clockBehind = false;
  let locking: Promise<void> | null = null;
  let lastUserId: string | null = null;
  let switching = false;
  // Opening and closing are done one at a time: two at once would each open the database.
  const inTurn = createTurns();

  /** Takes the folder for this process, for as long as the program runs. */
  function holdFolder(): Promise<VaultFault | null> {
    // Asked by two at once it would be in use by itself.
    holding ??= takeFolder().finally(() => {
      holding = null;
    });
    return holding;
  }

  async function takeFolder(): Promise<VaultFault | null> {
    if (release) return null;
    if (isNetworkPath(folder)) return 'networkFolder';
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      release = await holdVaultFolder(driver, folder);
      if (release) await finishRestore(folder, ports.files);
    } catch (error) {
      await release?.();
      release = null;
      return isDiskFull(error) ? 'diskFull' : 'folderNotWritable';
    }
    return release ? null : 'inUse';
  }

  /** Null: the database knows of no such user, or has them blocked. */
  async function begin(vault: OpenVault, store: Store): Promise<Session | null> {
    const userId = vault.holder().id;
    const found = await store.read((db) => findUser(db, userId));
    if (!found || found.blocked) return null;
    const reach = reachOf(await store.read((db) => shieldedFrom(db, userId)));
    const id = await store.read(praktijkId);
    settings = await store.read((db) => settingsOf(db, userId));
    const journal = await watchJournal({
      store,
      vault,
      clock,
      record: (event, object) => recordEvent({ store, reach, ...actorOf(found) }, event, object),
      tellBroken: () => tell('journalBroken', {}),
    });
    const session = {
      ...actorOf(found),
      reach,
      praktijkId: id,
      store,
      vault,
      journal,
      visits: new Set<string>(),
      seen: new Set<string>(),
      useSettings: (changed: Settings) => {
        settings = changed;
      },
      isOpen: () => current?.store === store,
    };
    clockBehind = await isClockBehind(store, clock);
    // All that is read is read once before the first row is written: a database that turns out damaged stays as it was.
    await sessionView(session);
    await recordEvent(session, 'aanmelden');
    await opened(session);
    const view = await sessionView(session);
    current = { ...session, indexing: keepIndexing(store, clock) };
    switching = false;
    lastUserId = userId;
    // What a stop in the middle left of a change of generation; the database that counts is open.
    await removeOldGenerations(vault, ports.files);
    // In the background; a check that fails, or is cut off by locking, leaves the state at "not yet known".
    void journal.verify().catch(() => undefined);
    return view;
  }

  async function sessionView(session: OpenSession): Promise<Session> {
    const { store, user, praktijkId, responsibleUserId } = session;
    const responsible =
      responsibleUserId === user.id ? null : await store.read((db) => findUser(db, responsibleUserId));
    return {
      user,
      responsible: responsible && { id: responsible.id, name: responsible.name },
      emergencies: await store.read((db) => unseenEmergencies(db, user.id)),
      praktijkId,
      place: await store.read((db) => placeOf(db, user.id)),
      recoverySheetConfirmed: (await store.read((db) => metaValue(db, 'recoverySheetConfirmedAt'))) !== null,
      failedAttempts,
      practising,
      clockBehind,
    };
  }

  async function recordEvent(
    session: Pick<OpenSession, 'store'> & ActingSession,
    event: JournalEvent,
    object = '',
  ): Promise<void> {
    const rule = { event, action: 'E' } as const;
    await session.store.write(({ record }) =>
      record(journalEntry(rule, session, clock, { about: { object } })),
    );
  }

  async function status() {
    if (current) return { state: 'open' as const, session: await sessionView(current) };
    const held = await holdFolder();
    if (held) return { state: 'fault' as const, fault: held };
    if (await isUnfinished(folder, ports)) return { state: 'none' as const };
    const found = await inspectVault(folder, ports);
    if (found.state !== 'locked') return found.state === 'fault' ? found : { state: 'none' as const };
    const users = found.users.map(({ id, name }) => ({ id, name: name ?? '', waitMs: attempts.waitMs(id) }));
    const last = lastUserId ?? found.lastUserId;
    const restored = await restoredBefore(folder, ports.files);
    return {
      state: 'locked' as const,
      waitMs: attempts.waitMs(),
      users,
      lastUserId: users.some(({ id }) => id === last) ? last : null,
      switching,
      ...(restored ? { restoredFrom: restored.createdAt } : {}),
    };
  }

  async function create(userName: string, password: string): Promise<Created> {
    const held = await holdFolder();
    if (held) return { ok: false, code: held };
    if (await isUnfinished(folder, ports)) await setUnfinishedAside(folder, clock.now());
    const user: User = { id: ids.next(), name: userName, roles: ['huisarts', 'beheerder'] };
    const request = { folder, password, userId: user.id, userName, names: [userName], ids, attempts };
    const created = await createVault(request, ports);
    if (!created.ok) return { ok: false, code: created.failure.code };
    const { vault, recoveryKey } = created.value;
    const make = async () => ({ ok: true as const, store: await makeStore(driver, vault) });
    return enter(vault, make, async (store) => {
      await store.write(async ({ db }) => {
        await insertUser(db, user, clock.now());
        await insertPraktijk(db, ids.next(), clock);
      });
      // The second header: from here on the vault counts as made.
      const made = await vault.anchorJournal(toAnchor(store.journalHead()));
      if (!made.ok) {
        if (made.failure.code === 'behindAnchor') throw new Error('a new vault has no rows to be behind of');
        return { ok: false as const, code: made.failure.code };
      }
      const session = await begin(vault, store);
      if (!session) throw new Error('a new vault has its user');
      sheet = newSheet(vault.vaultId, recoveryKey);
      return { ok: true as const, session, recoverySheet: sheet };
    });
  }

  /** Puts a session on an opened header and its database; when that fails, both are closed again. */
  async function enter<Value>(
    vault: OpenVault,
    open: () => Promise<OpenedStore>,
    proceed: (store: Store) => Promise<Value>,
  ): Promise<Value | { readonly ok: false; readonly code: VaultFault }> {
    let entered: Extract<OpenedStore, { ok: true }> | null = null;
    let damaged = false;
    try {
      const made = await open();
      if (!made.ok) return { ok: false, code: made.fault };
      entered = made;
      return await proceed(made.store);
    } catch (error) {
      damaged = isDamage(error);
      if (isDiskFull(error)) return { ok: false, code: 'diskFull' };
      if (damaged) return { ok: false, code: 'databaseDamaged' };
      throw error;
    } finally {
      if (current?.vault !== vault) {
        // Whoever closes last may work the log off into the file: not into one that is damaged.
        if (!damaged) await entered?.guard?.close();
        await entered?.store.close().catch(() => undefined);
        await vault.close();
      }
      if (damaged || current?.vault === vault) await entered?.guard?.close();
    }
  }

  async function unlock(password: string, userId?: string): Promise<Unlocked> {
    if (current) {
      // Asked twice, as by an impatient double click: the same session, if the password is right.
      const verified = await current.vault.verifyPassword(password);
      if (!verified.ok) return { ok: false, code: verified.failure.code };
      return { ok: true, session: await sessionView(current) };
    }
    const held = await holdFolder();
    if (held) return { ok: false, code: held };
    failedAttempts = attempts.failures(userId);
    const whose = userId === undefined ? {} : { userId };
    const unlocked = await unlockVault({ folder, password, attempts, ...whose }, ports);
    if (!unlocked.ok) return { ok: false, code: unlocked.failure.code };
    const { vault } = unlocked.value;
    return enter(
      vault,
      () => openStore(driver, vault),
      async (store) => {
        const session = await begin(vault, store);
        return session
          ? { ok: true as const, session }
          : { ok: false as const, code: 'userBlocked' as const };
      },
    );
  }

  async function recover(recoveryKey: string, newPassword: string, userId?: string): Promise<Recovered> {
    if (current) return { ok: false, code: 'notAllowed' };
    const held = await holdFolder();
    if (held) return { ok: false, code: held };
    failedAttempts = attempts.failures(recoveryAttempts);
    const unlocked = await recoverVault({ folder, recoveryKey, attempts }, ports);
    if (!unlocked.ok) {
      const { failure } = unlocked;
      return { ok: false, code: failure.code, ...('groups' in failure ? { groups: failure.groups } : {}) };
    }
    const { vault } = unlocked.value;
    return enter(
      vault,
      () => openStore(driver, vault),
      (store) => resetPassword(vault, store, newPassword, userId),
    );
  }

  /** The new password and the new Noodblad that follow opening with the recovery key. */
  async function resetPassword(
    vault: OpenVault,
    store: Store,
    password: string,
    userId?: string,
  ): Promise<Recovered> {
    const user = whoRecovers(vault, await store.read(activeUsers), userId);
    if (!user) return { ok: false, code: 'unknownUser' };
    const set = await vault.setPasswordAfterRecovery({ userId: user.id, password, names: [user.name] });
    if (!set.ok) {
      const { code } = set.failure;
      if (code === 'notRecovered' || code === 'unknownUser') throw new Error(`password not set: ${code}`);
      return { ok: false, code };
    }
    await store.write(({ db }) => removeMeta(db, 'recoverySheetConfirmedAt'));
    await recordEvent({ store, reach: reachOf([]), ...actorOf(user) }, 'herstel-met-noodblad');
    const session = await begin(vault, store);
    if (!session) throw new Error('who recovered is a user');
    sheet = newSheet(vault.vaultId, set.value);
    return { ok: true, session, recoverySheet: sheet };
  }

  /** Lets what is being typed be saved, then closes, whatever comes of it. */
  function lock(reason: LockReason, forAnother = false): Promise<void> {
    switching = forAnother;
    locking ??= inTurn(async () => {
      if (await closeUp(reason)) tell('locked', {});
    }).finally(() => {
      locking = null;
    });
    return locking;
  }

  /** Works on the folder with nothing open in it; whoever had the vault open is told only afterwards that it is locked. */
  function whileClosed<Value>(
    work: () => Promise<Value>,
  ): Promise<Value | { readonly ok: false; readonly code: VaultFault }> {
    return inTurn(async () => {
      const wasOpen = await closeUp('user');
      try {
        const held = await holdFolder();
        return held ? { ok: false as const, code: held } : await work();
      } finally {
        if (wasOpen) tell('locked', {});
      }
    });
  }

  /** @returns whether there was anything to close */
  async function closeUp(reason: LockReason): Promise<boolean> {
    const session = current;
    if (!session) return false;
    await flush();
    if (await closing(reason)) await flush();
    current = null;
    sheet = null;
    await session.indexing.stop();
    await session.journal.stop();
    await recordEvent(session, 'kluis-gesloten', reason).catch(() => undefined);
    await session.vault.anchorJournal(toAnchor(session.store.journalHead()));
    // What can't be closed in order is let go of: the keys are wiped and the screen is locked all the same.
    await session.store.close().catch(() => undefined);
    await session.vault.close();
    await whenLocked().catch(() => undefined);
    return true;
  }

  /** Ends the session without another word to the disk: it isn't known any more what counts there. */
  async function letGo(session: OpenSession): Promise<void> {
    if (current?.store !== session.store) return;
    const { indexing } = current;
    current = null;
    sheet = null;
    await indexing.stop();
    await session.journal.stop();
    await session.store.close().catch(() => undefined);
    await session.vault.close();
    await whenLocked().catch(() => undefined);
    tell('locked', {});
  }

  async function flush(): Promise<void> {
    const token = ids.next();
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, flushMs);
      flushes.set(token, () => {
        clearTimeout(timer);
        resolve();
      });
      tell('flushRequested', { token });
    });
    flushes.delete(token);
  }

  return {
    status,
    create: (userName: string, password: string) => inTurn(() => create(userName, password)),
    unlock: (password: string, userId?: string) => inTurn(() => unlock(password, userId)),
    recover: (recoveryKey: string, newPassword: string, userId?: string) =>
      inTurn(() => recover(recoveryKey, newPassword, userId)),
    lock,
    whileClosed,
    flushed: (token: string) => flushes.get(token)?.(),
    current: (): OpenSession | null => current,
    settings: () => settings,
    sheet: () => sheet,
    /** Whoever is using the program has another name or other roles from now on. */
    userChanged(user: StoredUser): void {
      if (current?.user.id === user.id) current = { ...current, ...actorOf(user) };
    },
    /** Removes a user, with a next generation of the database for those who remain. */
    removeUser: (session: OpenSession, userId: string): Promise<UserRemoved> =>
      removeUser({ driver, files: ports.files, clock }, session, userId, letGo),
    /** A new recovery key for an open vault; the old Noodblad stops working at once. */
    async renewSheet(session: OpenSession): Promise<RecoverySheet> {
      const renewed = await session.vault.replaceRecoveryKey();
      if (!renewed.ok) throw new Error(`recovery key not replaced: ${renewed.failure.code}`);
      await session.store.write(({ db }) => removeMeta(db, 'recoverySheetConfirmedAt'));
      sheet = newSheet(session.vault.vaultId, renewed.value);
      return sheet;
    },
    /** The end of the program: locks, and lets go of the folder. */
    async end(): Promise<void> {
      await lock('quit');
      await release?.();
      release = null;
    },
  };
}

function isDiskFull(error: unknown): boolean {
  if (error instanceof StoreFault) return error.code === 'diskFull';
  return ['ENOSPC', 'EDQUOT'].includes(systemErrorCode(error) ?? '');
}

function toAnchor({ sequence, mac }: ChainHead) {
  return { sequence, mac: Buffer.from(mac).toString('hex') };
}
