import { emptyParty, type Party } from '#domain/casus/party';
import type { SentenceContext } from '#domain/gesprek/zin/agreement-sentence';
import { plainDate } from '#domain/tijd/plain-date';
import { seededIds } from '../../builders/seeded-ids';

const ids = seededIds('gesprek');

/** Those who are at the gesprek of Anna. */
export const people = {
  behandelaar: {
    ...emptyParty(ids.next(), 'ggz-behandelaar'),
    name: 'dr. F. Fictief',
    organisation: 'GGZ Voorbeeld',
  },
  huisarts: { ...emptyParty(ids.next(), 'huisarts'), name: 'H. Voorbeeld' },
  poh: { ...emptyParty(ids.next(), 'poh-ggz'), name: 'M. Model' },
  els: { ...emptyParty(ids.next(), 'naaste'), name: 'Els Voorbeeld-Staal (zus)' },
  assistent: { ...emptyParty(ids.next(), 'anders'), name: 'Assistent' },
  apotheek: { ...emptyParty(ids.next(), 'apotheek'), organisation: 'Apotheek Proefstraat' },
  sociaal: { ...emptyParty(ids.next(), 'sociaal-domein'), organisation: 'Sociaal team Fictiedam' },
} as const satisfies Readonly<Record<string, Party>>;

/** Sunday 22 November 2026. */
export const today = plainDate('2026-11-22');

export const context: SentenceContext = {
  parties: Object.values(people),
  roepnaam: 'Anna',
  today,
  open: null,
};
