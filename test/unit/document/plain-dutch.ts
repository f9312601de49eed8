import type { DocumentBlock } from '#domain/document/document-model';

/** The running text of a document: paragraphs and lists; headings, labels and tables aren't sentences. */
function sentencesOf(blocks: readonly DocumentBlock[]): readonly string[] {
  const texts = blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'list') return block.items;
    return block.kind === 'paragraph' && typeof block.text === 'string' ? [block.text] : [];
  });
  // A dot inside a number or an address ends nothing.
  return texts.flatMap((text) => text.split(/(?<=[.?!])\s+/)).filter(Boolean);
}

/** Mean and longest number of words in a sentence; B1 asks for a mean of at most 12 (domain: language and access). */
export function sentenceLengths(blocks: readonly DocumentBlock[]): {
  readonly mean: number;
  readonly longest: number;
} {
  const lengths = sentencesOf(blocks).map((sentence) => sentence.split(/\s+/).length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return { mean: total / lengths.length, longest: Math.max(...lengths) };
}
