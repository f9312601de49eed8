import type { FieldName } from './afsprakenformulier-labels';
import { type GesprekVorm, gesprekMinutes, type Voorbereiding } from './voorbereiding';

/** Headings of the Gespreksleidraad, in its order (000:346–376). */
export const leidraadHeadings = {
  vooraf: 'Vooraf',
  duur: 'Duur',
  kennismaking: 'Kennismaking',
  basisvragen: 'De basisvragen van het DAG-gesprek',
  bespreekpunten: 'Bespreekpunten',
  vastleggen: 'Vastleggen gezamenlijk gedragen DAG-afspraken',
  afronding: 'Afronding van het DAG-gesprek',
} as const;

/** What was prepared, under Vooraf. */
export const preparationHeadings = {
  gesprek: 'Het gesprek',
  deelnemers: 'Deelnemers',
  client: 'Voorbereiding door de cliënt',
  praktijk: 'Voorbereiding door de praktijk',
  nodig: 'Wat ieder nodig heeft',
  herstelplan: 'Uit Mijn vervolg herstelplan',
} as const;

export const gesprekVormLabels: Readonly<Record<GesprekVorm, string>> = {
  fysiek: 'Fysiek',
  online: 'Online',
  combinatie: 'Combinatie',
};

/** What each field of the preparation is called. */
export const voorbereidingLabels: Readonly<Record<keyof Voorbereiding, string>> = {
  clientPoints: preparationHeadings.client,
  practicePoints: preparationHeadings.praktijk,
  vooroverlegOp: 'Datum van het vooroverleg',
  vooroverlegMet: 'Met wie het vooroverleg was',
  praktijkNodig: 'Wat de praktijk nodig heeft van de ggz',
  ggzNodig: 'Wat de ggz nodig heeft van de praktijk',
  wieNodigtUit: 'Wie nodigt uit',
  vorm: 'Vorm van het gesprek',
  datum: 'Datum van het gesprek',
  tijd: 'Tijd van het gesprek',
  plaats: 'Plaats van het gesprek',
  gevoerdOp: 'Gesprek gevoerd op',
};

/** What the leidraad says under its headings, in our own words (000:348–378). */
export const leidraadTexts = {
  vooraf:
    'Cliënt en ggz-behandelaar hebben dit gesprek voorbereid, soms samen met de praktijk of met anderen. Hun plan voor de tijd na de behandeling ligt op tafel. Vandaag worden de afspraken definitief.',
  duur: `Trek er ${gesprekMinutes} minuten voor uit: minder als het eenvoudig is, meer als er veel speelt.`,
  kennismaking: [
    'De ggz-behandelaar begint. Daarna vertelt ieder wie hij of zij is.',
    'Benoem waarvoor jullie samenkomen en wat er aan het eind op papier staat.',
  ],
  basisvragen: [
    'Wat is er nodig om na de sggz behandeling verder te herstellen?',
    'Wat doet de cliënt daar zelf voor?',
    'Bij wat helpen anderen, en wat hoopt de cliënt van hen?',
  ],
  bespreekpunten: [
    'Vat kort samen hoe de behandeling verliep en hoe het nu gaat.',
    'De cliënt vertelt waar steun bij nodig is, wat hij of zij zelf doet en wat anderen kunnen doen.',
    'Huisarts, ggz-behandelaar en anderen leggen hun rol ernaast: wat doet ieder, wat vragen zij van de cliënt en van elkaar, en hoe vinden zij elkaar?',
    'Kan en durft de huisarts dit aan? Wat moet daarvoor eerst kloppen, zoals een goed ingestelde medicatie of een klein risico op terugval?',
  ],
  vastleggen: [
    'De cliënt neemt zijn of haar belangrijkste doelen over uit Mijn vervolg herstelplan.',
    'De ggz-behandelaar zet in het Afsprakenformulier wie wat doet, en wanneer.',
  ],
  afronding: [
    'Vraag de cliënt of de stukken naar de huisarts mogen.',
    'Zo ja: de ggz-behandelaar stuurt de overdrachtsbrief, de DAG-afspraken, de contactgegevens en wat erbij hoort, zoals een signaleringsplan.',
    'De praktijk zet alles in het dossier.',
  ],
} as const;

/** What a cliënt may bring up (000:246–254). */
export const clientTopic = {
  heading: 'Wat de cliënt inbrengt',
  questions: [
    'Wat geeft veerkracht: ervaringsgenoten, een herstelacademie, een zelfhulpgroep?',
    'Wat vraagt de cliënt van naasten, en wat hebben die zelf nodig?',
    'Welk plan is er voor mindere dagen: signaleringsplan, terugvalpreventieplan, crisiskaart of WRAP?',
  ],
} as const;

export interface LeidraadTopic {
  /** The field of the Afsprakenformulier in which its agreements come. */
  readonly field: FieldName;
  readonly questions: readonly string[];
}

/** The four topics that a DAG-gesprek covers at the least (000:263–268), then the others around the cliënt (000:302–305). */
export const leidraadTopics: readonly LeidraadTopic[] = [
  {
    field: 'medicatiebegeleiding/tekst',
    questions: [
      'Wie bespreekt dosering en bijwerkingen, en wie doet de controles?',
      'Neemt de huisarts bijzondere medicatie over, zoals lithium, clozapine of methadon? Wat vraagt dat?',
      'Wordt er afgebouwd: wanneer, hoe snel en wie begeleidt het?',
      'Met wie overlegt de huisarts over medicatie, en hoe?',
    ],
  },
  {
    field: 'terugvalpreventie/tekst',
    questions: [
      'Wie zorgt dat het signaleringsplan of terugvalpreventieplan wordt gevolgd?',
      'Wie trekt aan de bel als het minder gaat, en bij wie?',
      'Op welke signalen letten huisarts en POH-ggz, en wat doen zij dan?',
      'Wie kan de huisarts bellen als een terugval dreigt?',
      'Wie houdt contact met de cliënt, hoe vaak en hoe: thuis, telefonisch of digitaal?',
      'Wat gebeurt er als de cliënt niet komt of niet opendoet?',
      'Wat doet ieder bij een crisis?',
      'Hoe komt de cliënt vanuit de praktijk snel weer bij de sggz?',
    ],
  },
  {
    field: 'overlegConsultatie/tekst',
    questions: [
      'Wie van de sggz is er na afsluiting voor vragen over brief, medicatie en terugval, ook voor de cliënt?',
      'Kunnen huisarts en ggz-behandelaar elkaar direct bellen of berichten sturen?',
      'Hoe snel is er consultatie, en hoe neemt de sggz de zorg over bij crisis of suïcidaliteit?',
      'Hoe en wanneer is de huisarts bereikbaar voor de sggz?',
      'Wat is de weg terug naar het eerdere team als overleg niet genoeg is?',
    ],
  },
  {
    field: 'opschaling/tekst',
    questions: [
      'Wanneer is behandeling in de sggz weer nodig?',
      'Wie regelt dat, bij welk team en hoe snel?',
    ],
  },
  {
    field: 'andereBetrokkenen/tekst',
    questions: [
      'Wie helpt al en gaat dat door: herstelacademie, zelfregiecentrum, schuldhulp, welzijnswerk, arbeidsbemiddeling?',
      'Wat is voor hen haalbaar, waar staan zij voor in en wat verwacht ieder van de ander?',
      'Komt er een nieuwe vraag voor het sociaal domein? Dan legt de POH-ggz het contact.',
    ],
  },
];
