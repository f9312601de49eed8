import { expect, test } from 'vitest';
import { migrate } from '#main/store/migrate';
import { migrations } from '#main/store/migrations/index';
import { createDatabase } from '#main/store/open-database';
import { loadSqlcipherDriver } from '#main/store/sqlcipher-driver';
import { databasePlace, key, salt } from './encrypted-file';

test('a database of before the law keeps its journal and persons, and can remember a destruction', async () => {
  const driver = await loadSqlcipherDriver();
  const connection = await createDatabase(driver, await databasePlace(), key, salt);
  await migrate(connection, migrations.slice(0, 2), async () => undefined);
  const at = '2026-11-20T09:00:00.000Z';
  await connection.run(
    `INSERT INTO journal VALUES (1, ?, 'Europe/Amsterdam', 'aanmelden', 'E', 'done', 'u', 'H. Voorbeeld', 'huisarts', 'u',
      NULL, NULL, '', 'werkplek', 0, zeroblob(32))`,
    [at],
  );
  await connection.run(
    `INSERT INTO person (id, body, body_version, version, created_at, changed_at, last_key, naam, sort_name,
      geboortedatum, his_nummer, stale) VALUES ('p', '{}', 1, 1, ?, ?, 'p', '', '', NULL, '', 0)`,
    [at, at],
  );
  const journal = await connection.all('SELECT * FROM journal');
  const people = await connection.all('SELECT * FROM person');
  const outcome = await migrate(connection, migrations.slice(0, 3), async () => undefined);
  expect(outcome).toEqual({ ok: true, from: 2, to: 3 });
  expect(await connection.all('SELECT * FROM journal')).toEqual(journal);
  expect(await connection.all('SELECT * FROM person')).toEqual(people);
  expect(await connection.all('SELECT * FROM destroyed')).toEqual([]);
  const insert = 'INSERT INTO destroyed VALUES (?, ?, ?, ?, ?, ?, ?, ?)';
  await connection.run(insert, ['d', 'p', '[]', at, 'verzoek', 'a', 'b', '{}']);
  await expect(connection.run(insert, ['e', 'p', '[]', at, 'verzoek', 'a', 'b', '{}'])).rejects.toMatchObject(
    {
      code: 'constraint',
    },
  );
  await connection.close();
});
