import type { Casus } from '../casus/casus';
import { fields, heading, listOf, paragraph } from '../document/blocks';
import type { DocumentBlock } from '../document/document-model';
import { addresseeRemarks, behandelaarOf, ggzAddressee } from '../overname/addressee';
import type { DocumentSource } from '../overname/document-source';
import { signature } from '../overname/practice-contact';
import { type Remark, remarksOf } from '../overname/remark';
import { sourceRemarks } from '../overname/source-remarks';
import { formatDate } from '../tijd/plain-date';
import { type CheckedPart, checkLetters } from './letter-check';
import { letterPartQuestions } from './letter-part-labels';
import { responsibleMeanwhile } from './responsible-meanwhile';

type Known = Pick<DocumentSource, 'casus' | 'packs'>;

/** The letter that asks the ggz for exactly what is missing, and says where that was agreed (001:25, 33; 000:133–134). */
export function verzoekBlocks(source: DocumentSource): readonly DocumentBlock[] {
  const { casus, packs } = source;
  const { missing } = checkLetters(casus, packs);
  return [
    fields([ggzAddressee(casus)]),
    paragraph('Geachte collega,'),
    paragraph(receivedText(casus)),
    ...(missing.length === 0
      ? [
          paragraph(
            isReceived(casus) ? 'De brief is compleet: wij missen geen onderdelen.' : 'Wilt u die sturen?',
          ),
        ]
      : missingBlocks(source, missing)),
    signature(source),
  ];
}

function receivedText({ brieven }: Casus): string {
  const received = brieven.letters.map(({ ontvangenOp }) => formatDate(ontvangenOp));
  return received.length === 0
    ? 'Wij ontvingen van u nog geen afsluitbrief over bovengenoemde cliënt.'
    : `Wij ontvingen uw afsluitbrief over bovengenoemde cliënt op ${received.join(' en ')}.`;
}

function missingBlocks(source: Known, missing: readonly CheckedPart[]): readonly DocumentBlock[] {
  const { verzoek } = source.casus.brieven;
  const by =
    verzoek.antwoordVoor === null ? 'binnen een week' : `uiterlijk ${formatDate(verzoek.antwoordVoor)}`;
  return [
    paragraph(
      isReceived(source.casus) ? 'Voor de overname missen wij nog:' : 'Wilt u die sturen? Dit hoort erin:',
    ),
    ...listOf(missing.map(({ element }) => letterPartQuestions[element])),
    ...agreedIn(missing),
    paragraph(`Wilt u ons dit ${by} sturen? Bellen mag ook.`),
    ...responsibility(source),
  ];
}

function isReceived({ brieven }: Casus): boolean {
  return brieven.letters.length > 0;
}

/** Each document in which the region agreed on the missing parts, once. */
function agreedIn(missing: readonly CheckedPart[]): readonly DocumentBlock[] {
  const sources = new Set(missing.flatMap(({ cited }) => (cited === null ? [] : [cited])));
  return sources.size === 0 ? [] : [paragraph(`Zo is het afgesproken in: ${[...sources].join('; ')}.`)];
}

/** What was agreed about who is responsible meanwhile, where a pack of the casus says so and nobody took over yet. */
function responsibility({ casus, packs }: Known): readonly DocumentBlock[] {
  if (responsibleMeanwhile(casus, packs) === null) return [];
  return [
    paragraph(
      'Tot wij de zorg hebben overgenomen, bent u verantwoordelijk voor de behandeling. Zo staat het in de regionale afspraken.',
    ),
  ];
}

/** The same as something to say on the telephone. */
export function belscriptBlocks({ casus, packs, praktijk }: DocumentSource): readonly DocumentBlock[] {
  const behandelaar = behandelaarOf(casus);
  const { missing } = checkLetters(casus, packs);
  const caller = praktijk.praktijkgegevens.naam.trim() || 'de huisartsenpraktijk';
  return [
    fields([
      { label: 'Bellen naar', value: behandelaar?.name ?? '' },
      { label: 'Organisatie', value: behandelaar?.organisation ?? '' },
      { label: 'Telefoon', value: behandelaar?.phone ?? '' },
    ]),
    heading('Begin'),
    paragraph(
      `Goedendag, u spreekt met ${caller}. Ik bel over een afsluitbrief. Mag ik de behandelaar spreken?`,
    ),
    heading('Vragen'),
    ...(missing.length === 0
      ? [
          paragraph(
            isReceived(casus)
              ? 'De brief is compleet. Er is niets te vragen.'
              : 'Wij hebben de brief nog niet. Wilt u die sturen?',
          ),
        ]
      : [
          paragraph(
            isReceived(casus)
              ? 'In de brief missen wij nog iets. Kunt u ons dit geven?'
              : 'Wij hebben de brief nog niet. Wilt u die sturen, met hierin:',
          ),
          ...listOf(missing.map(({ element }) => letterPartQuestions[element])),
        ]),
    heading('Afronden'),
    ...listOf([
      'Wanneer kunnen we het antwoord verwachten?',
      'Kunt u het ook schriftelijk sturen?',
      'Noteer met wie u sprak en wat is afgesproken.',
    ]),
  ];
}

/** What is missing before one asks, in writing or by telephone; and whether there is anything to ask. */
export function missingInVerzoek(source: DocumentSource): readonly Remark[] {
  const { complete } = checkLetters(source.casus, source.packs);
  return [
    ...sourceRemarks(source),
    ...addresseeRemarks(source.casus),
    ...remarksOf('casus', 'brieven')('letters', 'nothingLacks', complete),
  ];
}

/** By telephone the number counts too. */
export function missingInBelscript(source: DocumentSource): readonly Remark[] {
  const behandelaar = behandelaarOf(source.casus);
  const remark = remarksOf('casus', `betrokkenen/parties/${behandelaar?.id ?? ''}`);
  return [
    ...missingInVerzoek(source),
    ...remark('phone', 'phoneMissing', behandelaar !== undefined && behandelaar.phone.trim() === ''),
  ];
}
