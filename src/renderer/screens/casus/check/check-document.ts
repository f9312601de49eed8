import { type DocumentName, documentNameSchema } from '#domain/document/document-model';
import { overnameDocuments } from '#domain/overname/overname-documents';

/** Which document Controle shows, as the address says it; what is left out is the Afsprakenformulier, filled in. */
export interface CheckSearch {
  readonly document?: DocumentName;
  readonly leeg?: true;
}

export interface CheckedDocument {
  readonly document: DocumentName;
  readonly blank: boolean;
}

/** Reads the search part of an address; what it doesn't know is left out. */
export function readCheckSearch(search: Readonly<Record<string, unknown>>): CheckSearch {
  const document = documentNameSchema.safeParse(search.document);
  return {
    ...(document.success ? { document: document.data } : {}),
    ...(search.leeg === true ? { leeg: true } : {}),
  };
}

/** Only a form can be empty. */
export function checkedDocument({ document = 'afsprakenformulier', leeg }: CheckSearch): CheckedDocument {
  return { document, blank: leeg === true && overnameDocuments[document].blank !== null };
}
