import type { InkomendNote } from '#domain/inkomend/inkomend';
import { plainDate } from '#domain/tijd/plain-date';

/** Something that came in today, by telephone unless said otherwise. */
export function aNote(other: Partial<InkomendNote> = {}): InkomendNote {
  return {
    kind: 'telefoontje',
    receivedOn: plainDate('2026-11-22'),
    fromWhom: 'mw. F. Fictief, wijkteam',
    about: '',
    note: 'wil overleggen',
    casusId: null,
    assignedTo: null,
    state: 'nieuw',
    ...other,
  };
}
