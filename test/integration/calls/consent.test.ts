import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CallInput } from '#contract/calls';
import { emptyNeed } from '#domain/sociaal-domein/verbinding';
import { plainDate } from '#domain/tijd/plain-date';
import { rowsBeside } from '../../builders/database-beside';
import { changeCasus, journalEnd, makeWorld, storedVersion, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.end());

type NewAct = CallInput<'casus.recordAct'>['act'];
const refused: NewAct = {
  kind: 'toestemming',
  date: plainDate('2026-11-20'),
  purpose: 'verwijzing',
  recipient: 'ggz',
  recipientName: '',
  stance: 'geweigerd',
  giver: 'client',
  giverName: '',
  how: 'mondeling',
};

async function record(act: NewAct) {
  const { running, casusId } = world;
  const expectedVersion = await storedVersion(world, 'casus', casusId);
  return running.must('casus.recordAct', { id: casusId, key: running.id(), expectedVersion, act });
}

const which = () => ({ casusId: world.casusId, document: 'afsprakenformulier' as const, blank: false });
const paste = { wrap: false, ascii: false };

const copy = () => world.running.ask('document.copy', { ...which(), ...paste });

/** Everything that hands a document out, asked once. */
const waysOut = () =>
  [
    copy(),
    world.running.ask('document.print', which()),
    world.running.ask('document.save', { ...which(), ...paste, format: 'txt' }),
  ] as const;

const issued = async () => {
  const { running, casusId } = world;
  return (await running.must('document.issued', { casusId, visit: running.id() })).documents.length;
};

const rowsSince = (end: number) =>
  rowsBeside(
    world.running,
    'SELECT event, object, outcome, emergency FROM journal WHERE sequence > ? ORDER BY sequence',
    [end],
  );

describe('a document for the ggz', () => {
  test('goes out on assumed consent, and no more once the cliënt refused', async () => {
    expect((await copy()).ok).toBe(true);
    await record(refused);
    for (const answer of await Promise.all(waysOut()))
      expect(answer).toMatchObject({ ok: false, code: 'consentRefused' });
    await record({ ...refused, stance: 'ingetrokken', date: plainDate('2026-11-21') });
    expect(await copy()).toMatchObject({ ok: false, code: 'consentWithdrawn' });
    expect(await issued()).toBe(1);
    expect(world.running.machine.orientations).toEqual([]);
  });

  test('can still be looked at, and its empty form still goes out', async () => {
    await record(refused);
    const { running } = world;
    expect((await running.ask('document.text', { ...which(), ...paste })).ok).toBe(true);
    expect((await running.ask('document.copy', { ...which(), ...paste, blank: true })).ok).toBe(true);
  });

  test('goes out again once consent is given', async () => {
    await record(refused);
    await record({ ...refused, stance: 'gegeven', date: plainDate('2026-11-21') });
    expect((await copy()).ok).toBe(true);
  });

  test('goes out in need with a reason; both are journalled as an emergency, the reason isn’t', async () => {
    await record(refused);
    const end = journalEnd(world);
    const { document } = which();
    await record({
      kind: 'noodverstrekking',
      date: plainDate('2026-11-22'),
      document,
      reason: 'Opname vanavond',
    });
    expect((await copy()).ok).toBe(true);
    const rows = await rowsSince(end);
    expect(rows).toMatchObject([
      { event: 'handeling-vastgelegd', object: 'noodverstrekking', outcome: 'done', emergency: 1 },
      { event: 'document-gekopieerd', outcome: 'begun' },
      { event: 'document-gekopieerd', object: 'afsprakenformulier clipboard', outcome: 'done', emergency: 1 },
    ]);
    expect(JSON.stringify(rows)).not.toContain('Opname');
  });

  test('goes out in need on that day alone', async () => {
    await record(refused);
    await record({
      kind: 'noodverstrekking',
      date: plainDate('2026-11-22'),
      document: which().document,
      reason: 'Opname vanavond',
    });
    world.running.clock.set('2026-11-23T09:00:00.000Z');
    expect(await copy()).toMatchObject({ ok: false, code: 'consentRefused' });
  });
});

test('what stays in the practice waits for nobody', async () => {
  await record(refused);
  const answer = await world.running.ask('document.copy', {
    ...which(),
    ...paste,
    document: 'medicatie-overzicht',
  });
  expect(answer.ok).toBe(true);
});

describe('a document for the sociaal domein', () => {
  const forSociaalDomein = () =>
    world.running.ask('document.copy', {
      ...which(),
      ...paste,
      document: 'verbinding-sociaal-domein',
    });
  const given = {
    ...refused,
    purpose: 'sociaalDomein',
    recipient: 'sociaal-domein',
    stance: 'gegeven',
  } as const;

  test('waits for consent, and goes out once it is given', async () => {
    expect(await forSociaalDomein()).toMatchObject({ ok: false, code: 'consentMissing' });
    await record(given);
    expect((await forSociaalDomein()).ok).toBe(true);
  });

  test('goes out with no BSN in it, not with consent and not in need', async () => {
    await record(given);
    const { running } = world;
    // 111222333 is the example of the 11-proef; no person has it.
    const item = { ...emptyNeed(running.id(), plainDate('2026-11-20')), what: 'Huisvesting, 111222333' };
    const command = { kind: 'addItem', path: 'verbinding/needs', item, before: null } as const;
    await changeCasus(world, running.id(), command);
    expect(await forSociaalDomein()).toMatchObject({ ok: false, code: 'bsnInDocument' });
    await record({
      kind: 'noodverstrekking',
      date: plainDate('2026-11-22'),
      document: 'verbinding-sociaal-domein',
      reason: 'Geen dak vannacht',
    });
    expect(await forSociaalDomein()).toMatchObject({ ok: false, code: 'bsnInDocument' });
  });
});
