import type { Act } from '#domain/casus/act';
import { plainDate } from '#domain/tijd/plain-date';
import type { ConsentAct } from '#domain/toestemming/consent-for';
import { seededIds } from '../../builders/seeded-ids';

const ids = seededIds('toestemming');
const recorded = () => ({
  id: ids.next(),
  recordedAt: '2026-11-22T08:00:00.000Z',
  recordedBy: ids.next(),
});

/** What the cliënt said of sharing with the sociaal domein, unless it says otherwise. */
export function said(stance: ConsentAct['stance'], different: Partial<ConsentAct> = {}): ConsentAct {
  return {
    ...recorded(),
    kind: 'toestemming',
    date: plainDate('2026-11-20'),
    purpose: 'sociaalDomein',
    recipient: 'sociaal-domein',
    recipientName: '',
    stance,
    giver: 'client',
    giverName: '',
    how: 'mondeling',
    ...different,
  };
}

export function correction(corrects: string): Act {
  return { ...recorded(), kind: 'correctie', corrects, reason: 'verkeerd gehoord' };
}

export function inNeed(different: Partial<Extract<Act, { kind: 'noodverstrekking' }>> = {}): Act {
  return {
    ...recorded(),
    kind: 'noodverstrekking',
    date: plainDate('2026-11-22'),
    document: 'afsprakenformulier',
    reason: 'Acute opname vanavond',
    ...different,
  };
}
