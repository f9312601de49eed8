import {
  type DocumentBlock,
  type DocumentModel,
  type DocumentValue,
  documentWords,
  isWritingRoom,
} from './document-model';
import { plainLine, plainText } from './plain-text';

/**
 * The model as it is printed: every text plain (see `plainText`), every empty value "niet ingevuld". Each renderer
 * begins with it, so that all renderings hold the same words.
 */
export function printableDocument(model: DocumentModel): DocumentModel {
  return {
    ...model,
    title: plainLine(model.title),
    identity: plainLine(model.identity),
    origin: plainLine(model.origin),
    blocks: model.blocks.map(printableBlock),
  };
}

function printableBlock(block: DocumentBlock): DocumentBlock {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: plainLine(block.text) };
    case 'paragraph':
      return { ...block, text: printableValue(block.text) };
    case 'list':
      return { ...block, items: block.items.map(plainLine) };
    case 'fields':
      return {
        ...block,
        rows: block.rows.map(({ label, value }) => ({
          label: plainLine(label),
          value: printableValue(value),
        })),
      };
    case 'checkboxes':
      return {
        ...block,
        items: block.items.map(({ label, checked }) => ({ label: plainLine(label), checked })),
      };
    case 'agreements':
      return {
        ...block,
        caption: plainLine(block.caption),
        rows: block.rows.map(({ who, what, when }) => ({
          who: valueText(who),
          what: valueText(what),
          when: valueText(when),
        })),
      };
    case 'table':
      return {
        ...block,
        caption: plainLine(block.caption),
        columns: block.columns.map(({ heading, share }) => ({ heading: plainLine(heading), share })),
        rows: block.rows.map((cells) => cells.map(printableValue)),
      };
    default:
      return block satisfies never;
  }
}

function printableValue(value: DocumentValue): DocumentValue {
  return isWritingRoom(value) ? { writingLines: value.writingLines.map(plainLine) } : valueText(value);
}

function valueText(text: string): string {
  const plain = plainText(text);
  return plain.trim() === '' ? documentWords.notFilledIn : plain;
}
