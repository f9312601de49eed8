import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { quickPorts } from '../../builders/quick-ports';
import {
  password,
  type RunningProgram,
  type Surroundings,
  startProgram,
  startWithVault,
} from '../../builders/running-program';
import { temporaryFolder } from '../../builders/temporary-folder';

let runs = 0;

/** A program with an open vault of one person, and a folder for its backups. */
export async function startWithBackups(around: Surroundings = {}) {
  runs += 1;
  const parent = await temporaryFolder();
  const backups = join(parent, 'kopieen');
  await mkdir(backups);
  const folder = join(parent, 'kluis');
  const running = await startWithVault(folder, `backup ${runs}`, { ports: quickPorts, ...around });
  running.machine.chosen = backups;
  await running.must('backup.chooseFolder', {});
  await addPerson(running, 'Voorbeeld');
  return { ...running, parent, backups };
}

/** The program once more on the same folder. */
export function startAgain(folder: string, around: Surroundings = {}): Promise<RunningProgram> {
  runs += 1;
  return startProgram(folder, `again ${runs}`, { ports: quickPorts, ...around });
}

export async function addPerson(running: RunningProgram, name: string): Promise<string> {
  const { id } = await running.must('persoon.create', { key: running.id() });
  await running.must('persoon.change', {
    id,
    key: running.id(),
    visit: running.id(),
    command: { kind: 'setField', path: 'persoonsgegevens/geslachtsnaam', value: name, expected: '' },
    clearDraft: false,
  });
  await running.must('casus.create', { key: running.id(), personId: id, kind: 'overname' });
  return id;
}

/** The names of everyone in an open vault. */
export async function namesIn(running: RunningProgram): Promise<readonly string[]> {
  const open = running.program.vault.current();
  if (!open) throw new Error('the vault is not open');
  const rows = await open.store.read((db) => db.selectFrom('person').select('naam').orderBy('id').execute());
  return rows.map(({ naam }) => naam);
}

export async function unlocked(running: RunningProgram): Promise<RunningProgram> {
  await running.must('vault.unlock', { password });
  return running;
}

/** The finished backups in a folder, by name. */
export async function backupsIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.kopie')).sort();
}
