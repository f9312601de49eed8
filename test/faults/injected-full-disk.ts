import { errorText } from '#contract/error-texts';
import { type Connection, type Driver, StoreFault } from '#main/store/driver';
import { loadSqlcipherDriver } from '#main/store/sqlcipher-driver';
import { quickPorts } from '../builders/quick-ports';
import { makeFolder, password, removeFolder, startWithVault } from '../builders/running-program';
import { openAgain, type, typedIn } from './fault-vault';
import type { FullDiskSummary } from './full-disk-rounds';

/** Where no small disk can be had: a driver that says SQLITE_FULL to every commit while the disk counts as full. */
export async function injectFullDisk(rounds: number): Promise<FullDiskSummary> {
  const folder = await makeFolder();
  let full = false;
  const real = await loadSqlcipherDriver();
  const driver: Driver = {
    ...real,
    async open(options): Promise<Connection> {
      const connection = await real.open(options);
      const execute = (sql: string) =>
        full && sql.includes('COMMIT')
          ? Promise.reject(new StoreFault('diskFull', 'SQLITE_FULL'))
          : connection.execute(sql);
      return { ...connection, execute };
    },
  };
  const running = await startWithVault(folder, 'full', { ports: quickPorts, driver });
  const { id: personId } = await running.must('persoon.create', { key: running.id() });
  const { id } = await running.must('casus.create', { key: running.id(), personId, kind: 'overname' });
  const codes: Record<string, number> = {};
  let before = '';
  let stuck = 0;
  for (let round = 0; round < rounds; round += 1) {
    full = true;
    const refused = await type(running, id, 'niet opgeslagen', before);
    const code = `type ${refused.ok ? 'ok' : refused.code}`;
    codes[code] = (codes[code] ?? 0) + 1;
    full = false;
    const next = `stand ${round}`;
    if ((await type(running, id, next, before)).ok) before = next;
    else stuck += 1;
  }
  await running.end();
  const again = await openAgain(folder);
  await again.must('vault.unlock', { password });
  const lost = (await typedIn(again, id)) === before ? 0 : 1;
  await again.end();
  await removeFolder(folder);
  return { by: 'injected', rounds, codes, lost, stuck, message: errorText('diskFull') };
}
