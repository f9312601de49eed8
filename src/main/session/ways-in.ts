import type { CommonError } from '#contract/answer';
import type { CallError } from '#contract/calls';
import type { RecoverySheet, Session, User, VaultFault } from '#contract/vault-calls';
import { removeMeta } from '../store/meta-store';
import { insertPraktijk } from '../store/praktijk-keeping';
import type { Store } from '../store/store';
import { activeUsers, insertUser } from '../store/user-store';
import type { AttemptGate } from '../vault/attempt-gate';
import { createVault } from '../vault/create-vault';
import type { OpenVault } from '../vault/open-vault';
import { recoverVault, recoveryAttempts, unlockVault } from '../vault/unlock-vault';
import { isDiskFull } from './disk-full';
import type { FolderHold } from './folder-hold';
import { journalAnchor } from './journal-anchor';
import { recordEvent } from './journal-entry';
import { reachOf } from './reach';
import { newSheet } from './recovery-sheet';
import { actorOf, whoRecovers } from './signing-in';
import { isUnfinished, setUnfinishedAside } from './unfinished-vault';
import { isDamageAtOpening, makeStore, type OpenedStore, openStore } from './vault-database';
import type { SessionParts } from './vault-session';

interface NotOpened<Name extends 'vault.create' | 'vault.unlock' | 'vault.recover'> {
  readonly ok: false;
  readonly code: CallError<Name> | CommonError;
}
type Created =
  | { readonly ok: true; readonly session: Session; readonly recoverySheet: RecoverySheet }
  | NotOpened<'vault.create'>;
export type Unlocked = { readonly ok: true; readonly session: Session } | NotOpened<'vault.unlock'>;
export type Recovered =
  | { readonly ok: true; readonly session: Session; readonly recoverySheet: RecoverySheet }
  | (NotOpened<'vault.recover'> & { readonly groups?: readonly number[] });

/** What the ways in need of the session that they begin. */
interface Beginning extends Pick<SessionParts, 'folder' | 'driver' | 'ports' | 'clock' | 'ids'> {
  readonly hold: FolderHold;
  readonly attempts: AttemptGate;
  /** Null: the database knows of no such user, or has them blocked. */
  readonly begin: (vault: OpenVault, store: Store) => Promise<Session | null>;
  /** Whether the session that was begun works on this vault. */
  readonly isKept: (vault: OpenVault) => boolean;
  readonly showSheet: (sheet: RecoverySheet) => RecoverySheet;
  /** How often it was tried in vain before. */
  readonly countFailures: (failures: number) => void;
}

/** The three ways to an open vault: making it, its password, its Noodblad. */
export function waysIn({
  folder,
  driver,
  ports,
  clock,
  ids,
  hold,
  attempts,
  begin,
  isKept,
  showSheet,
  countFailures,
}: Beginning) {
  async function create(userName: string, password: string): Promise<Created> {
    const held = await hold.take();
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
      const made = await vault.anchorJournal(journalAnchor(store.journalHead()));
      if (!made.ok) {
        if (made.failure.code === 'behindAnchor') throw new Error('a new vault has no rows to be behind of');
        return { ok: false as const, code: made.failure.code };
      }
      const session = await begin(vault, store);
      if (!session) throw new Error('a new vault has its user');
      return { ok: true as const, session, recoverySheet: showSheet(newSheet(vault.vaultId, recoveryKey)) };
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
      damaged = isDamageAtOpening(error);
      if (isDiskFull(error)) return { ok: false, code: 'diskFull' };
      if (damaged) return { ok: false, code: 'databaseDamaged' };
      throw error;
    } finally {
      if (!isKept(vault)) {
        // Whoever closes last may work the log off into the file: not into one that is damaged.
        if (!damaged) await entered?.guard?.close();
        await entered?.store.close().catch(() => undefined);
        await vault.close();
      }
      if (damaged || isKept(vault)) await entered?.guard?.close();
    }
  }

  async function unlock(password: string, userId?: string): Promise<Unlocked> {
    const held = await hold.take();
    if (held) return { ok: false, code: held };
    countFailures(attempts.failures(userId));
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
    const held = await hold.take();
    if (held) return { ok: false, code: held };
    countFailures(attempts.failures(recoveryAttempts));
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
    await recordEvent({ store, reach: reachOf([]), ...actorOf(user) }, clock, 'herstel-met-noodblad');
    const session = await begin(vault, store);
    if (!session) throw new Error('who recovered is a user');
    return { ok: true, session, recoverySheet: showSheet(newSheet(vault.vaultId, set.value)) };
  }

  return { create, unlock, recover };
}
