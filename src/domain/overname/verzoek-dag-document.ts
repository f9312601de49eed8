import type { Casus } from '../casus/casus';
import { fields, heading, listOf, paragraph, typed } from '../document/blocks';
import type { DocumentBlock } from '../document/document-model';
import { formatDate } from '../tijd/plain-date';
import { addresseeRemarks, ggzAddressee } from './addressee';
import { minimumTopics } from './afsprakenformulier-completeness';
import { fieldInWords } from './afsprakenformulier-fields';
import { fieldLabels } from './afsprakenformulier-labels';
import { kenmerkLabels, wensLabels } from './besluit-labels';
import type { DocumentSource } from './document-source';
import { signature } from './practice-contact';
import { type Remark, remarksOf } from './remark';
import { sourceRemarks } from './source-remarks';

/** Asks the ggz for a DAG-gesprek that wasn't held; the ggz has said that one may still be asked for (000:165). */
export function verzoekDagBlocks({ casus, praktijk }: DocumentSource): readonly DocumentBlock[] {
  const { besluit, voorbereiding } = casus;
  const { telefoon, email } = praktijk.praktijkgegevens;
  const closed = besluit.behandelingAfgesloten;
  return [
    fields([
      ggzAddressee(casus),
      { label: 'Behandeling afgesloten op', value: closed === null ? 'nog niet bekend' : formatDate(closed) },
    ]),
    paragraph('Geachte collega,'),
    paragraph(
      'Bij de afronding van de behandeling is geen DAG-gesprek gevoerd. De praktijk heeft er toch behoefte aan en vraagt u dit samen met de cliënt te plannen.',
    ),
    heading('Waarom'),
    ...reasons(casus),
    heading('Wat wij willen bespreken'),
    ...listOf(openTopics(casus)),
    ...typed(voorbereiding.praktijkNodig),
    heading('Hoe verder'),
    ...listOf([
      'Wilt u de cliënt vragen of die dit gesprek wil, en wie erbij moeten zijn?',
      'Een half uur is meestal genoeg. Het kan bij ons, bij u of online.',
      callUs([telefoon, email]),
    ]),
    signature({ praktijk }),
  ];
}

function reasons({ besluit }: Casus): readonly DocumentBlock[] {
  const listed = listOf([
    ...besluit.wensen.map((wens) => wensLabels[wens]),
    ...besluit.kenmerken.map((kenmerk) => kenmerkLabels[kenmerk]),
  ]);
  const told = typed(besluit.toelichting);
  return listed.length + told.length === 0 ? [paragraph('')] : [...listed, ...told];
}

/** Topics of which nothing was agreed; when all were, they are all gone over. */
function openTopics(casus: Casus): readonly string[] {
  const open = minimumTopics.filter(
    (topic) => !casus.afsprakenformulier[topic].nvt && fieldInWords(`${topic}/tekst`, casus) === '',
  );
  return (open.length === 0 ? minimumTopics : open).map((topic) => fieldLabels[`${topic}/tekst`]);
}

function callUs(ways: readonly string[]): string {
  const known = ways.map((way) => way.trim()).filter(Boolean);
  return known.length === 0 ? '' : `U bereikt de praktijk via ${known.join(' of ')}.`;
}

/** What the ggz needs to act on it. */
export function missingInVerzoekDag(source: DocumentSource): readonly Remark[] {
  const { besluit, voorbereiding } = source.casus;
  const remark = remarksOf('casus', 'besluit');
  const silent = [...besluit.wensen, ...besluit.kenmerken, besluit.toelichting.trim()].join('') === '';
  return [
    ...sourceRemarks(source),
    ...addresseeRemarks(source.casus),
    ...remark('toelichting', 'reasonMissing', silent),
    ...remark('behandelingAfgesloten', 'closingMissing', besluit.behandelingAfgesloten === null),
    ...remarksOf('casus', 'voorbereiding')('gevoerdOp', 'gesprekHeld', voorbereiding.gevoerdOp !== null),
  ];
}
