import { expect, test } from 'vitest';
import type { Act } from '#domain/casus/act';
import type { Mark } from '#domain/casus/opvolging';
import { timelineOf } from '#domain/casus/timeline';
import { plainDate } from '#domain/tijd/plain-date';
import { takeover } from '../../builders/acts';
import { seededIds } from '../../builders/seeded-ids';

const ids = seededIds('timeline');

test('a tijdlijn holds everything that happened, the latest first, on the day it was in the zone', () => {
  const act: Act = {
    ...takeover(),
    id: ids.next(),
    recordedAt: '2026-11-20T09:00:00.000Z',
    recordedBy: ids.next(),
  };
  const mark: Mark = {
    id: ids.next(),
    origin: 'eersteAfspraak',
    outcome: 'nietBereikt',
    occurrence: plainDate('2026-11-20'),
    on: plainDate('2026-11-20'),
    to: null,
    note: '',
  };
  const document = { id: ids.next(), at: '2026-11-20T23:30:00.000Z' };
  const revisions = [
    { number: 1, at: '2026-11-19T08:00:00.000Z' },
    { number: 2, at: '2026-11-20T10:00:00.000Z' },
  ];
  const entries = timelineOf(
    { acts: [act], marks: [mark], documents: [document], revisions },
    'Europe/Amsterdam',
  );
  expect(entries.map(({ kind, day }) => `${day} ${kind}`)).toEqual([
    '2026-11-21 document',
    '2026-11-20 contact',
    '2026-11-20 revision',
    '2026-11-20 act',
    '2026-11-19 revision',
  ]);
});
