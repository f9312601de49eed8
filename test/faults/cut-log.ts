import { cp, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { verifyChain } from '#main/store/journal';
import { beside, placeOfDatabase } from '../builders/database-beside';
import { makeFolder, password, removeFolder } from '../builders/running-program';
import { makeFaultVault, openAgain, type, typedIn } from './fault-vault';

export interface CutSummary {
  readonly frames: number;
  readonly cuts: number;
  /** Vaults that didn't open, or whose journal was broken. Must be 0. */
  readonly broken: number;
  /** Texts that aren't what was acknowledged at some moment, or that go back as the log gets longer. Must be 0. */
  readonly wrong: number;
}

const logHeader = 32;
const frame = 24 + 4096;

/**
 * Power that goes takes the end of the log along, which isn't flushed yet. Cuts a log after every frame, and in the
 * middle of some, and opens each: it must hold a prefix of what was acknowledged.
 * @param limit at most so many cuts, spread over the log
 */
export async function cutLog(writes: number, limit: number, random: () => number): Promise<CutSummary> {
  const { parent, folder, casusId, running } = await makeFaultVault();
  await beside(placeOfDatabase(running), (connection) => connection.all('PRAGMA wal_checkpoint(TRUNCATE)'));
  const states = [''];
  for (let count = 1; count <= writes; count += 1) {
    const next = `stand ${count}`;
    const saved = await type(running, casusId, next, states.at(-1) ?? '');
    if (!saved.ok) throw new Error(saved.code);
    states.push(next);
  }
  const snapshot = await makeFolder();
  await cp(folder, snapshot, { recursive: true });
  await running.end();
  const { size } = await stat(join(snapshot, 'dossier-1.db-wal'));
  const frames = Math.floor((size - logHeader) / frame);
  const every = Math.max(1, Math.ceil(frames / limit));
  let cuts = 0;
  let broken = 0;
  let wrong = 0;
  let last = 0;
  for (let kept = 0; kept <= frames; kept = kept < frames ? Math.min(frames, kept + every) : kept + 1) {
    const torn = kept < frames && random() < 0.3 ? Math.floor(random() * frame) : 0;
    const found = await textAt(snapshot, casusId, logHeader + kept * frame + torn);
    const place = found === null ? -1 : states.indexOf(found);
    cuts += 1;
    if (found === null) broken += 1;
    else if (place < last || (kept === frames && place !== writes)) wrong += 1;
    last = Math.max(last, place);
  }
  await removeFolder(parent);
  await removeFolder(snapshot);
  return { frames, cuts, broken, wrong };
}

/** The text in a vault of which the log ends there; null when it doesn't open whole. */
async function textAt(snapshot: string, casusId: string, length: number): Promise<string | null> {
  const copy = await makeFolder();
  await cp(snapshot, copy, { recursive: true, filter: (path) => !path.endsWith('-shm') });
  await truncate(join(copy, 'dossier-1.db-wal'), length);
  const running = await openAgain(copy);
  try {
    const unlocked = await running.ask('vault.unlock', { password });
    const open = running.program.vault.current();
    if (!unlocked.ok || !open) return null;
    const anchored = open.vault.anchoredJournal();
    const anchor = { sequence: anchored?.sequence ?? 0, mac: Buffer.from(anchored?.mac ?? '', 'hex') };
    const key = open.vault.journalKey();
    if ((await open.store.read((db) => verifyChain(db, key, anchor))) !== null) return null;
    return await typedIn(running, casusId);
  } finally {
    await running.program.vault.lock('user');
    await running.end();
    await removeFolder(copy);
  }
}
