import type { LetterContent } from '../brief/kept-reading';
import { formatDays } from '../casus/availability';
import type { Casus } from '../casus/casus';
import { emptyParty } from '../casus/party';
import type { RegionPack } from '../regio/region-pack';
import { formatDate } from '../tijd/plain-date';
import { medicineProposal } from './medicine-proposals';
import { planProposals } from './plan-proposals';

/** What of a letter can be taken over, and into which part of the casus. */
export type ProposalKind = 'telefoon' | 'werkdagen' | 'medicatie' | 'plan' | 'afsluiting' | 'beleid';

/** How a proposal changes the casus when it is accepted: an ordinary change of a field, which can be undone. */
export type Acceptance =
  | { readonly kind: 'set'; readonly path: string; readonly value: unknown }
  /** Several fields that say one thing together. */
  | {
      readonly kind: 'setAll';
      readonly fields: readonly { readonly path: string; readonly value: unknown }[];
    }
  | {
      readonly kind: 'add';
      readonly path: string;
      readonly item: (newId: () => string) => { readonly id: string };
    };

/** One fact of the letter as a field; nothing is filled in until someone accepts it. */
export interface Proposal {
  readonly key: string;
  readonly kind: ProposalKind;
  /** What would be filled in, as it is shown. */
  readonly value: string;
  /** What stands there now and would be replaced; empty when nothing is lost. */
  readonly replaces: string;
  /** Stands in the casus already. */
  readonly accepted: boolean;
  readonly accept: Acceptance;
}

type Parts = Pick<Casus, 'betrokkenen' | 'besluit' | 'medicatie' | 'plannen' | 'brieven'>;

/**
 * Telephone, working days, medication, plans, day of closing and policy of a letter, to be accepted one by one.
 * @param packs those of the casus: they say which controls a medicine comes with
 */
export function letterProposals(
  casus: Parts,
  letterId: string,
  letter: LetterContent,
  packs: readonly RegionPack[],
): readonly Proposal[] {
  return [
    ...letter.reading.phone.map((phone) => phoneProposal(casus, phone)),
    ...letter.reading.workdays.map((days) => daysProposal(casus, days)),
    ...letter.reading.medication.map((medicine) => medicineProposal(casus, medicine, packs)),
    ...planProposals(casus, letterId, letter),
    ...closingProposal(casus, letter),
    ...policyProposal(casus, letterId, letter),
  ];
}

function behandelaarOf({ betrokkenen }: Parts) {
  return betrokkenen.parties.find(({ role }) => role === 'ggz-behandelaar') ?? null;
}

function phoneProposal(casus: Parts, phone: string): Proposal {
  const behandelaar = behandelaarOf(casus);
  const present = behandelaar?.phone.trim() ?? '';
  const accepted = digitsOf(present) === phone;
  const accept: Acceptance = behandelaar
    ? { kind: 'set', path: `betrokkenen/parties/${behandelaar.id}/phone`, value: phone }
    : {
        kind: 'add',
        path: 'betrokkenen/parties',
        item: (newId) => ({ ...emptyParty(newId(), 'ggz-behandelaar'), phone }),
      };
  const key = `telefoon/${phone}`;
  return { key, kind: 'telefoon', value: phone, replaces: accepted ? '' : present, accepted, accept };
}

function digitsOf(text: string): string {
  return text.replace(/^\+31/, '0').replace(/\D/g, '');
}

function daysProposal(casus: Parts, days: LetterContent['reading']['workdays'][number]): Proposal {
  const behandelaar = behandelaarOf(casus);
  const accepted = behandelaar?.availability.some((window) => window.days.join() === days.join()) ?? false;
  const item = (newId: () => string) => ({ id: newId(), days: [...days], from: null, until: null });
  const accept: Acceptance = behandelaar
    ? { kind: 'add', path: `betrokkenen/parties/${behandelaar.id}/availability`, item }
    : {
        kind: 'add',
        path: 'betrokkenen/parties',
        item: (newId) => ({ ...emptyParty(newId(), 'ggz-behandelaar'), availability: [item(newId)] }),
      };
  const value = formatDays(days);
  return { key: `werkdagen/${days.join()}`, kind: 'werkdagen', value, replaces: '', accepted, accept };
}

function closingProposal({ besluit }: Parts, { reading }: LetterContent): readonly Proposal[] {
  const { closingDate } = reading;
  if (closingDate === null) return [];
  const present = besluit.behandelingAfgesloten;
  const accepted = present === closingDate;
  return [
    {
      key: 'afsluiting',
      kind: 'afsluiting',
      value: formatDate(closingDate),
      replaces: accepted || present === null ? '' : formatDate(present),
      accepted,
      accept: { kind: 'set', path: 'besluit/behandelingAfgesloten', value: closingDate },
    },
  ];
}

function policyProposal({ brieven }: Parts, letterId: string, letter: LetterContent): readonly Proposal[] {
  const { status, evidence } = letter.reading.elements.vervolgbeleid;
  const checked = brieven.letters.find(({ id }) => id === letterId);
  if (status !== 'present' || evidence === null || !checked) return [];
  const value = letter.text.slice(evidence.start, evidence.end).replace(/\s+/g, ' ').trim();
  const { samenvatting } = checked;
  return [
    {
      key: 'beleid',
      kind: 'beleid',
      value,
      replaces: '',
      accepted: samenvatting.includes(value),
      accept: {
        kind: 'set',
        path: `brieven/letters/${letterId}/samenvatting`,
        value: onNewLine(samenvatting, value),
      },
    },
  ];
}

function onNewLine(text: string, more: string): string {
  return text.trim() === '' ? more : `${text.trimEnd()}\n${more}`;
}
