import { texts } from '../../app/texts';

/** One screen that the overview of a casus leads to. */
export interface CasusPlace {
  readonly label: string;
  readonly place:
    | `/casus/$id/${'besluit' | 'voorbereiding' | 'herstelplan' | 'gesprek' | 'afsluitbrief' | 'medicatie'}`
    | `/casus/$id/${'plannen' | 'sociaal-domein' | 'terugkeer' | 'toestemmingen' | 'documenten'}`
    | `/casus/$id/${'verantwoordelijkheid' | 'tijdlijn' | 'geschiedenis' | 'afsprakenformulier/$stap'}`
    | '/persoon/$id'
    | '/journaal';
  /** Which step of the Afsprakenformulier. */
  readonly step?: string;
  /** What a huisarts or POH-ggz fills in or looks back at. */
  readonly clinical?: boolean;
}

export interface CasusLinkGroup {
  readonly name: keyof typeof texts.casus.overviewScreen.linkGroups;
  readonly places: readonly CasusPlace[];
}

const { overviewScreen, form } = texts.casus;

/** The screens of a casus, in the order in which one comes to need them. */
export const linkGroups: readonly CasusLinkGroup[] = [
  {
    name: 'overdracht',
    places: [
      { label: texts.fasen.besluit.title, place: '/casus/$id/besluit', clinical: true },
      { label: texts.fasen.voorbereiding.title, place: '/casus/$id/voorbereiding' },
      { label: texts.fasen.herstelplan.title, place: '/casus/$id/herstelplan', clinical: true },
      { label: texts.gesprek.title, place: '/casus/$id/gesprek', clinical: true },
      { label: form.title, place: '/casus/$id/afsprakenformulier/$stap', step: 'doelen', clinical: true },
      { label: texts.afsluitbrief.title, place: '/casus/$id/afsluitbrief', clinical: true },
    ],
  },
  {
    name: 'zorg',
    places: [
      { label: texts.medicatie.title, place: '/casus/$id/medicatie', clinical: true },
      { label: texts.plannen.title, place: '/casus/$id/plannen', clinical: true },
      { label: texts.verbinding.title, place: '/casus/$id/sociaal-domein', clinical: true },
      { label: texts.terugkeer.title, place: '/casus/$id/terugkeer', clinical: true },
    ],
  },
  {
    name: 'wie',
    places: [
      { label: overviewScreen.persoon, place: '/persoon/$id' },
      { label: overviewScreen.parties, place: '/casus/$id/afsprakenformulier/$stap', step: 'bereikbaarheid' },
      { label: texts.verantwoordelijkheid.title, place: '/casus/$id/verantwoordelijkheid' },
      { label: texts.toestemmingen.title, place: '/casus/$id/toestemmingen' },
    ],
  },
  {
    name: 'dossier',
    places: [
      { label: texts.documenten.title, place: '/casus/$id/documenten' },
      { label: texts.tijdlijn.title, place: '/casus/$id/tijdlijn' },
      { label: overviewScreen.history, place: '/casus/$id/geschiedenis', clinical: true },
      { label: texts.journaal.title, place: '/journaal' },
    ],
  },
];
