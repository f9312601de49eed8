import { asciiText } from './ascii-text';
import {
  agreementCells,
  agreementColumns,
  type DocumentBlock,
  type DocumentModel,
  type DocumentValue,
  documentWords,
  isWritingRoom,
  type TableColumn,
} from './document-model';
import { printableDocument } from './printable-document';
import { wrapText } from './wrap-text';

/** Edifact free text holds lines of 70 characters. */
export const pasteTextWidth = 70;

/** What stands for a line to write on. */
export const writingDots = '…'.repeat(10);

export interface PasteTextOptions {
  /** Wrap lines at 70 characters. */
  readonly wrap: boolean;
  /** Use printable ASCII only. */
  readonly ascii: boolean;
}

/**
 * The document as plain text to paste into a HIS: no markdown, headings as plain lines, lines end with `\n`. A table
 * becomes a list in which every value stands behind the heading of its column.
 */
export function pasteText(model: DocumentModel, options: PasteTextOptions): string {
  const { title, identity, origin, blocks } = printableDocument(model);
  const parts = [[title, identity, origin].filter(Boolean).join('\n'), ...blocks.map(blockText)];
  const text = joinParts(parts, blocks);
  return `${fittedText(text, options)}\n`;
}

/** A text as a HIS takes it. */
export function fittedText(text: string, { wrap, ascii }: PasteTextOptions): string {
  const readable = ascii ? asciiText(text) : text;
  return wrap ? wrapText(readable, pasteTextWidth) : readable;
}

/** A blank line between blocks, but not right under a heading or between a check box and what it belongs to. */
function joinParts(parts: readonly string[], blocks: readonly DocumentBlock[]): string {
  return parts.reduce((text, part, index) => {
    const above = blocks[index - 2]?.kind;
    const below = blocks[index - 1]?.kind;
    const tight = above === 'heading' || (above === 'checkboxes' && below !== 'heading');
    return text + (tight ? '\n' : '\n\n') + part;
  });
}

function blockText(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return valueText(block.text);
    case 'list':
      return block.items.map((item) => dashed(indented(item, '  '))).join('\n');
    case 'fields':
      return block.rows.map(({ label, value }) => labelled(label, value, '')).join('\n');
    case 'checkboxes':
      return block.items
        .map(({ label, checked }) => `${checked ? documentWords.checked : documentWords.unchecked} ${label}`)
        .join('\n');
    case 'agreements':
      return [block.caption, ...block.rows.map((row) => rowText(agreementCells(row), agreementColumns))].join(
        '\n',
      );
    case 'table':
      return [block.caption, ...block.rows.map((cells) => tableRowText(cells, block.columns))].join('\n');
    default:
      return block satisfies never;
  }
}

/** Every cell behind the heading of its column, under one dash. */
function rowText(cells: readonly DocumentValue[], columns: readonly TableColumn[]): string {
  const lines = cells.map((cell, index) => labelled(columns[index]?.heading ?? '', cell, '  '));
  return dashed(lines.join('\n'));
}

/** The first cell is the heading of the row. */
function tableRowText(cells: readonly DocumentValue[], columns: readonly TableColumn[]): string {
  const [heading = '', ...others] = cells;
  const lines = others.map((cell, index) => labelled(columns[index + 1]?.heading ?? '', cell, '  '));
  return dashed([indented(valueText(heading), '  '), ...lines].join('\n'));
}

/** `Label: value`, `Question? value`; a value of several lines begins under its label. */
function labelled(label: string, value: DocumentValue, indent: string): string {
  const text = valueText(value);
  const head = `${indent}${label}${/[?:]$/.test(label) ? '' : ':'}`;
  return text.includes('\n') ? `${head}\n${indented(text, `${indent}  `)}` : `${head} ${text}`;
}

function valueText(value: DocumentValue): string {
  if (!isWritingRoom(value)) return value;
  return value.writingLines.map((words) => (words === '' ? '' : `${words} `) + writingDots).join('\n');
}

function indented(text: string, indent: string): string {
  return text.replace(/^(?=.)/gm, indent);
}

function dashed(text: string): string {
  return `- ${text.slice(2)}`;
}
