import type { InkomendNote } from '../inkomend/inkomend';
import { addPeriod, type PlainDate } from '../tijd/plain-date';

/** What came in at the oefenpraktijk and belongs to no casus yet. */
export function oefenInkomend(today: PlainDate): readonly InkomendNote[] {
  const nothingYet = { casusId: null, assignedTo: null, state: 'nieuw' as const };
  return [
    {
      ...nothingYet,
      kind: 'telefoontje',
      receivedOn: today,
      fromWhom: 'mw. Proefpersoon, zus',
      about: 'Linde Fictief',
      note: 'Maakt zich zorgen: haar zus slaapt slecht. Kan de POH-ggz bellen?',
    },
    {
      ...nothingYet,
      kind: 'vraagSociaalDomein',
      receivedOn: addPeriod(today, '-P1D'),
      fromWhom: 'S. Voorbeeld, wijkteam Fictiedam',
      about: 'Jamal Proefpersoon',
      note: 'Wie is bij de praktijk het vaste aanspreekpunt?',
    },
  ];
}
