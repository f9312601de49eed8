import { openStore } from '#main/session/vault-database';
import { loadDriver } from '#main/store/driver-choice';
import { migrations } from '#main/store/migrations/index';
import type { Migration } from '#main/store/migrations/migration';
import { createAttemptGate } from '#main/vault/attempt-gate';
import { unlockVault } from '#main/vault/unlock-vault';
import { quickPorts } from '../builders/quick-ports';
import { password } from '../builders/running-program';

/** So many rows that a step takes some tenths of a second. */
export const rowsOfStep = 20_000;

/** The migrations of this program and so many made-up ones after them, each of which makes and fills a table. */
function stepsUpTo(count: number): readonly Migration[] {
  const madeUp = Array.from({ length: count }, (_, index) => ({
    version: migrations.length + index + 1,
    name: 'a made-up step',
    async run(connection: Parameters<Migration['run']>[0]) {
      await connection.execute(
        `CREATE TABLE later_${index} (id INTEGER PRIMARY KEY, word TEXT NOT NULL) STRICT`,
      );
      await connection.execute(
        `WITH RECURSIVE n (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n WHERE id < ${rowsOfStep})
         INSERT INTO later_${index} SELECT id, hex(id) FROM n`,
      );
      await connection.execute(`CREATE INDEX later_${index}_by_word ON later_${index} (word)`);
    },
  }));
  return [...migrations, ...madeUp];
}

/** Opens a vault as a program would that has so many steps more than this one. */
export async function openWithSteps(folder: string, count: number) {
  const ports = quickPorts(() => '2026-11-22T08:00:00.000Z');
  const unlocked = await unlockVault({ folder, password, attempts: createAttemptGate() }, ports);
  if (!unlocked.ok) return null;
  const { vault } = unlocked.value;
  const opened = await openStore(await loadDriver(), vault, stepsUpTo(count));
  if (!opened.ok) {
    await vault.close();
    return null;
  }
  return {
    place: { path: vault.databasePath, key: vault.databaseKey() },
    async close() {
      await opened.guard?.close();
      await opened.store.close();
      await vault.close();
    },
  };
}
