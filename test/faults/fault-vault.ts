import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { quickPorts } from '../builders/quick-ports';
import { makeFolder, type RunningProgram, startProgram, startWithVault } from '../builders/running-program';

const doelen = 'afsprakenformulier/doelen/doelen';

/** A vault to do harm to, with a folder for its backups beside it. */
export interface FaultVault {
  readonly parent: string;
  readonly folder: string;
  readonly backups: string;
  readonly casusId: string;
  readonly running: RunningProgram;
}

/** Makes a vault with one casus and a folder for backups, left open. */
export async function makeFaultVault(where?: string): Promise<FaultVault> {
  const parent = where ?? (await makeFolder());
  const backups = join(parent, 'kopieen');
  await mkdir(backups, { recursive: true });
  const folder = join(parent, 'kluis');
  const running = await startWithVault(folder, 'faults', { ports: quickPorts });
  running.machine.chosen = backups;
  await running.must('backup.chooseFolder', {});
  const { id: personId } = await running.must('persoon.create', { key: running.id() });
  const { id } = await running.must('casus.create', { key: running.id(), personId, kind: 'overname' });
  return { parent, folder, backups, casusId: id, running };
}

let runs = 0;

/** The program on a vault that was made before. */
export function openAgain(folder: string): Promise<RunningProgram> {
  runs += 1;
  return startProgram(folder, `again ${process.pid} ${runs}`, { ports: quickPorts });
}

/** The text of the one field that these tests type in. */
export async function typedIn(running: RunningProgram, casusId: string): Promise<string> {
  const { body } = await running.must('casus.open', { id: casusId, visit: running.id() });
  return body.afsprakenformulier.doelen.doelen;
}

/** Types a text in that field, in place of another. */
export function type(running: RunningProgram, casusId: string, value: string, expected: string) {
  const command = { kind: 'setField' as const, path: doelen, value, expected };
  const asked = { id: casusId, key: running.id(), visit: running.id(), clearDraft: false, command };
  return running.ask('casus.change', asked);
}
