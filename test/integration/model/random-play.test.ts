import { describe, expect, test } from 'vitest';
import type { CallOutput } from '#contract/calls';
import { casusRecord } from '#domain/casus/casus';
import { responsibleOn } from '#domain/casus/responsibility';
import { tasksOf } from '#domain/casus/task';
import { currentPhase } from '#domain/overname/phases';
import { lijstnaam } from '#domain/persoon/naam';
import { persoonRecord } from '#domain/persoon/persoon';
import { casusWords, personWords } from '#domain/zoeken/indexed-words';
import { catchUp } from '#main/store/catch-up';
import { verifyChain } from '#main/store/journal';
import { findRecord } from '#main/store/record-store';
import type { RunningProgram } from '../../builders/running-program';
import { seededChoose } from '../../builders/seeded-choose';
import { createPlayer, type Played } from './player';
import { projections } from './projections';
import { visitsOf } from './record-model';

const sequences = 10;
const stepsEach = 100;

/** A record is what the model says: body, version, drafts, and every visit with what it found and what it left. */
async function expectAsModelled(
  running: RunningProgram,
  { kind, id, definition, model }: Played,
): Promise<void> {
  const opened: CallOutput<'casus.open' | 'persoon.open'> = await running.must(`${kind}.open`, {
    id,
    visit: running.id(),
  });
  expect(opened.body).toEqual(model.body);
  expect(definition.schema.parse(opened.body)).toEqual(opened.body);
  expect(opened.version).toBe(model.version);
  expect(new Map(opened.drafts.map(({ path, text }) => [path, text]))).toEqual(model.drafts);
  const { revisions } = await running.must(`${kind}.history`, { id, visit: running.id() });
  const visit = running.id();
  const found = [];
  for (const { number } of [...revisions].reverse()) {
    const { form, before, after } = await running.must(`${kind}.revision`, { id, number, visit });
    found.push({ number, form, before, after });
  }
  expect(found).toEqual(visitsOf(model));
}

/** Everything that follows from the bodies is what it would be, were it all made anew. */
async function expectAsRebuilt(running: RunningProgram): Promise<void> {
  const open = running.program.vault.current();
  if (!open) throw new Error('the vault is not open');
  const { store } = open;
  await catchUp(store, running.clock.today());
  const kept = await projections(running);
  for (const row of kept.person) {
    const read = await store.read((db) => findRecord(db, persoonRecord, String(row.id)));
    if (!read.ok) throw new Error(read.fault);
    const { body } = read.record;
    expect(row).toMatchObject({ words: personWords(body), naam: lijstnaam(body.persoonsgegevens) });
  }
  for (const row of kept.casus) {
    const read = await store.read((db) => findRecord(db, casusRecord, String(row.id)));
    if (!read.ok) throw new Error(read.fault);
    const { body } = read.record;
    expect(row).toMatchObject({ words: casusWords(body) });
    const listed = kept.list.find(({ casus_id }) => casus_id === row.id);
    const responsible = responsibleOn(body, running.clock.today()).by;
    expect(listed).toMatchObject({ responsible, phase: currentPhase(body), changed: 1 });
    expect(kept.task.filter(({ casus_id }) => casus_id === row.id)).toHaveLength(
      tasksOf(String(row.id), body).length,
    );
  }
  await store.write(async ({ db }) => {
    await db.deleteFrom('task').execute();
    await db.deleteFrom('casus_list').execute();
    await db.updateTable('person').set({ stale: 1 }).execute();
    await db.updateTable('casus').set({ stale: 1 }).execute();
  });
  await catchUp(store, running.clock.today());
  expect(await projections(running)).toEqual(kept);
}

async function expectWholeChain(running: RunningProgram): Promise<void> {
  const open = running.program.vault.current();
  if (!open) throw new Error('the vault is not open');
  const { store, vault } = open;
  const anchored = vault.anchoredJournal();
  const anchor = anchored && { sequence: anchored.sequence, mac: Buffer.from(anchored.mac, 'hex') };
  expect(
    await store.read((db) => verifyChain(db, vault.journalKey(), anchor ?? store.journalHead())),
  ).toBeNull();
}

describe('after anything that can happen, in any order', () => {
  const seeds = Array.from({ length: sequences }, (_, index) => index + 1);

  test.each(seeds)(
    'the records are what they must be, all that follows from them too, and the journal is whole (%i)',
    async (seed) => {
      const player = await createPlayer(seededChoose(seed));
      try {
        for (let step = 0; step < stepsEach; step += 1) await player.step();
        for (const record of player.records) await expectAsModelled(player.running(), record);
        await expectAsRebuilt(player.running());
        await expectWholeChain(player.running());
        expect(player.running().bugs).toEqual([]);
      } finally {
        await player.end();
      }
    },
  );
});
