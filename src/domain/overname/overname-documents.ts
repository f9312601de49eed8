import type {
  Audience,
  DocumentBlock,
  DocumentModel,
  DocumentName,
  Orientation,
} from '../document/document-model';
import { documentIdentity } from '../document/identity-line';
import { documentOrigin } from '../document/origin-line';
import {
  missingInMedicatieOverzicht,
  missingInMedicatieWeigering,
} from '../medicatie/medicatie-completeness';
import { medicatieOverzichtBlocks } from '../medicatie/medicatie-overzicht-document';
import { medicatieWeigeringBlocks } from '../medicatie/medicatie-weigering-document';
import type { Praktijk } from '../praktijk/praktijk';
import { missingInVerbinding, verbindingBlocks } from '../sociaal-domein/verbinding-document';
import {
  missingInTerugkeerAanvraag,
  terugkeerAanvraagBlocks,
} from '../terugkeer/terugkeer-aanvraag-document';
import {
  missingInTerugkeerHerinnering,
  terugkeerHerinneringBlocks,
} from '../terugkeer/terugkeer-herinnering-document';
import type { ConsentPurpose } from '../toestemming/consent';
import { missingInAfsprakenformulier } from './afsprakenformulier-completeness';
import { afsprakenformulierBlocks, blankAfsprakenformulierBlocks } from './afsprakenformulier-document';
import { bevestigingOvernameBlocks, missingInBevestiging } from './bevestiging-overname-document';
import type { DocumentSource } from './document-source';
import { geenOvernameBlocks, missingInGeenOvername } from './geen-overname-document';
import { missingInGespreksleidraad } from './gespreksleidraad-completeness';
import { blankGespreksleidraadBlocks, gespreksleidraadBlocks } from './gespreksleidraad-document';
import { missingInHerstelplan } from './herstelplan-completeness';
import { blankHerstelplanBlocks, herstelplanBlocks } from './herstelplan-document';
import type { Remark } from './remark';

/** One document of an overname. Everything that makes, checks or lists documents follows from this. */
interface OvernameDocument {
  readonly title: string;
  /** How a list, a tab or a file names it. */
  readonly shortTitle: string;
  /** Rises when content or layout changes. */
  readonly version: number;
  /** To whom it goes; consent is asked for the purpose that goes with it, unless it says another. */
  readonly audience: Audience;
  readonly purpose?: ConsentPurpose;
  readonly orientation: Orientation;
  readonly filled: (source: DocumentSource) => readonly DocumentBlock[];
  /** The form to fill in by hand; null for what is no form. */
  readonly blank: (() => readonly DocumentBlock[]) | null;
  readonly remarks: (source: DocumentSource) => readonly Remark[];
}

export const overnameDocuments: Readonly<Record<DocumentName, OvernameDocument>> = {
  herstelplan: {
    title: 'Mijn vervolg herstelplan',
    shortTitle: 'Mijn vervolg herstelplan',
    version: 1,
    audience: 'inwoner',
    orientation: 'landscape',
    filled: ({ casus }) => herstelplanBlocks(casus),
    blank: blankHerstelplanBlocks,
    remarks: missingInHerstelplan,
  },
  gespreksleidraad: {
    title: 'Gespreksleidraad DAG-gesprek',
    shortTitle: 'Gespreksleidraad',
    version: 1,
    audience: 'huisarts',
    orientation: 'portrait',
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
    filled: ({ casus }) => afsprakenformulierBlocks(casus),
    blank: blankAfsprakenformulierBlocks,
    remarks: missingInAfsprakenformulier,
  },
  'medicatie-overzicht': {
    title: 'Medicatie-overzicht met controles',
    shortTitle: 'Medicatieoverzicht',
    version: 1,
    audience: 'his',
    orientation: 'portrait',
    filled: medicatieOverzichtBlocks,
    blank: null,
    remarks: missingInMedicatieOverzicht,
  },
  'medicatie-weigering': {
    title: 'Bericht over niet overgenomen medicatie',
    shortTitle: 'Medicatie niet overgenomen',
    version: 1,
    audience: 'ggz',
    orientation: 'portrait',
    filled: medicatieWeigeringBlocks,
    blank: null,
    remarks: missingInMedicatieWeigering,
  },
  'verbinding-sociaal-domein': {
    title: 'Vraag aan het sociaal domein',
    shortTitle: 'Vraag aan sociaal domein',
    version: 1,
    audience: 'sociaal-domein',
    orientation: 'portrait',
    filled: verbindingBlocks,
    blank: null,
    remarks: missingInVerbinding,
  },
  'terugkeer-aanvraag': {
    title: 'Aanvraag terugkeerconsultatie',
    shortTitle: 'Aanvraag terugkeerconsultatie',
    version: 1,
    audience: 'ggz',
    orientation: 'portrait',
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
    filled: geenOvernameBlocks,
    blank: null,
    remarks: missingInGeenOvername,
  },
};

/** A document with what the casus holds now. */
export function documentModelOf(name: DocumentName, source: DocumentSource): DocumentModel {
  const { shortTitle, audience, filled } = overnameDocuments[name];
  return {
    ...headOf(name),
    identity: documentIdentity(source.persoon, audience),
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

/** What is missing or odd for a document, in its order. It never forbids making the document. */
export function documentRemarks(name: DocumentName, source: DocumentSource): readonly Remark[] {
  return overnameDocuments[name].remarks(source);
}

function headOf(name: DocumentName) {
  const { title, version, audience, orientation } = overnameDocuments[name];
  return { template: { name, version }, title, audience, orientation };
}
