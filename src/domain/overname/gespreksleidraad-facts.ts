import { type Party, type PartyRole, partyRoleLabels } from '../casus/party';
import { formatClockTime } from '../tijd/clock-time';
import { formatDate } from '../tijd/plain-date';
import { gesprekVormLabels } from './gespreksleidraad';
import {
  type Herstelplan,
  type HerstelplanRow,
  herstelplanColumnLabels,
  herstelplanColumns,
  herstelplanRowLabels,
  herstelplanRows,
} from './herstelplan';
import type { Voorbereiding } from './voorbereiding';

/** Something that was prepared, as the leidraad says it, and the field that it stands in. */
export interface PreparedFact<Field extends string> {
  readonly field: Field;
  readonly label: string;
  readonly value: string;
}

/** When, where and how the gesprek is, and what went before it. */
export function gesprekFacts(plan: Voorbereiding): readonly PreparedFact<keyof Voorbereiding>[] {
  const day = plan.datum ? formatDate(plan.datum) : '';
  const time = plan.tijd ? `${formatClockTime(plan.tijd)} uur` : '';
  const talked = plan.vooroverlegOp ? formatDate(plan.vooroverlegOp) : '';
  const talkedWith = plan.vooroverlegMet.trim();
  return [
    { field: 'datum', label: 'Datum en tijd', value: [day, time].filter(Boolean).join(', ') },
    { field: 'plaats', label: 'Plaats', value: plan.plaats.trim() },
    { field: 'vorm', label: 'Vorm', value: plan.vorm ? gesprekVormLabels[plan.vorm] : '' },
    { field: 'wieNodigtUit', label: 'Wie nodigt uit', value: plan.wieNodigtUit.trim() },
    {
      field: 'vooroverlegOp',
      label: 'Vooroverleg',
      value: [talked, talkedWith === '' ? '' : `met ${talkedWith}`].filter(Boolean).join(', '),
    },
  ];
}

/** What each side needs of the other (000:225). */
export function neededFacts(plan: Voorbereiding): readonly PreparedFact<keyof Voorbereiding>[] {
  return [
    { field: 'praktijkNodig', label: 'De praktijk van de ggz', value: plan.praktijkNodig.trim() },
    { field: 'ggzNodig', label: 'De ggz van de praktijk', value: plan.ggzNodig.trim() },
  ];
}

/** The subjects of the herstelplan of which something is said: every question that was answered, with its answer. */
export function planFacts(plan: Herstelplan): readonly PreparedFact<HerstelplanRow>[] {
  return herstelplanRows.flatMap((row) => {
    const said = herstelplanColumns.flatMap((column) => {
      const text = plan[row][column].trim();
      return text === '' ? [] : [`${herstelplanColumnLabels[column]} ${text}`];
    });
    return said.length === 0
      ? []
      : [{ field: row, label: herstelplanRowLabels[row], value: said.join('\n') }];
  });
}

/** They are at the table as a rule (000:196), so a gesprek that says nothing about them is shown to do so. */
export const usualRoles: readonly PartyRole[] = ['ggz-behandelaar', 'huisarts', 'poh-ggz'];

/** Everyone of whom is known, or should be, whether they are at the gesprek. */
export function askedParties(parties: readonly Party[]): readonly Party[] {
  return parties.filter(({ presence, role }) => presence !== null || usualRoles.includes(role));
}

/** Role, name and organisation of a betrokkene, a line each. */
export function participantLines({ role, name, organisation }: Party): string {
  return [partyRoleLabels[role], name.trim(), organisation.trim()].filter(Boolean).join('\n');
}
