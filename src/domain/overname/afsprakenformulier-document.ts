import { type Agreement, type AgreementTopic, formatWhen, formatWho } from '../casus/agreement';
import type { Casus } from '../casus/casus';
import { type DocumentBlock, type DocumentModel, documentWords } from '../document/document-model';
import { documentIdentity } from '../document/identity-line';
import { documentOrigin } from '../document/origin-line';
import type { Persoon } from '../persoon/persoon';
import type { Praktijk } from '../praktijk/praktijk';
import { formatDate, type PlainDate } from '../tijd/plain-date';
import { contactTable } from './afsprakenformulier-contact-table';
import { fieldLabels, sectionHeadings, topicLabels } from './afsprakenformulier-labels';

export interface AfsprakenformulierSource {
  readonly casus: Casus;
  readonly persoon: Persoon;
  readonly praktijk: Praktijk;
  readonly today: PlainDate;
  /** Who made the document, if that should be on it. */
  readonly userName?: string;
}

/**
 * The Afsprakenformulier DAG-gesprek (000:382–411) with what the casus holds now: every section and field of the form,
 * the agreements under their topic, and how everyone can be reached. Half-filled is fine: empty prints as "niet
 * ingevuld", a ticked N.v.t. as ticked, and text beside a ticked box is printed too.
 */
export function afsprakenformulierDocument(source: AfsprakenformulierSource): DocumentModel {
  return {
    template: { name: 'afsprakenformulier', version: 1 },
    title: 'Afsprakenformulier DAG-gesprek',
    audience: 'ggz',
    identity: documentIdentity(source.persoon),
    origin: documentOrigin(source),
    blocks: [...agreementSections(source.casus), ...contactSection(source.casus)],
    fileName: `Afsprakenformulier ${source.today}`,
  };
}

function agreementSections(casus: Casus): readonly DocumentBlock[] {
  const form = casus.afsprakenformulier;
  const part = (topic: AgreementTopic, text: string, nvt?: boolean) =>
    topicBlocks(casus, { topic, text, ...(nvt === undefined ? {} : { nvt }) });
  return [
    section('doelen'),
    label('doelen/doelen'),
    ...part('doelen', form.doelen.doelen),
    label('doelen/evaluatie'),
    { kind: 'paragraph', text: form.doelen.evaluatie },

    section('contact'),
    label('contact/eersteAfspraak'),
    { kind: 'paragraph', text: form.contact.eersteAfspraak ? formatDate(form.contact.eersteAfspraak) : '' },
    label('contact/contact'),
    ...part('contact', form.contact.contact),

    section('terugval'),
    label('terugval/nietAcuut'),
    ...part('nietAcuut', form.terugval.nietAcuut),
    label('terugval/acuut'),
    ...part('acuut', form.terugval.acuut),

    section('samenwerking'),
    label('medicatiebegeleiding/tekst'),
    ...part('medicatiebegeleiding', form.medicatiebegeleiding.tekst, form.medicatiebegeleiding.nvt),
    label('terugvalpreventie/tekst'),
    ...part('terugvalpreventie', form.terugvalpreventie.tekst, form.terugvalpreventie.nvt),
    label('overlegConsultatie/tekst'),
    ...part('overlegConsultatie', form.overlegConsultatie.tekst, form.overlegConsultatie.nvt),
    label('opschaling/tekst'),
    ...part('opschaling', form.opschaling.tekst, form.opschaling.nvt),
    label('anders/tekst'),
    ...part('anders', form.anders.tekst),

    section('naastbetrokkenen'),
    ...part('naastbetrokkenen', form.naastbetrokkenen.tekst, form.naastbetrokkenen.nvt),

    section('andereBetrokkenen'),
    ...part('andereBetrokkenen', form.andereBetrokkenen.tekst, form.andereBetrokkenen.nvt),
  ];
}

function contactSection({ betrokkenen }: Casus): readonly DocumentBlock[] {
  return [section('contactgegevens'), contactTable(betrokkenen.parties)];
}

function section(name: keyof typeof sectionHeadings): DocumentBlock {
  return { kind: 'heading', level: 1, text: sectionHeadings[name] };
}

function label(name: keyof typeof fieldLabels): DocumentBlock {
  return { kind: 'heading', level: 2, text: fieldLabels[name] };
}

/** The box if the part has one, the text, the agreements; "niet ingevuld" only when none of them says anything. */
function topicBlocks(
  casus: Casus,
  { topic, text, nvt }: { readonly topic: AgreementTopic; readonly text: string; readonly nvt?: boolean },
): readonly DocumentBlock[] {
  const agreements = casus.afsprakenformulier.agreements.filter((agreement) => agreement.topic === topic);
  const blocks: DocumentBlock[] = [];
  if (nvt !== undefined) {
    blocks.push({ kind: 'checkboxes', items: [{ label: documentWords.notApplicable, checked: nvt }] });
  }
  if (text.trim() !== '' || (agreements.length === 0 && nvt !== true)) {
    blocks.push({ kind: 'paragraph', text });
  }
  if (agreements.length > 0) blocks.push(agreementTable(topic, agreements, casus));
  return blocks;
}

function agreementTable(
  topic: AgreementTopic,
  agreements: readonly Agreement[],
  { betrokkenen }: Casus,
): DocumentBlock {
  return {
    kind: 'agreements',
    caption: `Afspraken: ${topicLabels[topic]}`,
    rows: agreements.map((agreement) => ({
      who: formatWho(agreement, betrokkenen.parties),
      what: agreement.what,
      when: formatWhen(agreement.when),
    })),
  };
}
