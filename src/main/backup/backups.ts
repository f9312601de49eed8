import { access, constants } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { BackupFailure, BackupProgress, BackupStage, BackupState } from '#contract/backup-calls';
import type { EventName, Events } from '#contract/events';
import type { Clock } from '#domain/tijd/clock';
import { dayOfInstant, daysBetween } from '#domain/tijd/plain-date';
import { journalEntry } from '../session/journal-entry';
import type { OpenSession } from '../session/open-session';
import type { Driver } from '../store/driver';
import type { VaultPorts } from '../vault/vault-ports';
import { backupFailure } from './backup-faults';
import { readNotes, writeNotes } from './backup-notes';
import { makeBackup } from './make-backup';

export interface BackupsParts {
  /** The folder of the vault. */
  readonly folder: string;
  readonly driver: Driver;
  readonly ports: VaultPorts;
  readonly clock: Clock;
  readonly tell: <Name extends EventName>(name: Name, payload: Events[Name]) => void;
  readonly askForFolder: () => Promise<string | null>;
  readonly onBug: (error: unknown) => void;
  /** How long after opening the first one of the day is made, in milliseconds. */
  readonly afterOpeningMs?: number;
  /** How long closing the program waits for one at most. */
  readonly atQuitMs?: number;
}

/** After so many days a backup is too old. */
const tooOldAfterDays = 3;
type Reason = 'gevraagd' | 'automatisch' | 'bij-afsluiten';
type Made = { readonly ok: true } | { readonly ok: false; readonly code: BackupFailure };

/** The backups of the practice's own vault: when they are made, and how they stand. One at a time. */
export function createBackups(parts: BackupsParts) {
  const { folder, driver, ports, clock, tell, afterOpeningMs = 8_000, atQuitMs = 60_000 } = parts;
  let session: OpenSession | null = null;
  let timer: NodeJS.Timeout | undefined;
  let running: { readonly made: Promise<Made>; readonly cancel: () => void } | null = null;
  let progress: BackupProgress | null = null;
  let failure: BackupFailure | null = null;
  /** The last journal row of the last backup and of what making it added. */
  let upTo = -1;

  async function state(): Promise<BackupState> {
    const { folder: chosen, last } = await readNotes(folder, ports.files);
    const day = last === null ? null : dayOfInstant(last.checkedAt, clock.zone());
    const daysAgo = day === null ? null : Math.max(0, daysBetween(day, clock.today()));
    return {
      folder: chosen,
      last: last === null ? null : { checkedAt: last.checkedAt, casussen: last.casussen },
      daysAgo,
      overdue: daysAgo === null || daysAgo > tooOldAfterDays,
      running: progress,
      failure,
    };
  }

  function show(next: BackupProgress | null): void {
    const same = next?.stage === progress?.stage && next?.percent === progress?.percent;
    progress = next;
    // That one ended is told also when it didn't get as far as showing anything.
    if (next === null || !same) tell('backupChanged', { running: next });
  }

  function make(reason: Reason): Promise<Made> {
    if (running) return running.made;
    const stop = new AbortController();
    const made = attempt(reason, stop.signal).finally(() => {
      running = null;
      show(null);
    });
    running = { made, cancel: () => stop.abort() };
    return made;
  }

  async function attempt(reason: Reason, signal: AbortSignal): Promise<Made> {
    const open = session;
    const notes = await readNotes(folder, ports.files);
    if (!open) return { ok: false, code: 'backupFailed' };
    if (notes.folder === null) return { ok: false, code: 'backupFolderNotChosen' };
    const quitting = reason === 'bij-afsluiten';
    const onProgress = (stage: BackupStage, done: number, all: number) =>
      show({ stage, percent: all === 0 ? 0 : Math.floor((100 * done) / all), quitting });
    const { vault, store } = open;
    try {
      const backup = { vault, store, driver, ports, clock, folder: notes.folder, signal, onProgress };
      const { name, manifest } = await makeBackup(backup);
      const last = {
        name,
        checkedAt: clock.now(),
        casussen: manifest.casussen,
        sequence: manifest.journalHead.sequence,
      };
      await writeNotes(folder, { ...notes, last }, ports.files);
      failure = null;
      await journal(open, reason, 'done');
      return { ok: true };
    } catch (error) {
      const code = backupFailure(error);
      if (code === null) parts.onBug(error);
      failure = code ?? 'backupFailed';
      await journal(open, reason, 'failed');
      return { ok: false, code: failure };
    } finally {
      upTo = store.journalHead().sequence;
    }
  }

  /** The row of a backup that nobody asked for; the others have theirs from the call table. */
  async function journal(open: OpenSession, object: Reason, outcome: 'done' | 'failed'): Promise<void> {
    if (object === 'gevraagd') return;
    const entry = journalEntry({ event: 'reservekopie-maken', action: 'E' }, open, clock, {
      about: { object },
      outcome,
    });
    await open.store.write(({ record }) => record(entry)).catch(() => undefined);
  }

  async function stop(): Promise<void> {
    running?.cancel();
    await running?.made;
  }

  async function madeToday(): Promise<boolean> {
    const { last } = await readNotes(folder, ports.files);
    return last !== null && dayOfInstant(last.checkedAt, clock.zone()) >= clock.today();
  }

  return {
    state,
    make: () => make('gevraagd'),
    cancel: () => running?.cancel(),

    /** The vault is open: the first backup of the day follows in a while. */
    opened(open: OpenSession): void {
      session = open;
      failure = null;
      upTo = -1;
      timer = setTimeout(() => {
        void (async () => {
          const { folder: chosen } = await readNotes(folder, ports.files);
          if (chosen !== null && session === open && !(await madeToday())) await make('automatisch');
        })();
      }, afterOpeningMs);
      timer.unref();
    },

    /**
     * The vault is about to close: what is running stops, but that at quitting a last one is made of what changed.
     * @returns whether that took a while, in which something may have been typed
     */
    async closing(reason: string): Promise<boolean> {
      clearTimeout(timer);
      const open = session;
      const chosen = (await readNotes(folder, ports.files)).folder !== null;
      const worthwhile = open !== null && chosen && open.store.journalHead().sequence > upTo;
      if (reason === 'quit' && worthwhile) {
        await stop();
        const limit = setTimeout(() => running?.cancel(), atQuitMs);
        await make('bij-afsluiten');
        clearTimeout(limit);
      } else await stop();
      session = null;
      return reason === 'quit' && worthwhile;
    },

    async chooseFolder(): Promise<
      | { readonly ok: true; readonly state: BackupState }
      | { readonly ok: false; readonly code: 'backupFolderNotWritable' | 'backupFolderIsVault' }
    > {
      const chosen = await parts.askForFolder();
      if (chosen !== null) {
        if (`${resolve(chosen)}${sep}`.startsWith(`${resolve(folder)}${sep}`))
          return { ok: false, code: 'backupFolderIsVault' };
        const mayWrite = await access(chosen, constants.W_OK).then(
          () => true,
          () => false,
        );
        if (!mayWrite) return { ok: false, code: 'backupFolderNotWritable' };
        await writeNotes(folder, { ...(await readNotes(folder, ports.files)), folder: chosen }, ports.files);
        failure = null;
      }
      return { ok: true, state: await state() };
    },
  };
}

export type Backups = ReturnType<typeof createBackups>;
