import type { JournalRow } from '#domain/journaal/journal-row';

/** A row in which a huisarts saw a casus of someone. */
export function sampleRow(different: Partial<JournalRow> = {}): JournalRow {
  return {
    sequence: 812,
    at: '2026-11-22T08:12:27.000Z',
    zone: 'Europe/Amsterdam',
    event: 'casus-gezien',
    action: 'R',
    outcome: 'done',
    userId: '019362b1-0000-7000-8000-000000000001',
    userName: 'H. Voorbeeld',
    roles: 'huisarts beheerder',
    responsibleName: 'H. Voorbeeld',
    personId: '019362b1-0000-7000-8000-000000000010',
    personName: 'Testman, R. (Rob)',
    casusId: '019362b1-0000-7000-8000-000000000011',
    object: 'casus',
    accessPoint: 'werkplek-1',
    emergency: false,
    ...different,
  };
}
