import { rowsBeside } from '../../builders/database-beside';
import { quickPorts } from '../../builders/quick-ports';
import {
  type RunningProgram,
  type Surroundings,
  startProgram,
  startWithVault,
} from '../../builders/running-program';
import { temporaryFolder } from '../../builders/temporary-folder';

let runs = 0;

/** A program on a folder, with ids of its own. */
export function start(folder: string, around: Surroundings = {}): Promise<RunningProgram> {
  runs += 1;
  return startProgram(folder, `run ${runs}`, { ports: quickPorts, ...around });
}

/** A program with an open vault that holds one person. */
export async function startWithPerson(around: Surroundings = {}) {
  runs += 1;
  const folder = await temporaryFolder();
  const running = await startWithVault(folder, `run ${runs}`, { ports: quickPorts, ...around });
  const { id: personId } = await running.must('persoon.create', { key: running.id() });
  return { ...running, personId };
}

/** A folder with a vault in it, locked and left in order; and where its database is. */
export async function lockedVault() {
  const running = await startWithPerson();
  const open = running.program.vault.current();
  if (!open) throw new Error('the vault is not open');
  const place = { path: open.vault.databasePath, key: open.vault.databaseKey() };
  await running.end();
  return { folder: running.folder, place, personId: running.personId };
}

/** The events of the journal of an open vault, in order. */
export async function events(running: Pick<RunningProgram, 'program'>): Promise<readonly unknown[]> {
  const rows = await rowsBeside(running, 'SELECT event FROM journal ORDER BY sequence');
  return rows.map(({ event }) => event);
}
