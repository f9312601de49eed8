import { expect, test } from 'vitest';
import { migrate } from '#main/store/migrate';
import { migrations } from '#main/store/migrations/index';
import { createDatabase } from '#main/store/open-database';
import { loadSqlcipherDriver } from '#main/store/sqlcipher-driver';
import { databasePlace, key, salt } from './encrypted-file';

test('a database of before packs were kept goes on, and keeps one of each version', async () => {
  const driver = await loadSqlcipherDriver();
  const connection = await createDatabase(driver, await databasePlace(), key, salt);
  await migrate(connection, migrations.slice(0, 4), async () => undefined);
  const at = '2026-11-20T09:00:00.000Z';
  await connection.run(
    "INSERT INTO user (id, name, roles, created_at) VALUES ('u', 'H. Voorbeeld', '[\"huisarts\"]', ?)",
    [at],
  );
  const outcome = await migrate(connection, migrations.slice(0, 5), async () => undefined);
  expect(outcome).toEqual({ ok: true, from: 4, to: 5 });
  expect(await connection.all('SELECT id FROM user')).toEqual([{ id: 'u' }]);
  expect(await connection.all('SELECT * FROM closing_window')).toEqual([]);
  const insert = 'INSERT INTO pack (id, version, body, at, user_id) VALUES (?, ?, ?, ?, ?)';
  await connection.run(insert, ['eemland', '1.2', '{}', at, null]);
  await connection.run(insert, ['eemland', '1.3', '{}', at, 'u']);
  await expect(connection.run(insert, ['eemland', '1.3', '{}', at, 'u'])).rejects.toMatchObject({
    code: 'constraint',
  });
  await connection.close();
});
