import type { AvailabilityWindow } from '../casus/availability';
import type { Party } from '../casus/party';
import { containsBsn } from '../identiteit/bsn';
import { isEmail } from '../persoon/email';
import { asksForAvailability, availabilityLines } from './afsprakenformulier-contact-table';
import { type Remark, remarksOf } from './remark';

/** What is missing or odd in the contact data of the betrokkenen. */
export function partyRemarks(parties: readonly Party[]): readonly Remark[] {
  const remark = remarksOf('casus', 'betrokkenen');
  const has = (role: Party['role']) => parties.some((party) => party.role === role);
  return [
    ...remark('parties', 'ggzBehandelaarMissing', !has('ggz-behandelaar')),
    ...remark('parties', 'huisartsMissing', !has('huisarts')),
    ...parties.flatMap(remarksOnParty),
  ];
}

function remarksOnParty(party: Party): readonly Remark[] {
  const remark = remarksOf('casus', `betrokkenen/parties/${party.id}`);
  const asked = asksForAvailability(party);
  const email = party.email.trim();
  const texts = {
    name: party.name,
    organisation: party.organisation,
    callTo: party.callTo,
    urgent: party.urgent,
  };
  return [
    ...remark('phone', 'phoneMissing', party.role === 'ggz-behandelaar' && party.phone.trim() === ''),
    ...remark('email', 'emailInvalid', email !== '' && !isEmail(email)),
    ...remark('availability', 'availabilityMissing', asked && availabilityLines(party).length === 0),
    ...party.availability.flatMap((window) => windowRemarks(party, window)),
    ...remark('urgent', 'urgentMissing', asked && party.urgent.trim() === ''),
    ...Object.entries(texts).flatMap(([field, text]) => remark(field, 'bsnFound', containsBsn(text))),
  ];
}

function windowRemarks(party: Party, { id, days, from, until }: AvailabilityWindow): readonly Remark[] {
  const remark = remarksOf('casus', `betrokkenen/parties/${party.id}/availability/${id}`);
  return [
    ...remark('days', 'windowDaysMissing', days.length === 0),
    ...remark('from', 'windowTimesMissing', from === null && until === null),
    ...remark('until', 'windowEndsBeforeStart', from !== null && until !== null && until <= from),
  ];
}
