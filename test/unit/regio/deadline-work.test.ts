import { describe, expect, test } from 'vitest';
import type { Act, EndReason } from '#domain/casus/act';
import { type Casus, newCasus } from '#domain/casus/casus';
import { tasksOf, workName } from '#domain/casus/task';
import type { RecordableEvent } from '#domain/regio/casus-events';
import { closingWindows } from '#domain/regio/deadline-work';
import { plainDate } from '#domain/tijd/plain-date';
import { seededIds } from '../../builders/seeded-ids';
import { pack } from './bundled';

const ids = seededIds('deadline work');
const recorded = { recordedAt: '2026-11-22T09:00:00.000Z', recordedBy: ids.next() };
const happened = (event: RecordableEvent, date: string): Act => ({
  ...recorded,
  id: ids.next(),
  kind: 'gebeurtenis',
  event,
  date: plainDate(date),
});
const withActs = (...acts: Act[]): Casus => ({ ...newCasus([]), acts });
const eemland = [pack('eemland')];
const work = (casus: Casus, packs = eemland) =>
  tasksOf('casus', casus, packs).map(({ origin, what, due, actor, who }) => ({
    origin,
    what,
    due,
    actor,
    who,
  }));

describe('work that follows from what the region agreed', () => {
  test('a terugkeer that was asked for waits for the ggz, three and four weeks later (001:14)', () => {
    expect(work(withActs(happened('terugkeerAangevraagd', '2026-11-02')))).toEqual([
      {
        origin: 'termijn/eemland/terugkeer-terugkoppeling/2026-11-23',
        what: 'Terugkoppeling na terugkeerconsultatie',
        due: '2026-11-23',
        actor: 'anderen',
        who: 'ggz',
      },
      {
        origin: 'termijn/eemland/terugkeer-in-behandeling/2026-11-30',
        what: 'Weer in behandeling na terugkeerconsultatie',
        due: '2026-11-30',
        actor: 'anderen',
        who: 'ggz',
      },
    ]);
  });

  test('what was met, or no longer applies, is no work', () => {
    const asked = happened('terugkeerAangevraagd', '2026-11-02');
    const met = withActs(asked, happened('terugkeerTeruggekoppeld', '2026-11-20'));
    expect(work(met).map(({ what }) => what)).toEqual(['Weer in behandeling na terugkeerconsultatie']);
    const advice = withActs(...met.acts, happened('terugkeerAlleenAdvies', '2026-11-20'));
    expect(work(advice)).toEqual([]);
  });

  test('a second round is other work than the first, and what was done in the first leaves it open', () => {
    const [first] = work(withActs(happened('afschalingAangevraagd', '2026-09-01')));
    const [second] = work(
      withActs(
        happened('afschalingAangevraagd', '2026-09-01'),
        happened('monoOvergenomen', '2026-10-01'),
        happened('afschalingAangevraagd', '2026-11-02'),
      ),
    );
    expect([first?.due, second?.due]).toEqual(['2026-10-13', '2026-12-14']);
    expect(first?.origin).not.toBe(second?.origin);
  });

  test('without packs there is none', () => {
    expect(work(withActs(happened('terugkeerAangevraagd', '2026-11-02')), [])).toEqual([]);
  });

  test('once the casus ended there is none, but for a terugkeer of one that ended as it should', () => {
    const acts = [
      happened('afschalingAangevraagd', '2026-10-12'),
      happened('terugkeerAangevraagd', '2026-11-02'),
    ];
    const ended = (reason: EndReason): Act => {
      const date = plainDate('2026-11-20');
      return { ...recorded, id: ids.next(), kind: 'beeindigd', date, reason, note: '' };
    };
    expect(work(withActs(...acts))).toHaveLength(3);
    expect(work(withActs(...acts, ended('verhuisd')))).toEqual([]);
    expect(work(withActs(...acts, ended('afgerond'))).map(({ what }) => what)).toEqual([
      'Terugkoppeling na terugkeerconsultatie',
      'Weer in behandeling na terugkeerconsultatie',
    ]);
  });

  test('a window is never work; it closes on its last day (001:14, 34)', () => {
    const casus = newCasus([]);
    const behandelingAfgesloten = plainDate('2026-02-28');
    const closed = { ...casus, besluit: { ...casus.besluit, behandelingAfgesloten } };
    // That nobody took the care over is work, but not because a window runs.
    expect(work(closed).map(({ origin }) => origin)).toEqual(['nietOvergenomen']);
    expect(work(closed, [])).toEqual(work(closed));
    expect(closingWindows(closed, eemland, new Set())).toEqual([
      {
        id: 'eemland/terugkeer-venster',
        what: 'Terugkeerconsultatie mogelijk',
        why: '12 maanden · Eemland',
        lastDay: '2027-02-28',
      },
    ]);
  });

  test('has its name also after it was done', () => {
    const origin = 'termijn/eemland/mono-overname/2026-10-13';
    expect(workName(newCasus([]), eemland, origin)).toBe('Mono ggz neemt over');
    expect(workName(newCasus([]), [], origin)).toBeNull();
  });
});
