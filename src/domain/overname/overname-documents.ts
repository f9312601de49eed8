import { belscriptBlocks, verzoekBlocks } from '../afsluitbrief/verzoek-document';
import { memoHuisartsenpostBlocks, missingInMemo } from '../crisis/memo-huisartsenpost-document';
import type {
  Audience,
  DocumentBlock,
  DocumentModel,
  DocumentName,
  Orientation,
} from '../document/document-model';
import type { DocumentMoment } from '../document/document-moment';
import { fingerprint } from '../document/fingerprint';
import { documentIdentity } from '../document/identity-line';
import { documentOrigin } from '../document/origin-line';
import { pasteText } from '../document/paste-text';
import { hisSamenvattingBlocks, missingInHisSamenvatting } from '../his/his-samenvatting-document';
import {
  missingInMedicatieOverzicht,
  missingInMedicatieWeigering,
} from '../medicatie/medicatie-completeness';
import { medicatieOverzichtBlocks } from '../medicatie/medicatie-overzicht-document';
import { medicatieWeigeringBlocks } from '../medicatie/medicatie-weigering-document';
import { missingInOpvolgkaart, opvolgkaartBlocks } from '../opvolging/opvolgkaart-document';
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
import { clientinformatieBlocks } from './clientinformatie-document';
import type { DocumentSource } from './document-source';
import { geenOvernameBlocks, missingInGeenOvername } from './geen-overname-document';
import { missingInGespreksleidraad } from './gespreksleidraad-completeness';
import { blankGespreksleidraadBlocks, gespreksleidraadBlocks } from './gespreksleidraad-document';
import { missingInHerstelplan } from './herstelplan-completeness';
import { blankHerstelplanBlocks, herstelplanBlocks } from './herstelplan-document';
import type { Remark } from './remark';
import { sourceRemarks } from './source-remarks';
import { missingInUitnodiging, uitnodigingBlocks } from './uitnodiging-document';
import { missingInVerzoekDag, verzoekDagBlocks } from './verzoek-dag-document';
import { werkkaartBlocks } from './werkkaart-document';

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
  /** For what it is: under which heading lists offer it. */
  readonly moment: DocumentMoment;
  /** Says the same to everyone: it names nobody, and isn't filed in a dossier. */
  readonly leaflet?: true;
  /** Helps on the day itself; it isn't filed in a dossier. */
  readonly unfiled?: true;
  readonly filled: (source: DocumentSource) => readonly DocumentBlock[];
  /** The form to fill in by hand; null for what is no form. */
  readonly blank: (() => readonly DocumentBlock[]) | null;
  readonly remarks: (source: DocumentSource) => readonly Remark[];
}

export const overnameDocuments: Readonly<Record<DocumentName, OvernameDocument>> = {
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
  'verzoek-onderdelen': {
    title: 'Verzoek om ontbrekende onderdelen van de afsluitbrief',
    shortTitle: 'Verzoek om onderdelen',
    version: 1,
    audience: 'ggz',
    orientation: 'portrait',
    moment: 'ggz',
    filled: verzoekBlocks,
    blank: null,
    remarks: sourceRemarks,
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
    remarks: sourceRemarks,
  },
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
