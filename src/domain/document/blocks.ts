import type { DocumentBlock, DocumentValue, FieldRow } from './document-model';

/** The blocks of which most documents are made, by their names. */
export function heading(text: string, level: 1 | 2 = 1): DocumentBlock {
  return { kind: 'heading', level, text };
}

export function paragraph(text: DocumentValue): DocumentBlock {
  return { kind: 'paragraph', text };
}

/** A list, or nothing when it would be empty. */
export function listOf(items: readonly string[]): readonly DocumentBlock[] {
  const said = items.map((item) => item.trim()).filter(Boolean);
  return said.length === 0 ? [] : [{ kind: 'list', items: said }];
}

export function fields(rows: readonly FieldRow[]): DocumentBlock {
  return { kind: 'fields', rows };
}

/** A part under its heading; without content it isn't there at all. */
export function partOf(title: string, content: readonly DocumentBlock[]): readonly DocumentBlock[] {
  return content.length === 0 ? [] : [heading(title), ...content];
}

/** A text as it was typed, or nothing when there is none. */
export function typed(text: string): readonly DocumentBlock[] {
  return text.trim() === '' ? [] : [paragraph(text.trim())];
}
