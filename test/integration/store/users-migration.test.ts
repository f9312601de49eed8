import { expect, test } from 'vitest';
import { migrate } from '#main/store/migrate';
import { users } from '#main/store/migrations/0004-users';
import { migrations } from '#main/store/migrations/index';
import { createDatabase } from '#main/store/open-database';
import { loadSqlcipherDriver } from '#main/store/sqlcipher-driver';
import { databasePlace, key, salt } from './encrypted-file';

const id = '019362b1-0000-7000-8000-000000000001';
const person = '019362b1-0000-7000-8000-000000000010';
const casus = '019362b1-0000-7000-8000-000000000011';
const at = '2026-11-20T09:00:00.000Z';

test('a user of before stays who they were: not blocked, not removed, answering for themselves', async () => {
  const driver = await loadSqlcipherDriver();
  const connection = await createDatabase(driver, await databasePlace(), key, salt);
  const before = migrations.slice(0, migrations.indexOf(users));
  await migrate(connection, before, async () => undefined);
  const row = [id, 'H. Voorbeeld', '["huisarts","beheerder"]', at];
  await connection.run('INSERT INTO user (id, name, roles, created_at) VALUES (?, ?, ?, ?)', row);
  await migrate(connection, [...before, users], async () => undefined);
  expect(await connection.all('SELECT * FROM user')).toEqual([
    {
      id,
      name: 'H. Voorbeeld',
      roles: '["huisarts","beheerder"]',
      created_at: at,
      responsible_id: null,
      blocked: 0,
      removed_at: null,
    },
  ]);
  await connection.close();
});

test('what belongs to a casus goes with it: its shield, its noodtoegang and who must be told', async () => {
  const driver = await loadSqlcipherDriver();
  const connection = await createDatabase(driver, await databasePlace(), key, salt);
  await migrate(connection, migrations, async () => undefined);
  await connection.run('INSERT INTO user (id, name, roles, created_at) VALUES (?, ?, ?, ?)', [
    id,
    'X',
    '[]',
    at,
  ]);
  await connection.run(
    `INSERT INTO person (id, body, body_version, version, created_at, changed_at, last_key, naam, sort_name, his_nummer, stale)
      VALUES (?, '{}', 1, 1, ?, ?, '', '', '', '', 0)`,
    [person, at, at],
  );
  await connection.run(
    `INSERT INTO casus (id, person_id, kind, body, body_version, version, created_at, changed_at, last_key, stale)
      VALUES (?, ?, 'overname', '{}', 1, 1, ?, ?, '', 0)`,
    [casus, person, at, at],
  );
  await connection.run('INSERT INTO shield (casus_id, user_id) VALUES (?, ?)', [casus, id]);
  await connection.run('INSERT INTO emergency (id, casus_id, user_id, at, reason) VALUES (?, ?, ?, ?, ?)', [
    person,
    casus,
    id,
    at,
    'spoed',
  ]);
  await connection.run('INSERT INTO emergency_unseen (user_id, emergency_id) VALUES (?, ?)', [id, person]);
  await connection.run('DELETE FROM casus WHERE id = ?', [casus]);
  for (const table of ['shield', 'emergency', 'emergency_unseen'])
    expect(await connection.all(`SELECT * FROM ${table}`), table).toEqual([]);
  await connection.close();
});
