import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { verifyChain } from '#main/store/journal';
import { type BindingPlace, driverAt, ownBinding } from '../builders/driver-at';
import {
  makeFolder,
  password,
  removeFolder,
  startProgram,
  startWithVault,
} from '../builders/running-program';

export interface KillSummary {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Acknowledged saves that weren't there after the kill. */
  readonly lost: number;
  /** Vaults that didn't open, or whose journal was broken. */
  readonly broken: number;
  readonly seconds: number;
}

/** The binding of the program that is killed, and of the one that looks afterwards. */
interface Places {
  readonly typing: BindingPlace;
  readonly looking: BindingPlace;
}

interface Round {
  readonly saved: number;
  readonly sent: number;
}

/** Kills a typing program with -9 at random moments, and looks each time whether everything acknowledged is there. */
export async function killWhileTyping(
  rounds: number,
  random: () => number,
  { typing, looking }: Places = { typing: ownBinding, looking: ownBinding },
): Promise<KillSummary> {
  const begun = performance.now();
  const folder = await makeFolder();
  const casusId = await prepareCasus(folder, typing);
  let acknowledged = 0;
  let lost = 0;
  let broken = 0;
  let before = 0;
  for (let round = 0; round < rounds; round += 1) {
    const { saved, sent } = await typeAndKill({ folder, casusId, round, typing }, 5 + random() * 200);
    acknowledged += Math.max(0, saved - before);
    const found = await lookInside(folder, casusId, round, looking);
    if (found === null) broken += 1;
    else if (found < saved || found > Math.max(sent, before)) lost += 1;
    before = found ?? before;
  }
  await removeFolder(folder);
  const seconds = Math.round((performance.now() - begun) / 1000);
  return { rounds, acknowledged, lost, broken, seconds };
}

async function prepareCasus(folder: string, binding: BindingPlace): Promise<string> {
  const running = await startWithVault(folder, 'test', { driver: await driverAt(binding) });
  const { id: personId } = await running.must('persoon.create', { key: running.id() });
  const { id } = await running.must('casus.create', { key: running.id(), personId, kind: 'overname' });
  await running.end();
  return id;
}

interface Typist {
  readonly folder: string;
  readonly casusId: string;
  readonly round: number;
  readonly typing: BindingPlace;
}

async function typeAndKill({ folder, casusId, round, typing }: Typist, afterMs: number): Promise<Round> {
  const program = join(import.meta.dirname, 'typing-child.ts');
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', program, folder, casusId, String(round), typing],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  let saved = 0;
  let sent = 0;
  let timer: NodeJS.Timeout | null = null;
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    const [word, count] = line.split(' ');
    if (word === 'ready') timer = setTimeout(() => child.kill('SIGKILL'), afterMs);
    if (word === 'saved') saved = Number(count);
    if (word === 'sent') sent = Number(count);
  });
  // All lines first: what was acknowledged counts, also when the kill came right behind it.
  await Promise.all([ended(child), new Promise((resolve) => lines.once('close', resolve))]);
  if (timer === null) throw new Error('The typing program ended before it began.');
  return { saved, sent };
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.once('close', () => resolve()));
}

/** The count that the vault holds now; null when it doesn't open or its journal doesn't fit. */
async function lookInside(
  folder: string,
  casusId: string,
  round: number,
  binding: BindingPlace,
): Promise<number | null> {
  const running = await startProgram(folder, `looking ${round}`, { driver: await driverAt(binding) });
  try {
    const unlocked = await running.ask('vault.unlock', { password });
    if (!unlocked.ok) return null;
    const session = running.program.vault.current();
    if (!session) return null;
    const anchored = session.vault.anchoredJournal();
    const anchor = { sequence: anchored?.sequence ?? 0, mac: Buffer.from(anchored?.mac ?? '', 'hex') };
    const key = session.vault.journalKey();
    if ((await session.store.read((db) => verifyChain(db, key, anchor))) !== null) return null;
    const { body } = await running.must('casus.open', { id: casusId, visit: running.id() });
    return Number(body.afsprakenformulier.doelen.doelen.split(' ').at(-1) ?? 0) || 0;
  } finally {
    await running.end();
  }
}
