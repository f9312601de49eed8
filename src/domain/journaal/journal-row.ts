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

/** Every field with its Dutch name, in the order of a listing. Internal ids stand in the fields that are meant for them. */
export function journalFields(
  row: JournalRow,
): readonly { readonly label: string; readonly value: string }[] {
  return [
    { label: 'Regel', value: String(row.sequence) },
    { label: 'Tijdstip', value: journalTime(row) },
    { label: 'Tijdzone', value: row.zone },
    { label: 'Gebeurtenis', value: eventName(row.event) },
    { label: 'Actie', value: actions[row.action] ?? row.action },
    { label: 'Uitkomst', value: outcomeName(row.outcome) },
    { label: 'Gebruiker', value: row.userName },
    { label: 'Gebruikersnummer', value: row.userId },
    { label: 'Rol', value: rolesName(row.roles) },
    { label: 'Verantwoordelijke', value: row.responsibleName },
    { label: 'Cliënt', value: row.personName },
    { label: 'Cliëntnummer', value: row.personId ?? '' },
    { label: 'Casusnummer', value: row.casusId ?? '' },
    { label: 'Onderdeel', value: objectName(row.object) },
    { label: 'Werkplek', value: row.accessPoint },
    { label: 'Noodtoegang', value: row.emergency ? 'ja' : 'nee' },
    { label: 'Systeem', value: 'Warme Overdracht' },
  ];
}
