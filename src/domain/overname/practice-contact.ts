import { paragraph } from '../document/blocks';
import type { DocumentBlock } from '../document/document-model';
import type { DocumentSource } from './document-source';

/** Where the ggz reaches the practice about a letter. */
export function practiceContact({ praktijk }: DocumentSource): readonly DocumentBlock[] {
  const { naam, telefoon } = praktijk.praktijkgegevens;
  return [
    { kind: 'heading', level: 1, text: 'Contact met de praktijk' },
    {
      kind: 'fields',
      rows: [
        { label: 'Praktijk', value: naam.trim() },
        { label: 'Telefoon', value: telefoon.trim() },
      ],
    },
  ];
}

/** How a letter to a colleague ends: with who it is from, and the number to call back. */
export function signature({ praktijk }: Pick<DocumentSource, 'praktijk'>): DocumentBlock {
  const { naam, telefoon } = praktijk.praktijkgegevens;
  return paragraph(['Met vriendelijke groet,', naam.trim(), telefoon.trim()].filter(Boolean).join('\n'));
}
