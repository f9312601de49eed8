import { describe, expect, test } from 'vitest';
import type { Act } from '#domain/casus/act';
import { newCasus } from '#domain/casus/casus';
import { casusEventNames, type RecordableEvent } from '#domain/regio/casus-events';
import { eventsIn } from '#domain/regio/events-in-packs';
import { eventsOf } from '#domain/regio/events-of-casus';
import { plainDate } from '#domain/tijd/plain-date';
import { seededIds } from '../../builders/seeded-ids';
import { pack } from './bundled';

const ids = seededIds('casus events');
const recorded = { recordedAt: '2026-11-22T09:00:00.000Z', recordedBy: ids.next() };

function ended(reason: 'afgerond' | 'behandelingHervat'): Act {
  return { ...recorded, id: ids.next(), kind: 'beeindigd', date: plainDate('2026-11-20'), reason, note: '' };
}

function happened(event: RecordableEvent, date: string): Act {
  return { ...recorded, id: ids.next(), kind: 'gebeurtenis', date: plainDate(date), event };
}

describe('the events of a casus', () => {
  test('a new casus holds none', () => {
    expect(Object.values(eventsOf(newCasus([]))).every((day) => day === null)).toBe(true);
  });

  test('treatment was closed on the day in the besluit', () => {
    const casus = newCasus([]);
    const closed = {
      ...casus,
      besluit: { ...casus.besluit, behandelingAfgesloten: plainDate('2026-02-28') },
    };
    expect(eventsOf(closed).behandelingAfgesloten).toBe('2026-02-28');
  });

  test('treatment was resumed when the casus ended for that reason, and not when that was corrected', () => {
    const act = ended('behandelingHervat');
    expect(eventsOf({ ...newCasus([]), acts: [act] }).behandelingHervat).toBe('2026-11-20');
    expect(eventsOf({ ...newCasus([]), acts: [ended('afgerond')] }).behandelingHervat).toBeNull();
    const correction = {
      ...recorded,
      id: ids.next(),
      kind: 'correctie' as const,
      corrects: act.id,
      reason: 'vergist',
    };
    expect(eventsOf({ ...newCasus([]), acts: [act, correction] }).behandelingHervat).toBeNull();
  });

  test('are what was recorded; of a second round the later day, and nothing of what was corrected', () => {
    const asked = happened('terugkeerAangevraagd', '2026-09-01');
    const again = happened('terugkeerAangevraagd', '2026-11-02');
    const events = (acts: readonly Act[]) => eventsOf({ ...newCasus([]), acts: [...acts] });
    expect(events([again, asked]).terugkeerAangevraagd).toBe('2026-11-02');
    const wrong = { kind: 'correctie' as const, corrects: again.id, reason: 'vergist' };
    expect(events([asked, again, { ...recorded, id: ids.next(), ...wrong }]).terugkeerAangevraagd).toBe(
      '2026-09-01',
    );
    expect(events([asked]).verwijzingGeschreven).toBeNull();
  });

  test('are offered as far as the packs of a casus count with them', () => {
    expect(eventsIn([pack('eemland')])).toEqual([
      'terugkeerAangevraagd',
      'terugkeerTeruggekoppeld',
      'terugkeerAlleenAdvies',
      'afschalingAangevraagd',
      'monoOvergenomen',
    ]);
    expect(eventsIn([pack('midden-ijssel')])).toEqual(['vgAangemeld', 'vgDatumVastgesteld', 'vgGesprek']);
    expect(eventsIn([])).toEqual([]);
  });

  test('have the names that files of termijnen use', () => {
    expect(casusEventNames).toEqual([
      'behandelingAfgesloten',
      'terugkeerAangevraagd',
      'terugkeerTeruggekoppeld',
      'terugkeerAlleenAdvies',
      'behandelingHervat',
      'afschalingAangevraagd',
      'monoOvergenomen',
      'vgAangemeld',
      'vgDatumVastgesteld',
      'vgGesprek',
      'ggzVerwezenNaVg',
      'ggzVerantwoordelijk',
      'verwijzingGeschreven',
    ]);
  });
});
