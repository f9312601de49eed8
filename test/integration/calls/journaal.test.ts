import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JournalFilter } from '#contract/journaal-calls';
import { rowsBeside } from '../../builders/database-beside';
import { secondUser } from './destroying';
import { journalAfter, journalEnd, makeWorld, type World } from './world';

const everything: JournalFilter = { personId: null, casusId: null, userId: null, from: null, to: null };

describe('the journal as it is read', () => {
  let world: World;
  let otherPerson: string;
  beforeAll(async () => {
    world = await makeWorld();
    const { running } = world;
    otherPerson = (await running.must('persoon.create', { key: running.id() })).id;
    for (let round = 0; round < 12; round += 1)
      await running.must('persoon.open', { id: otherPerson, visit: running.id() });
  });
  afterAll(() => world.end());

  async function list(filter: Partial<JournalFilter>, before: number | null = null, limit = 200) {
    const { running } = world;
    const whole = { ...everything, ...filter };
    return running.must('journaal.list', { visit: running.id(), filter: whole, before, limit });
  }

  test('comes newest first, in windows that leave nothing out and show nothing twice', async () => {
    const end = journalEnd(world);
    const seen: number[] = [];
    let before: number | null = end + 1;
    for (;;) {
      const { rows, more }: Awaited<ReturnType<typeof list>> = await list({}, before, 7);
      seen.push(...rows.map(({ sequence }) => sequence));
      if (!more) break;
      before = rows.at(-1)?.sequence ?? null;
    }
    expect(seen).toEqual(Array.from({ length: end }, (_, index) => end - index));
  });

  test('of a person holds the rows about them and about their casussen, and says whose they are', async () => {
    const { rows, subject } = await list({ personId: world.personId });
    expect(subject).toBe('Testman');
    const stored = await rowsBeside(
      world.running,
      'SELECT sequence FROM journal WHERE person_id = ? OR casus_id = ? ORDER BY sequence DESC',
      [world.personId, world.casusId],
    );
    // The row of this look itself comes after it.
    expect(rows.map(({ sequence }) => sequence)).toEqual(stored.slice(1).map(({ sequence }) => sequence));
    expect(rows.some(({ personName }) => personName === 'Testman')).toBe(true);
  });

  test('of a casus, and of a user, holds theirs alone', async () => {
    const ofCasus = await list({ casusId: world.casusId });
    expect(ofCasus.subject).toBe('Testman');
    expect(new Set(ofCasus.rows.map(({ casusId }) => casusId))).toEqual(new Set([world.casusId]));
    const { confirmedBy } = await secondUser(world);
    expect((await list({ userId: confirmedBy })).rows).toEqual([]);
    expect((await list({ userId: world.userId })).rows.length).toBeGreaterThan(12);
  });

  test('of a period begins and ends with the days of the workstation', async () => {
    const today = '2026-11-22' as JournalFilter['from'];
    const yesterday = '2026-11-21' as JournalFilter['from'];
    expect((await list({ from: today, to: today })).rows.length).toBeGreaterThan(12);
    expect((await list({ to: yesterday })).rows).toEqual([]);
    world.running.clock.set('2026-11-22T23:30:00.000Z');
    await world.running.must('persoon.open', { id: otherPerson, visit: world.running.id() });
    const tomorrow = '2026-11-23' as JournalFilter['from'];
    expect((await list({ from: tomorrow, to: tomorrow })).rows).toHaveLength(1);
  });

  test('has a row of being looked at, which says at whose', async () => {
    const end = journalEnd(world);
    await list({ personId: world.personId });
    await list({});
    expect(await journalAfter(world, end)).toMatchObject([
      { event: 'journaal-gezien', action: 'R', person_id: world.personId },
      { event: 'journaal-gezien', action: 'R', person_id: null },
    ]);
  });

  test('goes whole into a CSV, however many rows there are', async () => {
    const { running } = world;
    for (let round = 0; round < 260; round += 1)
      await running.must('journaal.list', {
        visit: running.id(),
        filter: everything,
        before: null,
        limit: 1,
      });
    running.machine.saveTo = join(running.folder, 'journaal.csv');
    // Its own begun row is in it, its outcome can't be.
    const rows = journalEnd(world) + 1;
    await running.must('journaal.export', { filter: everything, format: 'csv' });
    const lines = (await readFile(join(running.folder, 'journaal.csv'), 'utf8')).trim().split('\r\n');
    expect(lines).toHaveLength(rows + 1);
    expect(lines[1]).toContain(`"${rows}"`);
    expect(lines.at(-1)).toContain('"1"');
  });

  test('is not saved when the user backs out, which is journalled', async () => {
    const { running } = world;
    running.machine.saveTo = null;
    const end = journalEnd(world);
    const answer = await running.must('journaal.export', { filter: everything, format: 'pdf' });
    expect(answer).toEqual({ saved: false, fileName: null });
    expect(await journalAfter(world, end)).toMatchObject([{ outcome: 'begun' }, { outcome: 'refused' }]);
  });
});
