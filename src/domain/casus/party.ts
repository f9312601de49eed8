import { z } from 'zod';
import { idSchema } from '../identiteit/id-source';
import { lineSchema } from '../record/field-types';
import { availabilityWindowSchema } from './availability';

/** In what capacity someone takes part (000:144–152, 196–198, 405–411). */
export const partyRoles = [
  'ggz-behandelaar',
  'contactpersoon-sggz',
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
  'contactpersoon-sggz': 'Contactpersoon sggz na afsluiting',
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

/** The capacity inside a sentence: `ggz-behandelaar`, `POH-ggz`. */
export function roleInText(role: PartyRole): string {
  const label = partyRoleLabels[role];
  return label.startsWith('POH') ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** What a ggz-behandelaar is in the treatment: the source means one of these two (000:120, footnote 3). */
export const behandelaarKinds = ['regiebehandelaar', 'coordinerend'] as const;
export const behandelaarKindLabels: Readonly<Record<(typeof behandelaarKinds)[number], string>> = {
  regiebehandelaar: 'Regiebehandelaar',
  coordinerend: 'Coördinerend behandelaar',
};

/** Whether a naaste decides for the cliënt in some respect (000:84). */
export const legalStatuses = ['geen', 'mentor', 'bewindvoerder', 'curator'] as const;
export const legalStatusLabels: Readonly<Record<(typeof legalStatuses)[number], string>> = {
  geen: 'Geen wettelijke rol',
  mentor: 'Mentor',
  bewindvoerder: 'Bewindvoerder',
  curator: 'Curator',
};

/** Whether someone is at the gesprek; a huisarts may attend a part of it (000:196). */
export const presences = ['heel', 'deel', 'niet'] as const;
export const presenceLabels: Readonly<Record<(typeof presences)[number], string>> = {
  heel: 'Het hele gesprek',
  deel: 'Een deel van het gesprek',
  niet: 'Niet bij het gesprek',
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
  /** For a ggz-behandelaar; null for others or when it isn't known. */
  behandelaarKind: z.enum(behandelaarKinds).nullable(),
  /** For a naaste; null for others or when it isn't known. */
  legalStatus: z.enum(legalStatuses).nullable(),
  /** Null: not agreed yet. */
  presence: z.enum(presences).nullable(),
  /** Who invites this betrokkene to the gesprek. */
  invitedBy: lineSchema,
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
    ...noGesprekYet,
  };
}

/** What isn't known of a betrokkene until the gesprek is prepared. */
export const noGesprekYet = {
  behandelaarKind: null,
  legalStatus: null,
  presence: null,
  invitedBy: '',
} as const;

/** The person whom the casus is about, as the one who does something in an agreement. */
export const client = 'client';

/** How an agreement or a list names a betrokkene: name and organisation, else the capacity. */
export function partyName(party: Party): string {
  const known = new Set([party.name.trim(), party.organisation.trim()].filter(Boolean));
  return known.size === 0 ? partyRoleLabels[party.role] : [...known].join(', ');
}
