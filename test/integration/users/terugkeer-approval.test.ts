import { expect, test } from 'vitest';
import type { NewAct } from '#domain/casus/act';
import { newRequest } from '#domain/terugkeer/terugkeer';
import { plainDate } from '#domain/tijd/plain-date';
import { standingClock } from '../../builders/standing-clock';
import { startPractice } from './practice';

const today = plainDate('2026-11-22');
const asking: NewAct = { kind: 'gebeurtenis', date: today, event: 'terugkeerAangevraagd' };

test('a POH-ggz can’t record that a terugkeer was asked until a huisarts approved it', async () => {
  const practice = await startPractice(['staal'], { clock: standingClock('2026-11-22T09:00:00.000Z') });
  const { must, id: newId } = practice;
  const { id: personId } = await must('persoon.create', { key: newId() });
  const { id } = await must('casus.create', { key: newId(), personId, kind: 'overname' });
  const opened = () => must('casus.open', { id, visit: newId() });
  const change = (command: object) =>
    must('casus.change', { id, key: newId(), visit: newId(), command, clearDraft: false } as never);
  const record = async (act: NewAct, key = newId()) =>
    practice.ask('casus.recordAct', { id, key, expectedVersion: (await opened()).version, act });
  const { packs } = (await opened()).body.regio;
  await change({ kind: 'setField', path: 'regio/packs', value: [['eemland', '1.2']], expected: packs });
  const closed = { path: 'besluit/behandelingAfgesloten', value: '2026-10-01', expected: null };
  await change({ kind: 'setField', ...closed });

  await practice.become('staal');
  const request = newId();
  const item = newRequest(request, 'GGZ Voorbeeld', '');
  await change({ kind: 'addItem', path: 'terugkeer/requests', item, before: null });
  expect(await record(asking)).toMatchObject({ ok: false, code: 'terugkeerNotApproved' });

  const voorstel = newId();
  const what = { kind: 'terugkeer', item: request } as const;
  expect((await record({ kind: 'voorstel', date: today, what, note: '' }, voorstel)).ok).toBe(true);
  expect(await record(asking)).toMatchObject({ ok: false, code: 'terugkeerNotApproved' });

  await practice.become('voorbeeld');
  const outcome = 'goedgekeurd';
  await record({ kind: 'voorstelbesluit', date: today, voorstel, outcome, remark: '' });
  await practice.become('staal');
  expect((await record(asking)).ok).toBe(true);

  // The approval was for that request; the next one needs its own.
  const asked = { path: `terugkeer/requests/${request}/aangevraagdOp`, value: today, expected: null };
  await change({ kind: 'setField', ...asked });
  expect(await record(asking)).toMatchObject({ ok: false, code: 'terugkeerNotApproved' });
  await practice.over();
});
