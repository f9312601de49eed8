import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { NewAct } from '#domain/casus/act';
import type { RecordableEvent } from '#domain/regio/casus-events';
import { newRequest } from '#domain/terugkeer/terugkeer';
import { plainDate } from '#domain/tijd/plain-date';
import { takeover } from '../../builders/acts';
import { standingClock } from '../../builders/standing-clock';
import { changeCasus, makeWorld, type World } from '../calls/world';

const clock = standingClock('2026-03-02T09:00:00.000Z');
let world: World;

/** A casus under what Eemland agreed, of which the treatment was closed on 28 February 2026 and taken over after it. */
beforeEach(async () => {
  clock.set('2026-03-02T09:00:00.000Z');
  world = await makeWorld({ clock });
  const visit = world.running.id();
  const { body } = await opened();
  const set = (path: string, value: unknown, expected: unknown) =>
    changeCasus(world, visit, { kind: 'setField', path, value: value as never, expected: expected as never });
  await set('regio/packs', [['eemland', '1.2']], body.regio.packs);
  await set('besluit/behandelingAfgesloten', '2026-02-28', null);
  await record(takeover({ date: plainDate('2026-03-02') }));
});
afterEach(() => world.end());

function opened() {
  return world.running.must('casus.open', { id: world.casusId, visit: world.running.id() });
}

async function record(act: NewAct) {
  const { version } = await opened();
  const { running, casusId: id } = world;
  return running.ask('casus.recordAct', { id, key: running.id(), expectedVersion: version, act });
}

const happened = (event: RecordableEvent, date: string): NewAct => ({
  kind: 'gebeurtenis',
  date: plainDate(date),
  event,
});
const afgerond: NewAct = {
  kind: 'beeindigd',
  date: plainDate('2026-12-01'),
  reason: 'afgerond',
  note: '',
};

/** A request that was prepared, and asked on a day. */
async function ask(date: string) {
  const item = { ...newRequest(world.running.id(), 'GGZ Voorbeeld', ''), aangevraagdOp: plainDate(date) };
  const path = 'terugkeer/requests';
  await changeCasus(world, world.running.id(), { kind: 'addItem', path, item, before: null });
  return record(happened('terugkeerAangevraagd', date));
}

async function late() {
  const { groups } = await world.running.must('vandaag.list', { visit: world.running.id(), limit: 50 });
  return groups.late.rows.map(({ what }) => what).filter((what) => what.includes('ggz'));
}

function copy(document: 'terugkeer-aanvraag' | 'terugkeer-herinnering' | 'afsprakenformulier') {
  return world.running.ask('document.print', { casusId: world.casusId, document, blank: false });
}

describe('someone who comes back eleven months after closing', () => {
  test('is asked about, reminded of after three weeks, and answered', async () => {
    clock.set('2027-01-28T09:00:00.000Z');
    expect((await ask('2027-01-28')).ok).toBe(true);
    expect((await copy('terugkeer-aanvraag')).ok).toBe(true);
    expect(await late()).toEqual([]);
    clock.set('2027-02-20T09:00:00.000Z');
    expect(await late()).toEqual(['De ggz herinneren: geen terugkoppeling na 3 weken']);
    expect((await copy('terugkeer-herinnering')).ok).toBe(true);
    for (const event of ['terugkeerTeruggekoppeld', 'terugkeerAlleenAdvies'] as const) {
      expect((await record(happened(event, '2027-02-20'))).ok).toBe(true);
    }
    expect(await late()).toEqual([]);
  });

  test('is asked about also when the casus had ended, and can go back into treatment', async () => {
    clock.set('2027-01-28T09:00:00.000Z');
    expect((await record(afgerond)).ok).toBe(true);
    expect((await ask('2027-01-28')).ok).toBe(true);
    expect((await copy('terugkeer-aanvraag')).ok).toBe(true);
    expect(await copy('afsprakenformulier')).toMatchObject({ ok: false, code: 'casusEnded' });
    clock.set('2027-02-22T09:00:00.000Z');
    expect(await late()).toEqual(['De ggz herinneren: geen terugkoppeling na 3 weken']);
    const hervat: NewAct = { ...afgerond, date: plainDate('2027-02-22'), reason: 'behandelingHervat' };
    expect((await record(hervat)).ok).toBe(true);
    expect(await late()).toEqual([]);
    expect(await copy('terugkeer-herinnering')).toMatchObject({ ok: false, code: 'casusEnded' });
    const [row] = (
      await world.running.must('casus.list', {
        filter: { phase: null, actor: null, ended: true },
        order: 'changed',
        offset: 0,
        limit: 10,
        visit: world.running.id(),
      })
    ).rows;
    expect(row?.ended).toBe('behandelingHervat');
  });
});

describe('someone who comes back after twelve months', () => {
  test('is no terugkeer any more: the day is refused, and no letter goes out of an ended casus', async () => {
    clock.set('2027-03-01T09:00:00.000Z');
    expect(await ask('2027-03-01')).toMatchObject({ ok: false, code: 'outsideTerugkeer' });
    expect((await record(afgerond)).ok).toBe(true);
    expect(await copy('terugkeer-aanvraag')).toMatchObject({ ok: false, code: 'casusEnded' });
    // What was asked in time and is recorded late is still in time.
    expect((await record(happened('terugkeerAangevraagd', '2027-02-28'))).ok).toBe(true);
  });
});

test('an answer to what was never asked is refused', async () => {
  expect(await record(happened('terugkeerTeruggekoppeld', '2026-03-02'))).toMatchObject({
    ok: false,
    code: 'terugkeerNotAsked',
  });
});
