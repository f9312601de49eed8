import { z } from 'zod';
import { idSchema } from '../identiteit/id-source';
import { lineSchema, textSchema } from '../record/field-types';
import { formatDate, plainDateSchema } from '../tijd/plain-date';
import { client, type Party, partyName } from './party';

/** What an agreement is about: a place in the Afsprakenformulier (000:382–403). */
export const agreementTopics = [
  'doelen',
  'contact',
  'nietAcuut',
  'acuut',
  'medicatiebegeleiding',
  'terugvalpreventie',
  'overlegConsultatie',
  'opschaling',
  'anders',
  'naastbetrokkenen',
  'andereBetrokkenen',
] as const;
export type AgreementTopic = (typeof agreementTopics)[number];

export const whenKinds = ['datum', 'periode', 'ritme', 'anders'] as const;
export const rhythmUnits = ['dag', 'week', 'maand', 'jaar'] as const;

/** When: on a date, in a period, in a rhythm (every so many weeks, from a date), or in words ("zodra het speelt"). */
export const whenSchema = z.object({
  kind: z.enum(whenKinds).nullable(),
  date: plainDateSchema.nullable(),
  from: plainDateSchema.nullable(),
  until: plainDateSchema.nullable(),
  every: z.int().min(1).max(99).nullable(),
  unit: z.enum(rhythmUnits).nullable(),
  words: lineSchema,
});
export type When = z.infer<typeof whenSchema>;

/** An afspraak: wie doet wat, wanneer, over welk onderwerp. */
export const agreementSchema = z.object({
  id: idSchema,
  topic: z.enum(agreementTopics),
  /** The id of a betrokkene, `client`, or null when nobody is chosen yet. */
  who: z.union([z.literal(client), idSchema]).nullable(),
  what: textSchema,
  when: whenSchema,
});
export type Agreement = z.infer<typeof agreementSchema>;

/** An agreement in which only the topic is known. */
export function emptyAgreement(id: string, topic: AgreementTopic): Agreement {
  return { id, topic, who: null, what: '', when: emptyWhen() };
}

export function emptyWhen(): When {
  return { kind: null, date: null, from: null, until: null, every: null, unit: null, words: '' };
}

const unitWords: Readonly<Record<(typeof rhythmUnits)[number], readonly [one: string, more: string]>> = {
  dag: ['elke dag', 'dagen'],
  week: ['elke week', 'weken'],
  maand: ['elke maand', 'maanden'],
  jaar: ['elk jaar', 'jaar'],
};

/** When in words: `7 december 2026`, `vanaf 1 december 2026`, `om de 4 weken, vanaf 7 december 2026`; empty if unknown. */
export function formatWhen(when: When): string {
  if (when.kind === 'datum') return when.date ? formatDate(when.date) : '';
  if (when.kind === 'periode') return formatPeriod(when);
  if (when.kind === 'ritme') return formatRhythm(when);
  return when.words.trim();
}

function formatPeriod({ from, until }: When): string {
  const start = from ? `vanaf ${formatDate(from)}` : '';
  const end = until ? `t/m ${formatDate(until)}` : '';
  return [start, end].filter(Boolean).join(' ');
}

function formatRhythm(when: When): string {
  if (when.unit === null || when.every === null) return '';
  const [one, more] = unitWords[when.unit];
  const rhythm = when.every === 1 ? one : `om de ${when.every} ${more}`;
  const period = formatPeriod(when);
  return period === '' ? rhythm : `${rhythm}, ${period}`;
}

/** Who in words: the name of the betrokkene, "cliënt", or empty when nobody is chosen. */
export function formatWho(agreement: Agreement, parties: readonly Party[]): string {
  if (agreement.who === null) return '';
  if (agreement.who === client) return 'cliënt';
  const party = parties.find(({ id }) => id === agreement.who);
  return party ? partyName(party) : '';
}

/** The same without the organisation, for whoever knows it: the name, else the capacity. */
export function formatWhoShort(agreement: Agreement, parties: readonly Party[]): string {
  const party = parties.find(({ id }) => id === agreement.who);
  return party?.name.trim() || formatWho(agreement, parties);
}

/** What an agreement still lacks to be one: who, what or when. */
export function missingInAgreement(agreement: Agreement): readonly ('who' | 'what' | 'when')[] {
  const missing: ('who' | 'what' | 'when')[] = [];
  if (agreement.who === null) missing.push('who');
  if (agreement.what.trim() === '') missing.push('what');
  if (formatWhen(agreement.when) === '') missing.push('when');
  return missing;
}
