import { memoHuisartsenpostBlocks, missingInMemo } from '../../crisis/memo-huisartsenpost-document';
import type { DocumentName } from '../../document/document-model';
import { hisSamenvattingBlocks, missingInHisSamenvatting } from '../../his/his-samenvatting-document';
import { missingInMedicatieOverzicht } from '../../medicatie/medicatie-completeness';
import { medicatieOverzichtBlocks } from '../../medicatie/medicatie-overzicht-document';
import type { OvernameDocument } from './overname-document';

/** What the practice files in its HIS, and what the huisartsenpost sees of it. */
export const hisDocuments = {
  'medicatie-overzicht': {
    title: 'Medicatie-overzicht met controles',
    shortTitle: 'Medicatieoverzicht',
    version: 1,
    audience: 'his',
    orientation: 'portrait',
    moment: 'his',
    filled: medicatieOverzichtBlocks,
    blank: null,
    remarks: missingInMedicatieOverzicht,
  },
  'his-samenvatting': {
    title: 'Samenvatting voor het HIS (SOEP)',
    shortTitle: 'HIS-samenvatting',
    version: 1,
    audience: 'his',
    orientation: 'portrait',
    moment: 'his',
    filled: hisSamenvattingBlocks,
    blank: null,
    remarks: missingInHisSamenvatting,
  },
  'memo-huisartsenpost': {
    title: 'Memo voor de huisartsenpost',
    shortTitle: 'Memo huisartsenpost',
    version: 1,
    audience: 'huisarts',
    orientation: 'portrait',
    moment: 'his',
    filled: memoHuisartsenpostBlocks,
    blank: null,
    remarks: missingInMemo,
  },
} as const satisfies Partial<Record<DocumentName, OvernameDocument>>;
