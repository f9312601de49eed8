import { z } from 'zod';
import { type Audience, audiences, documentNameSchema } from '../document/document-model';
import { lineSchema, textSchema } from '../record/field-types';
import { plainDateSchema } from '../tijd/plain-date';

/** What somebody may agree to, as the sources name it. */
export const consentPurposes = [
  /** What huisarts and ggz write to each other about the referral (KNMG 2021, 1.5.2.2). */
  'verwijzing',
  /** The letter of handover with the agreements and what is attached to it (000:377). */
  'overdracht',
  /** The sociaal domein, where care asks for it (002:21). */
  'sociaalDomein',
  'naasten',
  /** Sharing an aanmelding (002:18). */
  'aanmeldingDelen',
  /** Sharing the report of a verkennend gesprek with the huisarts (002:56). */
  'verslagDelen',
  /** Keeping that report at the sociaal domein (002:57). */
  'verslagBewaren',
] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** To whom each can be given. */
export const purposeRecipients: Readonly<Record<ConsentPurpose, readonly [Audience, ...Audience[]]>> = {
  verwijzing: ['ggz', 'huisarts'],
  overdracht: ['huisarts', 'ggz'],
  sociaalDomein: ['sociaal-domein'],
  naasten: ['naaste'],
  aanmeldingDelen: ['sociaal-domein', 'ggz'],
  verslagDelen: ['huisarts'],
  verslagBewaren: ['sociaal-domein'],
};

/**
 * Why a document goes to an audience, when it says nothing else. Null: nobody has to agree, since it is the inwoner's
 * own or stays in the practice.
 */
export const audiencePurpose: Readonly<Record<Audience, ConsentPurpose | null>> = {
  ggz: 'verwijzing',
  huisarts: 'verwijzing',
  'sociaal-domein': 'sociaalDomein',
  naaste: 'naasten',
  inwoner: null,
  his: null,
};

export const consentStances = ['gegeven', 'geweigerd', 'ingetrokken'] as const;
export const consentGivers = ['client', 'vertegenwoordiger'] as const;
export const consentWays = ['mondeling', 'schriftelijk'] as const;

/** What an act of consent says: to what, for whom, by whom and how. A fact with consequences: documents wait for it. */
export const consentFields = {
  kind: z.literal('toestemming'),
  date: plainDateSchema,
  purpose: z.enum(consentPurposes),
  recipient: z.enum(audiences),
  /** Which organisation or person; empty: all of them. */
  recipientName: lineSchema,
  stance: z.enum(consentStances),
  giver: z.enum(consentGivers),
  /** Of the wettelijk vertegenwoordiger. */
  giverName: lineSchema,
  how: z.enum(consentWays),
} as const;

/** What an act says that hands a document out in need, though nobody agreed or somebody refused. */
export const needFields = {
  kind: z.literal('noodverstrekking'),
  date: plainDateSchema,
  document: documentNameSchema,
  reason: textSchema.min(1),
} as const;
