import { z } from 'zod';
import { dayOfInstant, formatShortDate, formatTimeOfInstant } from '../tijd/plain-date';
import { eventName } from './journal-event';
import { objectName } from './journal-object';

/** One row of the journal as it is read: every field of NEN 7513 that applies on one workstation. */
export const journalRowSchema = z.object({
  /** The number of the row; the order is this one's, never the clock's. */
  sequence: z.int(),
  at: z.string(),
  /** The time zone of the workstation at that moment. */
  zone: z.string(),
  event: z.string(),
  /** C, R, U, D or E. */
  action: z.string(),
  outcome: z.string(),
  userId: z.string(),
  userName: z.string(),
  /** Role names, with a space between. */
  roles: z.string(),
  /** Who answers for what was done; empty when that is no user any more. */
  responsibleName: z.string(),
  personId: z.string().nullable(),
  /** Empty when the person is no longer in the vault. */
  personName: z.string(),
  casusId: z.string().nullable(),
  object: z.string(),
  accessPoint: z.string(),
  emergency: z.boolean(),
});
export type JournalRow = z.infer<typeof journalRowSchema>;

const actions: Readonly<Record<string, string>> = {
  C: 'Aanmaken (C)',
  R: 'Inzien (R)',
  U: 'Wijzigen (U)',
  D: 'Verwijderen (D)',
  E: 'Uitvoeren (E)',
};

const outcomes: Readonly<Record<string, string>> = {
  begun: 'begonnen',
  done: 'gedaan',
  refused: 'niet gedaan',
  failed: 'mislukt',
};

const roleNames: Readonly<Record<string, string>> = {
  huisarts: 'huisarts',
  'poh-ggz': 'POH-ggz',
  praktijkassistent: 'praktijkassistent',
  beheerder: 'beheerder',
};

export function outcomeName(outcome: string): string {
  return outcomes[outcome] ?? outcome;
}

export function rolesName(roles: string): string {
  return roles
    .split(' ')
    .map((role) => roleNames[role] ?? role)
    .join(', ');
}

/** `22-11-2026 14:03:27`, as the clock of that workstation showed it. */
export function journalTime({ at, zone }: Pick<JournalRow, 'at' | 'zone'>): string {
  return `${formatShortDate(dayOfInstant(at, zone))} ${formatTimeOfInstant(at, zone, 'second')}`;
}

interface JournalField {
  readonly label: string;
  readonly value: (row: JournalRow) => string;
}

/** Every field with its Dutch name, in the order of a listing. Internal ids stand in the fields that are meant for them. */
export const journalFields: readonly JournalField[] = [
  { label: 'Regel', value: ({ sequence }) => String(sequence) },
  { label: 'Tijdstip', value: journalTime },
  { label: 'Tijdzone', value: ({ zone }) => zone },
  { label: 'Gebeurtenis', value: ({ event }) => eventName(event) },
  { label: 'Actie', value: ({ action }) => actions[action] ?? action },
  { label: 'Uitkomst', value: ({ outcome }) => outcomeName(outcome) },
  { label: 'Gebruiker', value: ({ userName }) => userName },
  { label: 'Gebruikersnummer', value: ({ userId }) => userId },
  { label: 'Rol', value: ({ roles }) => rolesName(roles) },
  { label: 'Verantwoordelijke', value: ({ responsibleName }) => responsibleName },
  { label: 'Cliënt', value: ({ personName }) => personName },
  { label: 'Cliëntnummer', value: ({ personId }) => personId ?? '' },
  { label: 'Casusnummer', value: ({ casusId }) => casusId ?? '' },
  { label: 'Onderdeel', value: ({ object }) => objectName(object) },
  { label: 'Werkplek', value: ({ accessPoint }) => accessPoint },
  { label: 'Noodtoegang', value: ({ emergency }) => (emergency ? 'ja' : 'nee') },
  { label: 'Systeem', value: () => 'Warme Overdracht' },
];
