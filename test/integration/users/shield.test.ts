import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CallName, callNames } from '#contract/call-names';
import { calls } from '#contract/calls';
import { anyCasus } from '../../builders/acts';
import { rowsBeside } from '../../builders/database-beside';
import { aNote } from '../../builders/inkomend';
import { samples } from '../calls/sample-inputs';
import { makeCasusOf, type Practice, startPractice } from './practice';

const secret = 'Geheimzinnig';

/** Inputs of every call that names a dossier, for a casus that isn't the asker's to see. */
async function inputsFor(practice: Practice, casus: { personId: string; casusId: string }) {
  const world = {
    running: practice,
    ...casus,
    userId: practice.ids.testman,
    praktijkId: '',
    partyId: '',
    groups: [],
    check: [],
  };
  const inputs = new Map<CallName, object>();
  for (const name of callNames) {
    if (!/^(casus|persoon|document)\./.test(name)) continue;
    const { shape } = calls[name].input as unknown as { shape: object };
    if (!['id', 'casusId', 'personId'].some((key) => key in shape)) continue;
    inputs.set(name, (await samples[name](world as never).valueOf()) as object);
  }
  return inputs;
}

describe('security 42: an afgeschermde casus', () => {
  let practice: Practice;
  let casus: { personId: string; casusId: string };
  let inputs: Map<CallName, object>;
  beforeAll(async () => {
    practice = await startPractice(['testman', 'staal', 'model']);
    casus = await makeCasusOf(practice, secret);
    await makeCasusOf(practice, 'Voorbeeld');
    const { id } = { id: casus.casusId };
    const path = 'afsprakenformulier/doelen/doelen';
    await practice.must('casus.change', {
      id,
      key: practice.id(),
      visit: practice.id(),
      command: { kind: 'setField', path, value: 'rode fiets', expected: '' },
      clearDraft: false,
    });
    const note = aNote({ casusId: id, note: 'rode fiets', fromWhom: secret, about: secret });
    await practice.must('inkomend.note', { id: practice.id(), note });
    // Some inputs need something in the casus, which only who sees it can put there.
    inputs = await inputsFor(practice, casus);
    await practice.must('casus.shield', { id, userIds: [practice.ids.voorbeeld] });
    await practice.become('testman');
  });
  afterAll(() => practice.over());

  test('what came in about it is in the list, and says nothing', async () => {
    const asked = { visit: practice.id(), open: true, kind: null, casusId: null, limit: 50 };
    const { rows } = await practice.must('inkomend.list', asked);
    expect(rows).toMatchObject([
      { shielded: true, casusId: null, naam: '', note: '', fromWhom: '', about: '' },
    ]);
    const [row] = rows;
    const opened = await practice.ask('inkomend.open', { id: row?.id ?? '', visit: practice.id() });
    expect(opened).toMatchObject({ ok: false, code: 'shielded' });
  });

  test('no call that names it, or whose it is, tells anything', async () => {
    expect(inputs.size).toBeGreaterThan(20);
    for (const [name, input] of inputs) {
      if (name === 'casus.emergency') continue;
      expect(await practice.ask(name, input as never), name).toMatchObject({ ok: false, code: 'shielded' });
    }
  });

  test('lists, search and Vandaag don’t say whose it is', async () => {
    const list = await practice.must('casus.list', { visit: practice.id(), ...anyCasus, order: 'name' });
    expect(list.total).toBe(2);
    expect(list.rows.map(({ naam, shielded }) => [naam, shielded])).toEqual([
      ['Voorbeeld', false],
      ['', true],
    ]);
    const filtered = { ...anyCasus, filter: { ...anyCasus.filter, phase: 1 as const } };
    const first = await practice.must('casus.list', { visit: practice.id(), ...filtered });
    expect(first.rows.map(({ naam }) => naam)).toEqual(['Voorbeeld']);
    const { hits } = await practice.must('search.names', { query: secret });
    expect(hits).toEqual([{ ...casus, naam: '', geboortedatum: null, hisNummer: '', shielded: true }]);
    expect((await practice.must('search.text', { query: 'fiets' })).hits).toEqual([]);
    const vandaag = await practice.must('vandaag.list', { visit: practice.id(), limit: 50 });
    expect(JSON.stringify([list, hits, vandaag])).not.toContain(secret);
  });

  test('the whole dossier of someone with another casus isn’t given either', async () => {
    await practice.become('voorbeeld');
    const second = { key: practice.id(), personId: casus.personId, kind: 'overname' as const };
    const { id: otherId } = await practice.must('casus.create', second);
    await practice.become('testman');
    const hidden = await practice.ask('casus.open', { id: otherId, visit: practice.id() });
    expect(hidden, 'a further casus begins as shielded as the first').toMatchObject({ code: 'shielded' });
    await practice.become('voorbeeld');
    await practice.must('casus.shield', { id: otherId, userIds: null });
    await practice.become('testman');
    const { persoon } = await practice.must('casus.open', { id: otherId, visit: practice.id() });
    expect(persoon.geslachtsnaam).toBe(secret);
    const { casussen } = await practice.must('persoon.open', { id: casus.personId, visit: practice.id() });
    expect(casussen.map(({ id }) => id)).toEqual([otherId]);
    const inzage = { personId: casus.personId, visit: practice.id() };
    expect(await practice.ask('inzage.open', inzage)).toMatchObject({ code: 'shielded' });
    await practice.become('voorbeeld');
    await practice.must('casus.shield', { id: otherId, userIds: [practice.ids.voorbeeld] });
    await practice.become('testman');
  });

  test('a refusal stands in the journal', async () => {
    const rows = await rowsBeside(
      practice,
      "SELECT DISTINCT user_id, outcome FROM journal WHERE object = 'afgeschermd'",
    );
    expect(rows).toEqual([{ user_id: practice.ids.testman, outcome: 'refused' }]);
  });

  test('noodtoegang is not for a praktijkassistent', async () => {
    await practice.become('model');
    const answer = await practice.ask('casus.emergency', { id: casus.casusId, reason: 'nieuwsgierig' });
    expect(answer).toMatchObject({ code: 'notAllowed' });
  });

  test('noodtoegang opens it for this session, is flagged, and is told to who is named', async () => {
    await practice.become('testman');
    const { casusId } = casus;
    expect(await practice.ask('casus.emergency', { id: casusId, reason: '  ' })).toMatchObject({ ok: false });
    await practice.must('casus.emergency', { id: casusId, reason: 'crisis, H. Voorbeeld is weg' });
    const { persoon } = await practice.must('casus.open', { id: casusId, visit: practice.id() });
    expect(persoon.geslachtsnaam).toBe(secret);
    await practice.must('persoon.open', { id: casus.personId, visit: practice.id() });
    const flagged = await rowsBeside(practice, 'SELECT event FROM journal WHERE emergency = 1');
    expect(flagged.map(({ event }) => event)).toEqual(['noodtoegang', 'casus-gezien', 'persoon-gezien']);

    await practice.become('testman');
    expect(await practice.ask('casus.open', { id: casusId, visit: practice.id() })).toMatchObject({
      code: 'shielded',
    });
    await practice.become('voorbeeld');
    const status = await practice.must('vault.status', {});
    const told = status.state === 'open' ? status.session.emergencies : [];
    expect(told).toMatchObject([{ casusId, userName: 'T. Testman', reason: 'crisis, H. Voorbeeld is weg' }]);
    await practice.must('session.emergenciesSeen', { ids: told.map(({ id }) => id) });
    expect(await practice.must('vault.status', {})).toMatchObject({ session: { emergencies: [] } });
  });

  test('only with whoever shields among the named, and for everybody again', async () => {
    const { casusId: id } = casus;
    const { ids } = practice;
    expect(await practice.ask('casus.shield', { id, userIds: [ids.staal] })).toMatchObject({
      code: 'yourselfMissing',
    });
    const both = await practice.must('casus.shield', { id, userIds: [ids.voorbeeld, ids.staal] });
    expect(both.shield?.userIds).toHaveLength(2);
    await practice.become('staal');
    await practice.must('casus.open', { id, visit: practice.id() });
    expect(await practice.ask('casus.shield', { id, userIds: null })).toMatchObject({ code: 'notAllowed' });
    await practice.become('voorbeeld');
    await practice.must('casus.shield', { id, userIds: null });
    await practice.become('model');
    const list = await practice.must('casus.list', { visit: practice.id(), ...anyCasus, order: 'name' });
    expect(list.rows.map(({ naam }) => naam)).toEqual([secret, 'Voorbeeld', '']);
  });
});
