import { createHash } from 'node:crypto';
import {
  agreementCells,
  agreementColumns,
  type DocumentBlock,
  type DocumentModel,
  type DocumentValue,
  documentWords,
  isWritingRoom,
  type TableColumn,
} from '#domain/document/document-model';
import { printableDocument } from '#domain/document/printable-document';
import { documentStyle } from './document-style';
import { htmlText } from './html-text';

/**
 * The document as one page of HTML for Chromium to print: no script, nothing loaded, everything escaped. Print it with
 * the page size of its own CSS, tagged and with an outline. It carries a content security policy of its own.
 */
export function renderHtml(model: DocumentModel): string {
  const { title, identity, origin, blocks } = printableDocument(model);
  return `<!DOCTYPE html>
<html lang="nl-NL">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${documentPolicy(model)}">
<title>${htmlText(title)}</title>
<style>${documentStyle(model)}</style>
</head>
<body>
<div class="head">
<h1>${htmlText(title)}</h1>
${identity === '' ? '' : `<p class="identity">${htmlText(identity)}</p>`}
<p class="origin">${htmlText(origin)}</p>
</div>
${blocks.map(blockHtml).join('\n')}
</body>
</html>
`;
}

/** The content security policy under which a document's HTML looks as it should: its one style and nothing else. */
function documentPolicy(model: DocumentModel): string {
  const hash = createHash('sha256').update(documentStyle(model)).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'`;
}

function blockHtml(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? `<h2>${htmlText(block.text)}</h2>` : `<h3>${htmlText(block.text)}</h3>`;
    case 'paragraph':
      return `<p${valueClass(block.text)}>${valueHtml(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${htmlText(item)}</li>`).join('')}</ul>`;
    case 'fields':
      return `<dl>${block.rows.map(({ label, value }) => fieldHtml(label, value)).join('')}</dl>`;
    case 'checkboxes':
      return `<ul class="boxes">${block.items.map(({ label, checked }) => checkboxHtml(label, checked)).join('')}</ul>`;
    case 'agreements':
      return tableHtml(block.caption, agreementColumns, block.rows.map(agreementCells), 'td');
    case 'table':
      return tableHtml(block.caption, block.columns, block.rows, 'th');
    default:
      return block satisfies never;
  }
}

function fieldHtml(label: string, value: DocumentValue): string {
  const room = isWritingRoom(value) ? ' class="room"' : '';
  return `<div${room}><dt>${htmlText(label)}</dt><dd${valueClass(value)}>${valueHtml(value)}</dd></div>`;
}

function checkboxHtml(label: string, checked: boolean): string {
  return `<li>${checked ? documentWords.checked : documentWords.unchecked} ${htmlText(label)}</li>`;
}

/** @param firstCell whether the first cell of a row heads it */
function tableHtml(
  caption: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly DocumentValue[])[],
  firstCell: 'th' | 'td',
): string {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const heads = columns.map(
    ({ heading, share }) =>
      `<th scope="col" width="${Math.round((share / total) * 100)}%">${htmlText(heading)}</th>`,
  );
  const body = rows.map((cells) => {
    const html = cells.map((cell, index) => cellHtml(cell, index === 0 ? firstCell : 'td'));
    return `<tr>${html.join('')}</tr>`;
  });
  return `<table><caption>${htmlText(caption)}</caption><thead><tr>${heads.join('')}</tr></thead>
<tbody>${body.join('\n')}</tbody></table>`;
}

function cellHtml(value: DocumentValue, kind: 'th' | 'td'): string {
  return kind === 'th'
    ? `<th scope="row">${rowHeadingHtml(value)}</th>`
    : `<td${valueClass(value)}>${valueHtml(value)}</td>`;
}

/** The first line of a row's heading is bold, as long as it is. */
function rowHeadingHtml(value: DocumentValue): string {
  if (isWritingRoom(value)) return valueHtml(value);
  const [first = '', ...others] = value.split('\n');
  return [`<b>${htmlText(first)}</b>`, ...others.map(htmlText)].join('\n');
}

/** Text, or a ruled line for each line to write on. */
function valueHtml(value: DocumentValue): string {
  if (!isWritingRoom(value)) return htmlText(value);
  return value.writingLines.map((words) => `<span class="line">${htmlText(words)}</span>`).join('');
}

function valueClass(value: DocumentValue): string {
  if (isWritingRoom(value)) return ' class="room"';
  return value === documentWords.notFilledIn ? ' class="empty"' : '';
}
