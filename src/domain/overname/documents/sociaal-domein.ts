import type { DocumentName } from '../../document/document-model';
import { missingInVerbinding, verbindingBlocks } from '../../sociaal-domein/verbinding-document';
import type { OvernameDocument } from './overname-document';

/** What goes to the sociaal domein: never anything of treatment. */
export const sociaalDomeinDocuments = {
  'verbinding-sociaal-domein': {
    title: 'Vraag aan het sociaal domein',
    shortTitle: 'Vraag aan sociaal domein',
    version: 1,
    audience: 'sociaal-domein',
    orientation: 'portrait',
    moment: 'anderen',
    filled: verbindingBlocks,
    blank: null,
    remarks: missingInVerbinding,
  },
} as const satisfies Partial<Record<DocumentName, OvernameDocument>>;
