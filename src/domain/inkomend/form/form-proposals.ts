import type { Acceptance } from '../../afsluitbrief/letter-proposals';
import { type Agreement, emptyAgreement, formatWhen, formatWho } from '../../casus/agreement';
import type { Casus } from '../../casus/casus';
import { client } from '../../casus/party';
import { documentWords } from '../../document/document-model';
import { topicLabels } from '../../overname/afsprakenformulier-labels';
import { formMakers } from '../../overname/herstelplan';
import { formMakerLabels } from '../../overname/maker-document';
import { valueAt } from '../../record/record-path';
import { formatDate, plainDateSchema } from '../../tijd/plain-date';
import type { FormReading, FoundField } from './form-reading';
import type { WrittenAgreement } from './read-agreements';
import { readWhen } from './read-when';

/** One thing that a received form says, beside what the casus holds; nothing is filled in until someone takes it over. */
export interface FormProposal {
  readonly key: string;
  readonly label: string;
  /** What the form says, as it is shown. */
  readonly value: string;
  /** What the casus holds now; empty when nothing. */
  readonly present: string;
  /** The casus says the same already. */
  readonly accepted: boolean;
  /** Puts it in the field; what stood there makes way. */
  readonly take: Acceptance;
  /** Puts it under what stands there; null where that can't be. */
  readonly add: Acceptance | null;
}

/** What a received form says, field by field, and what the casus says now. */
export function formProposals(casus: Casus, { fields, agreements }: FormReading): readonly FormProposal[] {
  return [
    ...fields.map((field) => fieldProposal(casus, field)),
    ...agreements.map((agreement, place) => agreementProposal(casus, agreement, place)),
  ];
}

function fieldProposal(casus: Casus, { path, label, value }: FoundField): FormProposal {
  const now = valueAt(casus, path);
  const present = typeof now === 'string' ? now.trim() : '';
  const accepted = now === value || (present !== '' && holdsLines(present, value));
  const isText =
    typeof value === 'string' && !path.includes('/maker/') && !plainDateSchema.safeParse(value).success;
  return {
    key: path,
    label,
    value: shown(value),
    present: accepted || present === '' ? '' : shown(present),
    accepted,
    take: { kind: 'set', path, value },
    add: isText && present !== '' ? { kind: 'set', path, value: `${present}\n${value}` } : null,
  };
}

/** Whether a text holds another, on lines of its own. */
function holdsLines(text: string, other: string | true): boolean {
  return typeof other === 'string' && `\n${text}\n`.includes(`\n${other}\n`);
}

/** A day, an answer of the list, a tick or a text, in words. */
function shown(value: string | true): string {
  if (value === true) return `${documentWords.checked} ${documentWords.notApplicable}`;
  const date = plainDateSchema.safeParse(value);
  if (date.success) return formatDate(date.data);
  const maker = formMakers.find((known) => known === value);
  return maker === undefined ? value : formMakerLabels[maker];
}

function agreementProposal(
  { afsprakenformulier, betrokkenen }: Casus,
  written: WrittenAgreement,
  place: number,
): FormProposal {
  const { topic, who, what } = written;
  const party = betrokkenen.parties.find(
    ({ id }) => who !== '' && formatWho(ofParty(id), betrokkenen.parties) === who,
  );
  const whoId = who === 'cliënt' ? client : (party?.id ?? null);
  // Whom the casus doesn't know stays named in what is agreed.
  const text = who === '' || whoId !== null ? what : `${who}: ${what}`;
  const when = readWhen(written.when);
  const accepted = afsprakenformulier.agreements.some(
    (known) =>
      known.topic === topic &&
      known.who === whoId &&
      known.what.trim() === text &&
      formatWhen(known.when) === formatWhen(when),
  );
  return {
    key: `agreements/${place}`,
    label: `Afspraak: ${topicLabels[topic]}`,
    value: [who, what, written.when].filter(Boolean).join(' · '),
    present: '',
    accepted,
    take: {
      kind: 'add',
      path: 'afsprakenformulier/agreements',
      item: (newId) => ({ ...emptyAgreement(newId(), topic), who: whoId, what: text, when }),
    },
    add: null,
  };
}

function ofParty(id: string): Agreement {
  return { ...emptyAgreement(id, 'anders'), who: id };
}
