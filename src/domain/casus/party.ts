import { z } from 'zod';
import { idSchema } from '../identiteit/id-source';
import { lineSchema } from '../record/field-types';
import { availabilityWindowSchema } from './availability';

/** In what capacity someone takes part (000:144–152, 196–198, 405–411). */
export const partyRoles = [
  'ggz-behandelaar',
  'huisarts',
  'poh-ggz',
  'aanmeldpunt',
  'naaste',
  'sociaal-domein',
  'wijkverpleging',
  'basis-ggz',
  'ervaringsdeskundige',
  'clientondersteuner',
  'apotheek',
  'anders',
] as const;
export type PartyRole = (typeof partyRoles)[number];

export const partyRoleLabels: Readonly<Record<PartyRole, string>> = {
  'ggz-behandelaar': 'Ggz-behandelaar',
  huisarts: 'Huisarts',
  'poh-ggz': 'POH-ggz',
  aanmeldpunt: 'Aanmeldpunt',
  naaste: 'Naaste',
  'sociaal-domein': 'Sociaal domein',
  wijkverpleging: 'Wijkverpleging',
  'basis-ggz': 'Basis-ggz',
  ervaringsdeskundige: 'Ervaringsdeskundige',
  clientondersteuner: 'Cliëntondersteuner',
  apotheek: 'Apotheek',
  anders: 'Anders',
};

/** A betrokkene: someone or an organisation with a part in the casus, and how to reach them. */
export const partySchema = z.object({
  id: idSchema,
  role: z.enum(partyRoles),
  name: lineSchema,
  organisation: lineSchema,
  phone: lineSchema,
  email: lineSchema,
  /** When they can be reached best. */
  availability: z.array(availabilityWindowSchema),
  /** Whom or where to call: name or location. */
  callTo: lineSchema,
  /** What to do when it is urgent: "Bij spoed/ crisis". */
  urgent: lineSchema,
});
export type Party = z.infer<typeof partySchema>;

/** A betrokkene of whom only the capacity is known. */
export function emptyParty(id: string, role: PartyRole): Party {
  return {
    id,
    role,
    name: '',
    organisation: '',
    phone: '',
    email: '',
    availability: [],
    callTo: '',
    urgent: '',
  };
}

/** The person whom the casus is about, as the one who does something in an agreement. */
export const client = 'client';

/** How an agreement or a list names a betrokkene: name and organisation, else the capacity. */
export function partyName(party: Party): string {
  const known = [party.name.trim(), party.organisation.trim()].filter(Boolean).join(', ');
  return known === '' ? partyRoleLabels[party.role] : known;
}
