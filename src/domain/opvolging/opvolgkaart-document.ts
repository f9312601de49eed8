import { type Agreement, formatWhen, formatWhoShort } from '../casus/agreement';
import { formatWindow } from '../casus/availability';
import type { Casus } from '../casus/casus';
import { client, type Party, partyName, roleInText } from '../casus/party';
import { lifelines } from '../crisis/lifelines';
import { heading, listOf, paragraph, partOf, typed } from '../document/blocks';
import type { AgreementRow, DocumentBlock } from '../document/document-model';
import { agreementRemarks } from '../overname/afsprakenformulier-completeness';
import type { DocumentSource } from '../overname/document-source';
import { firstContactPoint } from '../overname/phases';
import { type Remark, remarksOf } from '../overname/remark';
import { sourceRemarks } from '../overname/source-remarks';
import { formatLongDate, type PlainDate } from '../tijd/plain-date';

/** Topics that have a place of their own on the card. */
const worse: readonly Agreement['topic'][] = ['nietAcuut', 'acuut'];

/** The practice has a row of its own; an aanmeldpunt is for who refers. */
const notCalled: readonly Party['role'][] = ['huisarts', 'aanmeldpunt'];

/** The card for the inwoner, in plain words: who does what and when, where to go, what to do when it gets worse. */
export function opvolgkaartBlocks({ casus, praktijk, today }: DocumentSource): readonly DocumentBlock[] {
  const { afsprakenformulier: form, betrokkenen } = casus;
  const others = form.agreements.filter(({ topic }) => !worse.includes(topic));
  const mine = others.filter(({ who }) => who === client);
  const theirs = others.filter(({ who }) => who !== client);
  const byGgz = firstContactPoint(casus, today) === 'sggz';
  return [
    paragraph(
      'Op deze kaart staat wie wat doet. Bewaar de kaart goed. Geef een naaste een kopie, als u dat wilt.',
    ),
    ...partOf('Uw contact met de praktijk', firstAppointment(casus, today)),
    ...partOf('Dit doet u zelf', listOf(mine.map(ownLine))),
    ...partOf('Dit doen anderen', rows('Afspraken van anderen', theirs, betrokkenen.parties)),
    ...partOf('Gaat het minder goed?', [
      ...typed(form.terugval.nietAcuut),
      ...rows('Als het minder goed gaat', topic(casus, 'nietAcuut'), betrokkenen.parties),
    ]),
    heading('Is er een crisis?'),
    ...typed(form.terugval.acuut),
    ...rows('Bij een crisis', topic(casus, 'acuut'), betrokkenen.parties),
    ...listOf([lifelines.danger, ...crisisNumbers(praktijk.praktijkgegevens), lifelines.suicide]),
    heading('Heeft u een vraag?'),
    paragraph(
      byGgz
        ? 'Bel eerst uw behandelaar bij de ggz. Na uw behandeling belt u eerst de huisarts.'
        : 'Bel eerst uw huisarts. Dat mag ook voor vragen over uw gevoel of uw medicijnen.',
    ),
    contacts(betrokkenen.parties, praktijk.praktijkgegevens),
  ];
}

function firstAppointment({ afsprakenformulier }: Casus, today: PlainDate): readonly DocumentBlock[] {
  const { eersteAfspraak, contact } = afsprakenformulier.contact;
  return [
    ...(eersteAfspraak === null || eersteAfspraak < today
      ? []
      : [paragraph(`Uw eerste afspraak bij de praktijk is op ${formatLongDate(eersteAfspraak)}.`)]),
    ...typed(contact),
  ];
}

/** What the inwoner does: `Belt als slapen niet lukt. Wanneer: zodra het speelt.` */
function ownLine({ what, when }: Agreement): string {
  const moment = formatWhen(when);
  const text = what.trim();
  if (text === '' || moment === '') return capital(text || moment);
  return `${capital(text)}. Wanneer: ${moment}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function topic({ afsprakenformulier }: Casus, wanted: Agreement['topic']): readonly Agreement[] {
  return afsprakenformulier.agreements.filter(({ topic }) => topic === wanted);
}

function rows(
  caption: string,
  agreements: readonly Agreement[],
  parties: readonly Party[],
): readonly DocumentBlock[] {
  const said: readonly AgreementRow[] = agreements.map((agreement) => ({
    who: agreement.who === client ? 'u zelf' : formatWhoShort(agreement, parties),
    what: agreement.what,
    when: formatWhen(agreement.when),
  }));
  return said.length === 0 ? [] : [{ kind: 'agreements', caption, rows: said }];
}

function contacts(
  parties: readonly Party[],
  { naam, telefoon }: DocumentSource['praktijk']['praktijkgegevens'],
): DocumentBlock {
  const known = parties.filter(({ role, phone }) => phone.trim() !== '' && !notCalled.includes(role));
  return {
    kind: 'table',
    caption: 'Hier kunt u terecht',
    columns: [
      { heading: 'Wie', share: 34 },
      { heading: 'Telefoon', share: 17 },
      { heading: 'Wanneer', share: 49 },
    ],
    rows: [
      [naam.trim() || 'Uw huisarts', telefoon.trim(), 'op werkdagen, overdag'],
      ...known.map((party) => [
        party.name.trim() === '' ? partyName(party) : `${party.name.trim()} (${roleInText(party.role)})`,
        party.phone.trim(),
        party.availability.map(formatWindow).filter(Boolean).join('\n') || '–',
      ]),
    ],
  };
}

function crisisNumbers(praktijk: DocumentSource['praktijk']['praktijkgegevens']): readonly string[] {
  const line = praktijk.spoedlijn.trim();
  const daytime = praktijk.telefoon.trim();
  const post = praktijk.huisartsenpostTelefoon.trim();
  return [
    line !== '' ? `Overdag belt u de spoedlijn van de praktijk: ${line}.` : '',
    line === '' && daytime !== '' ? `Overdag belt u de praktijk: ${daytime}.` : '',
    post === '' ? '' : `’s Avonds, ’s nachts en in het weekend belt u de huisartsenpost: ${post}.`,
  ];
}

/** What the inwoner would look for in vain on the card. */
export function missingInOpvolgkaart(source: DocumentSource): readonly Remark[] {
  const { casus, praktijk } = source;
  const { afsprakenformulier: form } = casus;
  const remark = remarksOf('praktijk', 'praktijkgegevens');
  const { spoedlijn, huisartsenpostTelefoon } = praktijk.praktijkgegevens;
  const noCrisis = form.terugval.acuut.trim() === '' && topic(casus, 'acuut').length === 0;
  return [
    ...sourceRemarks(source),
    ...remarksOf('casus', 'afsprakenformulier')('agreements', 'nothingAgreed', form.agreements.length === 0),
    ...form.agreements.flatMap(agreementRemarks),
    ...remarksOf('casus', 'afsprakenformulier/terugval')('acuut', 'crisisEmpty', noCrisis),
    ...remark('spoedlijn', 'spoedlijnMissing', spoedlijn.trim() === ''),
    ...remark('huisartsenpostTelefoon', 'huisartsenpostMissing', huisartsenpostTelefoon.trim() === ''),
  ];
}
