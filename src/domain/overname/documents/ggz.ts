import {
  belscriptBlocks,
  missingInBelscript,
  missingInVerzoek,
  verzoekBlocks,
} from '../../afsluitbrief/verzoek-document';
import type { DocumentName } from '../../document/document-model';
import { missingInMedicatieWeigering } from '../../medicatie/medicatie-completeness';
import { medicatieWeigeringBlocks } from '../../medicatie/medicatie-weigering-document';
import {
  missingInTerugkeerAanvraag,
  terugkeerAanvraagBlocks,
} from '../../terugkeer/terugkeer-aanvraag-document';
import {
  missingInTerugkeerHerinnering,
  terugkeerHerinneringBlocks,
} from '../../terugkeer/terugkeer-herinnering-document';
import { bevestigingOvernameBlocks, missingInBevestiging } from '../bevestiging-overname-document';
import { geenOvernameBlocks, missingInGeenOvername } from '../geen-overname-document';
import { missingInVerzoekDag, verzoekDagBlocks } from '../verzoek-dag-document';
import type { OvernameDocument } from './overname-document';

/** What the practice asks of the ggz or answers it, and the script for asking by telephone. */
export const ggzDocuments = {
  'verzoek-onderdelen': {
    title: 'Verzoek om ontbrekende onderdelen van de afsluitbrief',
    shortTitle: 'Verzoek om onderdelen',
    version: 1,
    audience: 'ggz',
    orientation: 'portrait',
    moment: 'ggz',
    filled: verzoekBlocks,
    blank: null,
    remarks: missingInVerzoek,
  },
  belscript: {
    title: 'Belscript: ontbrekende onderdelen van de afsluitbrief',
    shortTitle: 'Belscript',
    version: 1,
    audience: 'huisarts',
    orientation: 'portrait',
    moment: 'ggz',
    unfiled: true,
    filled: belscriptBlocks,
    blank: null,
    remarks: missingInBelscript,
  },
  'medicatie-weigering': {
    title: 'Bericht over niet overgenomen medicatie',
    shortTitle: 'Medicatie niet overgenomen',
    version: 1,
    audience: 'ggz',
    orientation: 'portrait',
    moment: 'ggz',
    filled: medicatieWeigeringBlocks,
    blank: null,
    remarks: missingInMedicatieWeigering,
  },
  'verzoek-dag': {
    title: 'Verzoek om alsnog een DAG-gesprek',
    shortTitle: 'Verzoek DAG-gesprek',
    version: 1,
    audience: 'ggz',
    orientation: 'portrait',
    moment: 'ggz',
    filled: verzoekDagBlocks,
    blank: null,
    remarks: missingInVerzoekDag,
  },
  'terugkeer-aanvraag': {
    title: 'Aanvraag terugkeerconsultatie',
    shortTitle: 'Aanvraag terugkeerconsultatie',
    version: 1,
    audience: 'ggz',
    orientation: 'portrait',
    moment: 'ggz',
    filled: terugkeerAanvraagBlocks,
    blank: null,
    remarks: missingInTerugkeerAanvraag,
  },
  'terugkeer-herinnering': {
    title: 'Herinnering terugkeerconsultatie',
    shortTitle: 'Herinnering terugkeer',
    version: 1,
    audience: 'ggz',
    orientation: 'portrait',
    moment: 'ggz',
    filled: terugkeerHerinneringBlocks,
    blank: null,
    remarks: missingInTerugkeerHerinnering,
  },
  'bevestiging-overname': {
    title: 'Bevestiging overname',
    shortTitle: 'Bevestiging overname',
    version: 1,
    audience: 'ggz',
    orientation: 'portrait',
    moment: 'ggz',
    filled: bevestigingOvernameBlocks,
    blank: null,
    remarks: missingInBevestiging,
  },
  'geen-overname': {
    title: 'Bericht geen of gedeeltelijke overname',
    shortTitle: 'Bericht geen overname',
    version: 1,
    audience: 'ggz',
    orientation: 'portrait',
    moment: 'ggz',
    filled: geenOvernameBlocks,
    blank: null,
    remarks: missingInGeenOvername,
  },
} as const satisfies Partial<Record<DocumentName, OvernameDocument>>;
