export interface PrintToPdfOptions {
  readonly [name: string]: unknown;
}

const passedOn = [
  'displayHeaderFooter',
  'footerTemplate',
  'generateDocumentOutline',
  'generateTaggedPDF',
  'headerTemplate',
  'landscape',
  'pageRanges',
  'preferCSSPageSize',
  'printBackground',
  'scale',
];

/** Electron's options as the browser's protocol has them; one that would be ignored is refused. */
export function pdfOptions(options: PrintToPdfOptions): Record<string, unknown> {
  const unknown = Object.keys(options).filter((name) => !passedOn.includes(name));
  if (unknown.length > 0) throw new Error(`The stand-in has no printToPDF option ${unknown.join(', ')}.`);
  return { ...options };
}
