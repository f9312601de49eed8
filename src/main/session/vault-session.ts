import type { EventName, Events } from '#contract/events';
import type { Settings } from '#contract/settings-calls';
import type { RecoverySheet, Session, VaultFault } from '#contract/vault-calls';
import type { IdSource } from '#domain/identiteit/id-source';
import type { Clock } from '#domain/tijd/clock';
import { restoredBefore } from '../backup/switch-vault';
import type { Driver } from '../store/driver';
import { removeMeta } from '../store/meta-store';
import { praktijkId } from '../store/praktijk-keeping';
import { settingsOf } from '../store/setting-store';
import { shieldedFrom } from '../store/shield-store';
import type { Store } from '../store/store';
import { findUser, type StoredUser } from '../store/user-store';
import { createAttemptGate } from '../vault/attempt-gate';
import { createTurns } from '../vault/in-turn';
import { inspectVault } from '../vault/inspect-vault';
import type { OpenVault } from '../vault/open-vault';
import type { VaultPorts } from '../vault/vault-ports';
import { isClockBehind } from './clock-behind';
import { createFlushes } from './flushes';
import { createFolderHold } from './folder-hold';
import { type Indexing, keepIndexing } from './indexing';
import { journalAnchor } from './journal-anchor';
import { recordEvent } from './journal-entry';
import { watchJournal } from './journal-watch';
import { removeOldGenerations } from './old-generations';
import type { OpenSession } from './open-session';
import { reachOf } from './reach';
import { newSheet } from './recovery-sheet';
import { removeUser, type UserRemoved } from './remove-user';
import { sessionView } from './session-view';
import { actorOf } from './signing-in';
import { isUnfinished } from './unfinished-vault';
import { type Recovered, type Unlocked, waysIn } from './ways-in';

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
  /** Reads what `opened` will read: a database that turns out damaged there must not have been written to. */
  readonly readFirst?: (store: Store) => Promise<unknown>;
  /** What begins with an open vault; a restored one is brought up to date here, before anyone sees it. */
  readonly opened?: (session: OpenSession) => Promise<void>;
  /** What must end before the vault closes. @returns whether it took a while, in which something may have been typed */
  readonly closing?: (reason: LockReason) => Promise<boolean>;
  /** How long a lock waits for what is being typed, in milliseconds. */
  readonly flushMs?: number;
}

export type LockReason = 'user' | 'idle' | 'screenLocked' | 'suspended' | 'quit';

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
  readFirst = async () => undefined,
  opened = async () => undefined,
  closing = async () => false,
  flushMs = 500,
}: SessionParts) {
  const attempts = createAttemptGate();
  const hold = createFolderHold(driver, folder, ports.files);
  const flushes = createFlushes(ids, tell, flushMs);
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

  const ways = waysIn({
    folder,
    driver,
    ports,
    clock,
    ids,
    hold,
    attempts,
    begin,
    isKept: (vault) => current?.vault === vault,
    showSheet: (shown) => {
      sheet = shown;
      return shown;
    },
    countFailures: (failures) => {
      failedAttempts = failures;
    },
  });

  const view = (session: OpenSession) => sessionView(session, { failedAttempts, practising, clockBehind });

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
      record: (event, object) => recordEvent({ store, reach, ...actorOf(found) }, clock, event, object),
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
    await view(session);
    await readFirst(store);
    await recordEvent(session, clock, 'aanmelden');
    await opened(session);
    const shown = await view(session);
    current = { ...session, indexing: keepIndexing(store, clock) };
    switching = false;
    lastUserId = userId;
    // What a stop in the middle left of a change of generation; the database that counts is open.
    await removeOldGenerations(vault, ports.files);
    // In the background; a check that fails, or is cut off by locking, leaves the state at "not yet known".
    void journal.verify().catch(() => undefined);
    return shown;
  }

  async function status() {
    if (current) return { state: 'open' as const, session: await view(current) };
    const held = await hold.take();
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

  async function unlock(password: string, userId?: string): Promise<Unlocked> {
    if (current) {
      // Asked twice, as by an impatient double click: the same session, if the password is right.
      const verified = await current.vault.verifyPassword(password);
      if (!verified.ok) return { ok: false, code: verified.failure.code };
      return { ok: true, session: await view(current) };
    }
    return ways.unlock(password, userId);
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
        const held = await hold.take();
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
    await flushes.ask();
    if (await closing(reason)) await flushes.ask();
    current = null;
    sheet = null;
    await session.indexing.stop();
    await session.journal.stop();
    await recordEvent(session, clock, 'kluis-gesloten', reason).catch(() => undefined);
    await session.vault.anchorJournal(journalAnchor(session.store.journalHead()));
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

  return {
    status,
    create: (userName: string, password: string) => inTurn(() => ways.create(userName, password)),
    unlock: (password: string, userId?: string) => inTurn(() => unlock(password, userId)),
    recover: (recoveryKey: string, newPassword: string, userId?: string) =>
      inTurn(
        async (): Promise<Recovered> =>
          current ? { ok: false, code: 'notAllowed' } : ways.recover(recoveryKey, newPassword, userId),
      ),
    lock,
    whileClosed,
    flushed: flushes.arrived,
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
      await hold.letGo();
    },
  };
}
