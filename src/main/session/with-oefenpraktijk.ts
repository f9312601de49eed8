import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { CommonError } from '#contract/answer';
import type { Session, VaultFault } from '#contract/vault-calls';
import { oefenHuisarts } from '#domain/oefenpraktijk/praktijk';
import { StoreFault } from '../store/driver';
import { systemErrorCode } from '../vault/file-port';
import { createTurns } from '../vault/in-turn';
import { makeThrowawayFolder, removeThrowawayFolder } from './throwaway-folder';
import type { LockReason, SessionParts, VaultSession } from './vault-session';

type Practised =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly code: 'oefenpraktijkNotMade' | CommonError };

/** Why the own vault couldn't be closed to be worked on. */
interface ClosedRefusal {
  readonly ok: false;
  readonly code: VaultFault | 'notAllowed';
}

export interface OefenpraktijkParts extends Pick<SessionParts, 'tell'> {
  /** The practice's own vault. */
  readonly own: VaultSession;
  /** Where the throwaway folder is made. */
  readonly parent: string;
  /** Another vault, in another folder. */
  readonly vaultIn: (folder: string, tell: SessionParts['tell']) => VaultSession;
  /** Fills a new vault with the people of the oefenpraktijk, by the calls that the window uses. */
  readonly fill: (session: Session) => Promise<void>;
}

/** The vault that is in use: the practice's own, or that of an oefenpraktijk for as long as someone practises. */
export type VaultInUse = ReturnType<typeof withOefenpraktijk>;

/**
 * Puts an oefenpraktijk beside the practice's own vault: a vault like any other, in a folder that is thrown away. While
 * it is open, everything that asks for the vault gets that one, and the own vault isn't touched. Locking ends it, for
 * whatever reason: nobody knows its password, and there is nothing to protect.
 */
export function withOefenpraktijk({ own, parent, vaultIn, fill, tell }: OefenpraktijkParts) {
  let practice: { readonly vault: VaultSession; readonly folder: string } | null = null;
  // The one vault isn't opened while the other is being opened or closed.
  const inTurn = createTurns();
  const inUse = () => practice?.vault ?? own;

  async function practise(): Promise<Practised> {
    if (own.current()) return { ok: false, code: 'notAllowed' };
    const there = practice && (await practice.vault.status());
    // Asked twice, as by an impatient double click.
    if (there?.state === 'open') return { ok: true, session: there.session };
    try {
      return { ok: true, session: await begin() };
    } catch (error) {
      await throwAway();
      // A full or unwritable disk; anything else is a bug.
      if (error instanceof StoreFault || systemErrorCode(error) !== null)
        return { ok: false, code: 'oefenpraktijkNotMade' };
      throw error;
    }
  }

  async function begin(): Promise<Session> {
    const folder = await makeThrowawayFolder(parent);
    // That it locked is told once it is gone: the window asks at once how the vault stands.
    const vault = vaultIn(join(folder, 'kluis'), (name, payload) => {
      if (name !== 'locked') tell(name, payload);
    });
    practice = { vault, folder };
    const created = await vault.create(oefenHuisarts, randomBytes(32).toString('base64url'));
    if (!created.ok) throw new StoreFault('other', created.code);
    await fill(created.session);
    const status = await vault.status();
    if (status.state !== 'open') throw new StoreFault('other', status.state);
    return status.session;
  }

  async function leave(): Promise<void> {
    if (!practice) return;
    await throwAway();
    tell('locked', {});
  }

  async function throwAway(): Promise<void> {
    if (!practice) return;
    const { vault, folder } = practice;
    await vault.end();
    practice = null;
    // What stays behind is unreadable, and goes at the next start.
    await removeThrowawayFolder(folder).catch(() => undefined);
  }

  /** The own vault is opened only while nobody practises. */
  const ownVault = <Result>(work: () => Promise<Result>) =>
    inTurn(async () => (practice ? ({ ok: false, code: 'notAllowed' } as const) : await work()));

  return {
    practise: () => inTurn(practise),
    status: () => inTurn(() => inUse().status()),
    create: (userName: string, password: string) => ownVault(() => own.create(userName, password)),
    unlock: (password: string, userId?: string) => ownVault(() => own.unlock(password, userId)),
    recover: (key: string, newPassword: string, userId?: string): ReturnType<VaultSession['recover']> =>
      ownVault(() => own.recover(key, newPassword, userId)),
    lock: (reason: LockReason, forAnother = false) =>
      inTurn(() => (practice ? leave() : own.lock(reason, forAnother))),
    /** Only of the own vault: nobody puts anything back while somebody practises. */
    whileClosed: <Value>(work: () => Promise<Value>) =>
      inTurn<Value | ClosedRefusal>(async () =>
        practice ? { ok: false, code: 'notAllowed' } : await own.whileClosed(work),
      ),
    isPractising: () => practice !== null,
    flushed: (token: string) => inUse().flushed(token),
    current: () => inUse().current(),
    settings: () => inUse().settings(),
    sheet: () => inUse().sheet(),
    userChanged: (...given: Parameters<VaultSession['userChanged']>) => inUse().userChanged(...given),
    removeUser: (...given: Parameters<VaultSession['removeUser']>) => inUse().removeUser(...given),
    renewSheet: (...given: Parameters<VaultSession['renewSheet']>) => inUse().renewSheet(...given),
    async end(): Promise<void> {
      await inTurn(leave);
      await own.end();
    },
  };
}
