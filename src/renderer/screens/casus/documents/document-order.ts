import { type DocumentName, documentNames } from '#domain/document/document-model';
import type { DocumentMoment } from '#domain/document/document-moment';
import { overnameDocuments } from '#domain/overname/overname-documents';

/** The documents under one heading, in the order in which an overname needs them. */
export function documentsOf(moment: DocumentMoment): readonly DocumentName[] {
  return documentNames.filter((name) => overnameDocuments[name].moment === moment);
}
