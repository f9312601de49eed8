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
