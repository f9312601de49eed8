import type { DocumentName } from '../../document/document-model';
import { missingInAfsprakenformulier } from '../afsprakenformulier-completeness';
import { afsprakenformulierBlocks, blankAfsprakenformulierBlocks } from '../afsprakenformulier-document';
import { missingInGespreksleidraad } from '../gespreksleidraad-completeness';
import { blankGespreksleidraadBlocks, gespreksleidraadBlocks } from '../gespreksleidraad-document';
import { missingInHerstelplan } from '../herstelplan-completeness';
import { blankHerstelplanBlocks, herstelplanBlocks } from '../herstelplan-document';
import { missingInUitnodiging, uitnodigingBlocks } from '../uitnodiging-document';
import { werkkaartBlocks } from '../werkkaart-document';
import type { OvernameDocument } from './overname-document';

/** What prepares the DAG-gesprek, helps during it, and says what was agreed in it. */
export const gesprekDocuments = {
  werkkaart: {
    title: 'Werkkaart DAG-gesprek',
    shortTitle: 'Werkkaart',
    version: 1,
    audience: 'huisarts',
    orientation: 'portrait',
    moment: 'gesprek',
    leaflet: true,
    filled: werkkaartBlocks,
    blank: null,
    remarks: () => [],
  },
  herstelplan: {
    title: 'Mijn vervolg herstelplan',
    shortTitle: 'Mijn vervolg herstelplan',
    version: 1,
    audience: 'inwoner',
    orientation: 'landscape',
    moment: 'gesprek',
    filled: ({ casus }) => herstelplanBlocks(casus),
    blank: blankHerstelplanBlocks,
    remarks: missingInHerstelplan,
  },
  uitnodiging: {
    title: 'Uitnodiging voor het DAG-gesprek',
    shortTitle: 'Uitnodiging',
    version: 1,
    audience: 'inwoner',
    orientation: 'portrait',
    moment: 'gesprek',
    unfiled: true,
    filled: uitnodigingBlocks,
    blank: null,
    remarks: missingInUitnodiging,
  },
  gespreksleidraad: {
    title: 'Gespreksleidraad DAG-gesprek',
    shortTitle: 'Gespreksleidraad',
    version: 1,
    audience: 'huisarts',
    orientation: 'portrait',
    moment: 'gesprek',
    unfiled: true,
    filled: ({ casus }) => gespreksleidraadBlocks(casus),
    blank: blankGespreksleidraadBlocks,
    remarks: missingInGespreksleidraad,
  },
  afsprakenformulier: {
    title: 'Afsprakenformulier DAG-gesprek',
    shortTitle: 'Afsprakenformulier',
    version: 2,
    audience: 'ggz',
    orientation: 'portrait',
    moment: 'afspraken',
    filled: ({ casus }) => afsprakenformulierBlocks(casus),
    blank: blankAfsprakenformulierBlocks,
    remarks: missingInAfsprakenformulier,
  },
} as const satisfies Partial<Record<DocumentName, OvernameDocument>>;
