import { type Agreement, type AgreementTopic, missingInAgreement } from '../casus/agreement';
import type { Casus } from '../casus/casus';
import { containsBsn } from '../identiteit/bsn';
import type { PlainDate } from '../tijd/plain-date';
import { type NvtPart, nvtParts } from './afsprakenformulier';
import type { DocumentSource } from './document-source';
import { partyRemarks } from './party-remarks';
import { type Remark, remarksOf } from './remark';
import { sourceRemarks } from './source-remarks';

/** The four topics that a DAG-gesprek covers at the least (000:263–268). */
export const minimumTopics: readonly NvtPart[] = [
  'medicatiebegeleiding',
  'terugvalpreventie',
  'overlegConsultatie',
  'opschaling',
];

/**
 * What is missing or odd before the Afsprakenformulier goes out, in the order of the document. It never forbids making
 * the document. What is optional isn't mentioned: the date of the first appointment is "indien wenselijk", "anders"
 * need not be used (000:388–399).
 */
export function missingInAfsprakenformulier(source: DocumentSource): readonly Remark[] {
  const { casus, today } = source;
  return [
    ...sourceRemarks(source),
    ...formRemarks(casus, today),
    ...casus.afsprakenformulier.agreements.flatMap(agreementRemarks),
    ...partyRemarks(casus.betrokkenen.parties),
  ];
}

function formRemarks({ afsprakenformulier: form }: Casus, today: PlainDate): readonly Remark[] {
  const remark = remarksOf('casus', 'afsprakenformulier');
  const says = (topic: AgreementTopic) =>
    form.agreements.some((agreement) => agreement.topic === topic && !isBlank(agreement.what));
  const silent = (topic: AgreementTopic, text: string) => isBlank(text) && !says(topic);
  const first = form.contact.eersteAfspraak;
  const received = form.maker.ontvangenOp;
  const texts = [
    ['maker/naam', form.maker.naam],
    ['doelen/doelen', form.doelen.doelen],
    ['doelen/evaluatie', form.doelen.evaluatie],
    ['contact/contact', form.contact.contact],
    ['terugval/nietAcuut', form.terugval.nietAcuut],
    ['terugval/acuut', form.terugval.acuut],
    ...nvtParts.map((part) => [`${part}/tekst`, form[part].tekst] as const),
    ['anders/tekst', form.anders.tekst],
  ] as const;
  return [
    ...remark('maker/ontvangenOp', 'receivedInFuture', received !== null && received > today),
    ...remark('doelen/doelen', 'fieldEmpty', silent('doelen', form.doelen.doelen)),
    ...remark('doelen/evaluatie', 'fieldEmpty', isBlank(form.doelen.evaluatie)),
    ...remark('contact/eersteAfspraak', 'firstAppointmentPast', first !== null && first < today),
    ...remark('contact/contact', 'fieldEmpty', silent('contact', form.contact.contact)),
    ...remark('terugval/nietAcuut', 'fieldEmpty', silent('nietAcuut', form.terugval.nietAcuut)),
    ...remark('terugval/acuut', 'crisisEmpty', silent('acuut', form.terugval.acuut)),
    ...nvtParts.flatMap((part) => {
      const { tekst, nvt } = form[part];
      const used = !isBlank(tekst) || form.agreements.some(({ topic }) => topic === part);
      const code = minimumTopics.includes(part) ? 'minimumTopicEmpty' : 'partEmpty';
      return [
        ...remark(`${part}/tekst`, code, !nvt && silent(part, tekst)),
        ...remark(`${part}/nvt`, 'nvtWithContent', nvt && used),
      ];
    }),
    ...texts.flatMap(([path, text]) => remark(path, 'bsnFound', containsBsn(text))),
  ];
}

const agreementCodes = { who: 'agreementWho', what: 'agreementWhat', when: 'agreementWhen' } as const;

/** What is missing or odd in one agreement. */
export function agreementRemarks(agreement: Agreement): readonly Remark[] {
  const remark = remarksOf('casus', `afsprakenformulier/agreements/${agreement.id}`);
  const { kind, from, until, words } = agreement.when;
  const period = kind === 'periode' || kind === 'ritme';
  return [
    ...missingInAgreement(agreement).flatMap((part) => remark(part, agreementCodes[part], true)),
    ...remark(
      'when/until',
      'periodEndsBeforeStart',
      period && from !== null && until !== null && until < from,
    ),
    ...remark('what', 'bsnFound', containsBsn(agreement.what)),
    ...remark('when/words', 'bsnFound', containsBsn(words)),
  ];
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
