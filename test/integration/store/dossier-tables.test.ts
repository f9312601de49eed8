import { expect, test } from 'vitest';
import { migrate } from '#main/store/migrate';
import { migrations } from '#main/store/migrations/index';
import { createDatabase } from '#main/store/open-database';
import { loadSqlcipherDriver } from '#main/store/sqlcipher-driver';
import { databasePlace, key, salt } from './encrypted-file';

test('security 41: every table says whether a destruction empties it of a person', async () => {
  const driver = await loadSqlcipherDriver();
  const connection = await createDatabase(driver, await databasePlace(), key, salt);
  await migrate(connection, migrations, async () => undefined);
  const rows = await connection.all("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
  await connection.close();
  const names = rows
    .map(({ name }) => String(name))
    .filter((name) => !/^(sqlite_|search_(name|text)_)/.test(name));
  const ofPerson = [
    'person',
    'casus',
    'revision',
    'draft',
    'task',
    'his_open',
    'casus_list',
    'issued_document',
    'inkomend',
    'attachment',
  ];
  const emptiedToo = ['destruction_refusal', 'search_name', 'search_text'];
  // Their rows go with the casus, by their foreign keys.
  const withCasus = ['shield', 'emergency', 'emergency_unseen', 'closing_window'];
  const notOfPerson = ['meta', 'user', 'setting', 'praktijk', 'journal', 'destroyed', 'pack'];
  // A new table: take its rows along in src/main/store/dossier-rows.ts, or say here that it holds nothing of a person.
  expect(names).toEqual([...ofPerson, ...emptiedToo, ...withCasus, ...notOfPerson].sort());
});
