import type { DocumentModel, DocumentName } from '../document/document-model';
import { fingerprint } from '../document/fingerprint';
import { documentIdentity } from '../document/identity-line';
import { documentOrigin } from '../document/origin-line';
import { pasteText } from '../document/paste-text';
import type { Praktijk } from '../praktijk/praktijk';
import type { DocumentSource } from './document-source';
import { gesprekDocuments } from './documents/gesprek';
import { ggzDocuments } from './documents/ggz';
import { hisDocuments } from './documents/his';
import { inwonerDocuments } from './documents/inwoner';
import type { OvernameDocument } from './documents/overname-document';
import { sociaalDomeinDocuments } from './documents/sociaal-domein';
import type { Remark } from './remark';

/** Every document of an overname, from the files of their moments. What makes, checks or lists documents reads this table. */
export const overnameDocuments: Readonly<Record<DocumentName, OvernameDocument>> = {
  ...gesprekDocuments,
  ...ggzDocuments,
  ...inwonerDocuments,
  ...sociaalDomeinDocuments,
  ...hisDocuments,
};

/** A document with what the casus holds now. */
export function documentModelOf(name: DocumentName, source: DocumentSource): DocumentModel {
  const { shortTitle, audience, filled, leaflet } = overnameDocuments[name];
  return {
    ...headOf(name),
    identity: leaflet ? '' : documentIdentity(source.persoon, audience),
    origin: documentOrigin(source),
    blocks: filled(source),
    fileName: `${shortTitle} ${source.today}`,
  };
}

/** A document to fill in by hand: it names the praktijk, and nothing of any casus or persoon. */
export function blankFormOf(name: DocumentName, praktijk: Praktijk): DocumentModel {
  const { shortTitle, blank } = overnameDocuments[name];
  return {
    ...headOf(name),
    identity: '',
    origin: documentOrigin({ praktijk, today: null }),
    blocks: blank?.() ?? [],
    fileName: `${shortTitle} leeg`,
  };
}

/** Which version of its content a document is: what it says, not of whom it is or on what day it was made. */
export function documentContent(model: DocumentModel): string {
  return fingerprint(pasteText({ ...model, identity: '', origin: '' }, { wrap: false, ascii: false }));
}

/** What is missing or odd for a document, in its order. It never forbids making the document. */
export function documentRemarks(name: DocumentName, source: DocumentSource): readonly Remark[] {
  return overnameDocuments[name].remarks(source);
}

function headOf(name: DocumentName) {
  const { title, version, audience, orientation } = overnameDocuments[name];
  return { template: { name, version }, title, audience, orientation };
}
