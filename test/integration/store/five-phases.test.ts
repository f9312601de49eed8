import { expect, test } from 'vitest';
import { casusRecord } from '#domain/casus/casus';
import { plainDate } from '#domain/tijd/plain-date';
import { catchUp } from '#main/store/catch-up';
import { migrate } from '#main/store/migrate';
import { migrations } from '#main/store/migrations/index';
import { createDatabase, openDatabase } from '#main/store/open-database';
import { loadSqlcipherDriver } from '#main/store/sqlcipher-driver';
import { createStore } from '#main/store/store';
import body from '../../fixtures/casus-body-1.json';
import { databasePlace, key, salt } from './encrypted-file';
import { journalKey } from './opened-store';

const person = '019362b1-0000-7000-8000-000000000010';
const casus = '019362b1-0000-7000-8000-000000000011';
const at = '2026-11-20T09:00:00.000Z';

/** A database as the program before the five phases left it, with one casus and its task. */
async function olderDatabase() {
  const driver = await loadSqlcipherDriver();
  const path = await databasePlace();
  const connection = await createDatabase(driver, path, key, salt);
  await migrate(connection, migrations.slice(0, 1), async () => undefined);
  await connection.run(
    `INSERT INTO person (id, body, body_version, version, created_at, changed_at, last_key, naam, sort_name,
      geboortedatum, his_nummer, stale) VALUES (?, '{}', 1, 1, ?, ?, ?, 'Voorbeeld, A.', 'voorbeeld', '1980-02-03', '', 0)`,
    [person, at, at, person],
  );
  await connection.run(
    `INSERT INTO casus (id, person_id, kind, body, body_version, version, created_at, changed_at, last_key, listed_at,
      responsible, stale) VALUES (?, ?, 'overname', ?, 1, 3, ?, ?, ?, ?, 'poh-ggz', 0)`,
    [casus, person, JSON.stringify(body), at, at, casus, at],
  );
  return { driver, path, connection };
}

test('a database of before the five phases keeps its casus, which is listed and gets its tasks anew', async () => {
  const { driver, path, connection } = await olderDatabase();
  let backups = 0;
  const outcome = await migrate(connection, migrations, async () => {
    backups += 1;
  });
  expect(outcome).toMatchObject({ ok: true, from: 1, to: migrations.at(-1)?.version });
  expect(backups).toBe(1);
  const [kept] = await connection.all('SELECT body, body_version, version FROM casus');
  expect(kept).toEqual({ body: JSON.stringify(body), body_version: 1, version: 3 });
  await connection.close();

  const store = await createStore(
    () => openDatabase(driver, path, key, 'write'),
    () => openDatabase(driver, path, key, 'read'),
    journalKey,
  );
  await catchUp(store, plainDate('2026-11-22'));
  const listed = await store.read((db) => db.selectFrom('casus_list').selectAll().execute());
  expect(listed).toMatchObject([
    { casus_id: casus, naam: 'Voorbeeld, A.', phase: 1, responsible: 'ggz', changed_at: at },
  ]);
  const tasks = await store.read((db) => db.selectFrom('task').select('casus_id').execute());
  expect(tasks.length).toBeGreaterThan(0);
  expect(casusRecord.bodyVersion).toBeGreaterThan(1);
  await store.close();
});
