import { join } from 'node:path';
import { casusRecord } from '#domain/casus/casus';
import { journalEntry } from '#main/session/journal-entry';
import { casusKeeping } from '#main/store/casus-keeping';
import type { Connection } from '#main/store/driver';
import { createDatabase, databaseSalt } from '#main/store/open-database';
import { changeRecord, findRecord } from '#main/store/record-store';
import { loadSqlcipherDriver } from '#main/store/sqlcipher-driver';
import { systemClock } from '#main/system-clock';
import { makeFolder, type RunningProgram, removeFolder, startWithVault } from '../builders/running-program';
import { type Measured, spread } from './measure';

const sentence = 'Belt de POH-ggz als het slechter gaat, en vraagt na wat er is afgesproken. ';
const filledFields = ['doelen/evaluatie', 'contact/contact', 'terugval/nietAcuut', 'terugval/acuut'];

/**
 * Saving one field at the store (body, revision if due, journal row; one transaction) against a bare transaction of the
 * same binding, on a file with the same settings, that writes one row with a body of the same size.
 */
export async function measureSaving(runs: number): Promise<Measured> {
  const folder = await makeFolder();
  const running = await startWithVault(folder);
  const casusId = await filledCasus(running);
  const session = running.program.vault.current();
  if (!session) throw new Error('The vault is not open.');
  const bare = await bareRow(folder, JSON.stringify(await bodyOf(running, casusId)).length);
  const visit = running.id();
  const clock = systemClock();
  const path = 'afsprakenformulier/doelen/doelen';
  const save: number[] = [];
  const bareCommit: number[] = [];
  let text = '';
  for (let run = 0; run < runs; run += 1) {
    const next = `${sentence.repeat(3)}${run}`;
    const key = running.id();
    const begun = performance.now();
    await session.store.write(async ({ db, record, afterCommit }) => {
      const command = { kind: 'setField', path, value: next, expected: text } as const;
      const change = {
        id: casusId,
        key,
        visit,
        command,
        userId: session.user.id,
        restored: false,
      };
      const outcome = await changeRecord({ db, afterCommit }, casusKeeping, change, clock, session);
      if (!outcome.ok) throw new Error(outcome.reason);
      const rule = { event: 'casus-gewijzigd', action: 'U' } as const;
      const about = { casusId, personId: outcome.record.personId, object: `casus/${outcome.form}` };
      await record(journalEntry(rule, session, clock, { about }));
    });
    save.push(performance.now() - begun);
    text = next;
    bareCommit.push(await bare.commit(run));
  }
  await bare.close();
  await running.end();
  await removeFolder(folder);
  const measured = spread(save);
  const against = { name: 'a bare one-row commit', ...spread(bareCommit) };
  const met = measured.p95 <= 1.5 * against.p95;
  return {
    name: 'save of one field',
    unit: 'ms',
    ...measured,
    against,
    target: { words: 'p95 ≤ 1.5 ×', met },
  };
}

async function filledCasus(running: RunningProgram): Promise<string> {
  const { id: personId } = await running.must('persoon.create', { key: running.id() });
  const { id } = await running.must('casus.create', { key: running.id(), personId, kind: 'overname' });
  const visit = running.id();
  for (const field of filledFields) {
    const command = {
      kind: 'setField',
      path: `afsprakenformulier/${field}`,
      value: sentence.repeat(4),
      expected: '',
    } as const;
    await running.must('casus.change', { id, key: running.id(), visit, command, clearDraft: false });
  }
  return id;
}

async function bodyOf(running: RunningProgram, id: string): Promise<unknown> {
  const found = await running.program.vault.current()?.store.read((db) => findRecord(db, casusRecord, id));
  if (!found?.ok) throw new Error('The casus is not there.');
  return found.record.body;
}

/** One row in an encrypted database of its own, written in a transaction. */
async function bareRow(folder: string, size: number) {
  const driver = await loadSqlcipherDriver();
  const connection: Connection = await createDatabase(
    driver,
    join(folder, 'kaal.db'),
    'ab'.repeat(32),
    databaseSalt('kaal', 1),
  );
  await connection.execute('CREATE TABLE kaal (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT');
  await connection.run('INSERT INTO kaal (id, body) VALUES (1, ?)', ['']);
  return {
    async commit(run: number): Promise<number> {
      const body = String(run).padStart(size, 'x');
      const begun = performance.now();
      await connection.run('BEGIN IMMEDIATE');
      await connection.run('UPDATE kaal SET body = ? WHERE id = 1', [body]);
      await connection.run('COMMIT');
      return performance.now() - begun;
    },
    close: () => connection.close(),
  };
}
