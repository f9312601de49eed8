import { type DocumentName, documentNameSchema } from '#domain/document/document-model';

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

export function checkedDocument({ document, leeg }: CheckSearch): CheckedDocument {
  return { document: document ?? 'afsprakenformulier', blank: leeg === true };
}
