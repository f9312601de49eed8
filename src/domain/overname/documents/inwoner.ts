import type { DocumentName } from '../../document/document-model';
import { missingInOpvolgkaart, opvolgkaartBlocks } from '../../opvolging/opvolgkaart-document';
import { clientinformatieBlocks } from '../clientinformatie-document';
import type { OvernameDocument } from './overname-document';

/** What the inwoner takes home, in plain words. */
export const inwonerDocuments = {
  clientinformatie: {
    title: 'Informatie over het DAG-gesprek',
    shortTitle: 'Cliëntinformatie',
    version: 1,
    audience: 'inwoner',
    orientation: 'portrait',
    moment: 'inwoner',
    leaflet: true,
    filled: clientinformatieBlocks,
    blank: null,
    remarks: () => [],
  },
  opvolgkaart: {
    title: 'Uw afspraken na de ggz',
    shortTitle: 'Opvolgkaart',
    version: 1,
    audience: 'inwoner',
    orientation: 'portrait',
    moment: 'inwoner',
    filled: opvolgkaartBlocks,
    blank: null,
    remarks: missingInOpvolgkaart,
  },
} as const satisfies Partial<Record<DocumentName, OvernameDocument>>;
