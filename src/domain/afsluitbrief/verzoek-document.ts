import type { LetterElement } from '../brief/finding';
import type { DocumentBlock } from '../document/document-model';
import type { DocumentSource } from '../overname/document-source';
import { formatDate } from '../tijd/plain-date';
import { checkLetters } from './letter-check';
import { letterPartQuestions } from './letter-part-labels';
import { responsibleMeanwhile } from './responsible-meanwhile';

/** What the letters of the casus lack, as questions to the ggz. */
function missingQuestions({ casus, packs }: Pick<DocumentSource, 'casus' | 'packs'>): readonly string[] {
  return checkLetters(casus, packs).missing.map(({ element }) => letterPartQuestions[element]);
}

/** The letter that asks the ggz for exactly what is missing (001:25, 33; 000:133–134). */
export function verzoekBlocks(source: DocumentSource): readonly DocumentBlock[] {
  const { casus, praktijk } = source;
  const questions = missingQuestions(source);
  const received = casus.brieven.letters.map(({ ontvangenOp }) => formatDate(ontvangenOp));
  const { antwoordVoor } = casus.brieven.verzoek;
  const { naam, telefoon } = praktijk.praktijkgegevens;
  return [
    { kind: 'paragraph', text: 'Geachte collega,' },
    {
      kind: 'paragraph',
      text:
        received.length === 0
          ? 'Wij ontvingen van u nog geen afsluitbrief over bovengenoemde cliënt.'
          : `Wij ontvingen uw afsluitbrief over bovengenoemde cliënt op ${received.join(' en ')}.`,
    },
    ...(questions.length === 0
      ? [
          {
            kind: 'paragraph',
            text: 'De brief is compleet: wij missen geen onderdelen.',
          } as const,
        ]
      : [
          { kind: 'paragraph', text: 'Voor de overname missen wij nog:' } as const,
          { kind: 'list', items: questions } as const,
          {
            kind: 'paragraph',
            text: antwoordVoor
              ? `Wilt u ons dit uiterlijk ${formatDate(antwoordVoor)} sturen? Bellen mag ook.`
              : 'Wilt u ons dit binnen een week sturen? Bellen mag ook.',
          } as const,
          ...responsibility(source),
        ]),
    {
      kind: 'fields',
      rows: [
        { label: 'Praktijk', value: naam },
        { label: 'Telefoon', value: telefoon },
      ],
    },
    { kind: 'paragraph', text: 'Met vriendelijke groet,' },
  ];
}

/** What was agreed about who is responsible meanwhile, where a pack of the casus says so and nobody took over yet. */
function responsibility({ casus, packs }: Pick<DocumentSource, 'casus' | 'packs'>): readonly DocumentBlock[] {
  if (responsibleMeanwhile(casus, packs) === null) return [];
  return [
    {
      kind: 'paragraph',
      text: 'Tot wij de zorg hebben overgenomen, bent u verantwoordelijk voor de behandeling. Zo staat het in de regionale afspraken.',
    },
  ];
}

/** The same as something to say on the telephone, with room for the answers. */
export function belscriptBlocks(source: DocumentSource): readonly DocumentBlock[] {
  const { casus, packs, praktijk } = source;
  const behandelaar = casus.betrokkenen.parties.find(({ role }) => role === 'ggz-behandelaar');
  const missing = checkLetters(casus, packs).missing;
  return [
    {
      kind: 'fields',
      rows: [
        { label: 'Bellen naar', value: behandelaar?.name ?? '' },
        { label: 'Organisatie', value: behandelaar?.organisation ?? '' },
        { label: 'Telefoon', value: behandelaar?.phone ?? '' },
      ],
    },
    { kind: 'heading', level: 1, text: 'Begin' },
    {
      kind: 'paragraph',
      text: `Goedendag, u spreekt met ${praktijk.praktijkgegevens.naam.trim() || 'de huisartsenpraktijk'}. Ik bel over een afsluitbrief. Mag ik de behandelaar spreken?`,
    },
    { kind: 'heading', level: 1, text: 'Vragen' },
    missing.length === 0
      ? { kind: 'paragraph', text: 'De brief is compleet. Er is niets te vragen.' }
      : { kind: 'list', items: missing.map(({ element }) => spokenQuestion(element)) },
    { kind: 'heading', level: 1, text: 'Afronden' },
    {
      kind: 'list',
      items: [
        'Wanneer kunnen we het antwoord verwachten?',
        'Kunt u het ook schriftelijk sturen?',
        'Noteer met wie u sprak en wat is afgesproken.',
      ],
    },
  ];
}

function spokenQuestion(element: LetterElement): string {
  return `Ik mis ${letterPartQuestions[element]}. Kunt u dat geven?`;
}
