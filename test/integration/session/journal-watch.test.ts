import { describe, expect, test } from 'vitest';
import type { JournalCheck } from '#contract/journaal-calls';
import type { Connection } from '#main/store/driver';
import { beside, type DatabasePlace, placeOfDatabase } from '../../builders/database-beside';
import { password, type RunningProgram } from '../../builders/running-program';
import { events, lockedVault, start, startWithPerson } from './vault-of-a-test';

/** A locked vault whose journal has some thirty rows. */
async function vaultWithRows() {
  const running = await startWithPerson();
  for (let round = 0; round < 25; round += 1)
    await running.must('persoon.open', { id: running.personId, visit: running.id() });
  const place = placeOfDatabase(running);
  await running.end();
  return { folder: running.folder, place };
}

/** Unlocks, and waits until the background check is done. */
async function unlocked(folder: string): Promise<RunningProgram> {
  const running = await start(folder);
  await running.must('vault.unlock', { password });
  await running.program.vault.current()?.journal.verify();
  return running;
}

async function checkOf(running: RunningProgram): Promise<JournalCheck> {
  return (await running.must('journaal.state', {})).check;
}

/** Writes to the locked vault behind the program's back, unlocks it and tells what the program says of it. */
async function checkAfter(harm: (connection: Connection) => Promise<unknown>) {
  const { folder, place } = await vaultWithRows();
  await beside(place, harm);
  const running = await unlocked(folder);
  const check = await checkOf(running);
  const told = running.told.some(({ name }) => name === 'journalBroken');
  const journalled = (await events(running)).filter((event) => event === 'journaal-verbroken').length;
  await running.end();
  return { check, told, journalled };
}

const swap = (one: number, other: number) => async (connection: Connection) => {
  for (const [from, to] of [
    [one, 9999],
    [other, one],
    [9999, other],
  ] as const)
    await connection.run('UPDATE journal SET sequence = ? WHERE sequence = ?', [to, from]);
};

const renumberedAfterRemoval = async (connection: Connection) => {
  await connection.run('DELETE FROM journal WHERE sequence = 10');
  await connection.execute('UPDATE journal SET sequence = sequence + 5000 WHERE sequence > 10');
  await connection.execute('UPDATE journal SET sequence = sequence - 5001 WHERE sequence > 5000');
};

const insertedCopy = async (connection: Connection) => {
  await connection.execute('UPDATE journal SET sequence = sequence + 5000 WHERE sequence >= 10');
  await connection.execute('CREATE TEMP TABLE copied AS SELECT * FROM journal WHERE sequence = 5');
  await connection.execute('UPDATE copied SET sequence = 10');
  await connection.execute('INSERT INTO journal SELECT * FROM copied');
  await connection.execute('UPDATE journal SET sequence = sequence - 4999 WHERE sequence > 5000');
};

describe('security 39: a journal that was changed while the vault was locked', () => {
  const harms = {
    'edited: another user in a row': [
      (connection: Connection) =>
        connection.run("UPDATE journal SET user_name = 'A. Ander' WHERE sequence = 10"),
      { kind: 'edited', sequence: 10 },
    ],
    'edited: another mac': [
      (connection: Connection) => connection.run('UPDATE journal SET mac = zeroblob(32) WHERE sequence = 10'),
      { kind: 'edited', sequence: 10 },
    ],
    'inserted: a copy of another row': [insertedCopy, { kind: 'inserted', sequence: 10 }],
    'removed: a row': [
      (connection: Connection) => connection.run('DELETE FROM journal WHERE sequence = 10'),
      { kind: 'removed', sequence: 11 },
    ],
    'removed: a row, and the others numbered anew': [
      renumberedAfterRemoval,
      { kind: 'removed', sequence: 10 },
    ],
    'reordered: two rows side by side': [swap(10, 11), { kind: 'reordered', sequence: 10 }],
    'reordered: two rows apart': [swap(10, 14), { kind: 'reordered', sequence: 10 }],
    'truncated: the last rows': [
      (connection: Connection) => connection.run('DELETE FROM journal WHERE sequence > 20'),
      { kind: 'truncated' },
    ],
  } as const;

  test.each(Object.entries(harms))('is found at unlocking: %s', async (_name, [harm, fault]) => {
    const { check, told, journalled } = await checkAfter(harm);
    expect(check.state).toBe('broken');
    expect(check.fault).toMatchObject(fault);
    expect(told).toBe(true);
    expect(journalled).toBeGreaterThan(0);
  });

  test('is found as rows removed when the end still fits the header', async () => {
    const { folder, place } = await vaultWithRows();
    await beside(place, async (connection) => {
      await renumberedAfterRemoval(connection);
      // A row of its own at the end, so that the anchored number is there again.
      await connection.execute(
        'CREATE TEMP TABLE last AS SELECT * FROM journal ORDER BY sequence DESC LIMIT 1',
      );
      await connection.execute('UPDATE last SET sequence = sequence + 1');
      await connection.execute('INSERT INTO journal SELECT * FROM last');
    });
    const running = await unlocked(folder);
    expect((await checkOf(running)).fault).toMatchObject({ kind: 'removed', sequence: 10 });
    await running.end();
  });

  test('that was cut off stays known after the next lock has anchored what is left', async () => {
    const { folder, place } = await vaultWithRows();
    await beside(place, (connection) => connection.run('DELETE FROM journal WHERE sequence > 20'));
    const first = await start(folder);
    await first.must('vault.unlock', { password });
    // Locked at once: the background check has hardly begun.
    await first.end();
    const second = await unlocked(folder);
    for (let round = 0; round < 15; round += 1) await second.must('persoon.create', { key: second.id() });
    await second.end();
    const third = await unlocked(folder);
    expect(await checkOf(third)).toMatchObject({ state: 'broken', fault: { kind: 'truncated' } });
    expect((await events(third)).filter((event) => event === 'journaal-verbroken')).toHaveLength(1);
    await third.end();
  });
});

describe('the watch on the journal', () => {
  test('says that all is well, and tells nothing, when it is', async () => {
    const { folder } = await lockedVault();
    const running = await unlocked(folder);
    const check = await checkOf(running);
    expect(check).toMatchObject({ state: 'whole', fault: null });
    expect(check.rows).toBeGreaterThan(3);
    expect(running.told.map(({ name }) => name)).not.toContain('journalBroken');
    expect(await events(running)).not.toContain('journaal-verbroken');
    await running.end();
  });

  test('checks on demand, which is journalled, and finds what was done to an open vault', async () => {
    const running = await startWithPerson();
    for (let round = 0; round < 8; round += 1)
      await running.must('persoon.open', { id: running.personId, visit: running.id() });
    expect(await running.must('journaal.verify', {})).toMatchObject({ state: 'whole' });
    await tamper(placeOfDatabase(running));
    const check = await running.must('journaal.verify', {});
    expect(check).toMatchObject({ state: 'broken', fault: { kind: 'edited', sequence: 4 } });
    expect((await events(running)).filter((event) => event === 'journaal-gecontroleerd')).toHaveLength(4);
    await running.end();
  });

  test('lets go at once when the vault locks during a check', async () => {
    const running = await startWithPerson();
    void running.ask('journaal.verify', {});
    await running.must('vault.lock', {});
    expect(running.program.vault.current()).toBeNull();
    expect(running.bugs).toEqual([]);
    await running.end();
  });

  async function tamper(place: DatabasePlace): Promise<void> {
    await beside(place, (connection) =>
      connection.run("UPDATE journal SET object = 'anders' WHERE sequence = 4"),
    );
  }
});
