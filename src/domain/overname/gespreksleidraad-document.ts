import type { Casus } from '../casus/casus';
import { type DocumentBlock, writingRoom } from '../document/document-model';
import { fieldInWords } from './afsprakenformulier-fields';
import { type FieldName, fieldLabels } from './afsprakenformulier-labels';
import { clientTopic, leidraadHeadings, leidraadTexts, leidraadTopics } from './gespreksleidraad';
import { blankPreparation, preparation } from './gespreksleidraad-preparation-document';

/**
 * The Gespreksleidraad DAG-gesprek (000:344–380) with what was prepared in the casus: when, where and with whom, what
 * cliënt and practice went over, the herstelplan, and per topic what the Afsprakenformulier says already.
 */
export function gespreksleidraadBlocks(casus: Casus): readonly DocumentBlock[] {
  return leidraad(preparation(casus), (field) => [
    {
      kind: 'fields',
      rows: [{ label: 'Staat al in het Afsprakenformulier', value: fieldInWords(field, casus) }],
    },
  ]);
}

/** The same for any gesprek, with room for notes. */
export function blankGespreksleidraadBlocks(): readonly DocumentBlock[] {
  return leidraad(blankPreparation(), () => [{ kind: 'paragraph', text: writingRoom(2) }]);
}

function leidraad(
  prepared: readonly DocumentBlock[],
  underTopic: (field: FieldName) => readonly DocumentBlock[],
): readonly DocumentBlock[] {
  return [
    heading('vooraf'),
    { kind: 'paragraph', text: leidraadTexts.vooraf },
    ...prepared,
    heading('duur'),
    { kind: 'paragraph', text: leidraadTexts.duur },
    heading('kennismaking'),
    list(leidraadTexts.kennismaking),
    heading('basisvragen'),
    list(leidraadTexts.basisvragen),
    heading('bespreekpunten'),
    list(leidraadTexts.bespreekpunten),
    { kind: 'heading', level: 2, text: clientTopic.heading },
    list(clientTopic.questions),
    ...leidraadTopics.flatMap(({ field, questions }) => [
      { kind: 'heading', level: 2, text: fieldLabels[field] } as const,
      list(questions),
      ...underTopic(field),
    ]),
    heading('vastleggen'),
    list(leidraadTexts.vastleggen),
    heading('afronding'),
    list(leidraadTexts.afronding),
  ];
}

function heading(name: keyof typeof leidraadHeadings): DocumentBlock {
  return { kind: 'heading', level: 1, text: leidraadHeadings[name] };
}

function list(items: readonly string[]): DocumentBlock {
  return { kind: 'list', items };
}
