import type { DocumentModel } from '#domain/document/document-model';
import { printableDocument } from '#domain/document/printable-document';
import { documentColours as colour } from './document-colours';
import { cssString } from './html-text';
import { runningLines } from './running-lines';

/**
 * The text of the one `<style>` in a document's HTML. It depends on the document, since the running lines in the page
 * margins are CSS; a content security policy can allow it by its hash.
 */
export function documentStyle(model: DocumentModel): string {
  const running = runningLines(printableDocument(model));
  return `
@page {
  size: A4 ${model.orientation};
  margin: ${margins[model.orientation]};
  @top-left { content: ${cssString(running.identity)}; ${marginText} }
  @top-right { content: ${cssString(running.title)}; ${marginText} }
  @bottom-left { content: ${cssString(running.origin)}; ${marginText} }
  @bottom-right { content: "Pagina " counter(page) " van " counter(pages); ${marginText} }
}
@page :first {
  margin-top: 15mm;
  @top-left { content: none; }
  @top-right { content: none; }
  @bottom-left { content: none; }
}
${layout}`;
}

/** A page on its side is low: its margins leave more of it to the table. */
const margins = { portrait: '20mm 20mm 17mm', landscape: '17mm 20mm 15mm' } as const;

const marginText = `font: 8pt Arial, "Liberation Sans", sans-serif; color: #${colour.soft}`;

const layout = `* { box-sizing: border-box; }
html { font: 10pt/1.4 Arial, "Liberation Sans", sans-serif; color: #${colour.ink}; }
body { margin: 0; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
h1, h2, h3, p, dl, dd, ul, table { margin: 0; padding: 0; }
p, ul, dl, table { margin-top: 1.5mm; }
h3 + *, .boxes + p { margin-top: 0; }
h1 { font-size: 18pt; line-height: 1.2; color: #${colour.primary}; }
.identity { margin-top: 2mm; font-size: 11pt; font-weight: bold; }
.origin { margin-top: .5mm; font-size: 9pt; color: #${colour.soft}; }
.head { padding-bottom: 3mm; border-bottom: 1px solid #${colour.line}; }
h2 { margin: 5.5mm 0 0; font-size: 12.5pt; line-height: 1.3; color: #${colour.primary}; }
h3 { margin: 2.8mm 0 .4mm; font-size: 10pt; line-height: 1.35; }
h2, h3, caption { break-after: avoid; }
p { orphans: 2; widows: 2; white-space: pre-line; }
.empty { color: #${colour.soft}; font-style: italic; }
ul { padding-left: 5mm; }
li { margin-top: .5mm; break-inside: avoid; }
.boxes { padding: 0; list-style: none; break-inside: avoid; }
.boxes:has(> :only-child) { break-after: avoid; }
.room { break-inside: avoid; }
.line { display: block; height: 7mm; padding-top: 2.2mm; border-bottom: .5pt solid #${colour.soft}; color: #${colour.soft}; }
dl > div { display: flex; gap: 4mm; padding: 1mm 0; border-bottom: 1px solid #${colour.line}; break-inside: avoid; }
dl > .room { padding: 0; border: 0; }
.room > dt { padding-top: 2.2mm; }
dt { flex: 0 0 34%; color: #${colour.soft}; }
dd { flex: 1; white-space: pre-line; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: 9.5pt; line-height: 1.35; }
caption { padding: 0 0 1mm; text-align: left; font-size: 9pt; color: #${colour.soft}; }
thead { display: table-header-group; break-after: avoid; }
tbody tr:first-child { break-before: avoid; }
tr { break-inside: avoid; }
th, td { padding: 1.1mm 2.2mm; border: solid #${colour.line}; border-width: 1px 0; text-align: left; vertical-align: top; white-space: pre-line; }
thead th { font-size: 8.5pt; color: #${colour.soft}; background: #${colour.ground}; }
tbody th { font-weight: normal; }
`;
