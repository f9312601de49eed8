import type { LeidraadStepName } from '#domain/gesprek/leidraad-steps';
import type { SentenceProblem } from '#domain/gesprek/zin/agreement-sentence';
import { weekdayName } from '#domain/gesprek/zin/weekdays';
import { formatDate } from '#domain/tijd/plain-date';

/** Steps of the leidraad; `who` is how the cliënt is called. */
const steps: Readonly<Record<LeidraadStepName, (who: string) => string>> = {
  kennismaking: () => 'Kennismaking, doel en uitkomst',
  samenvatting: () => 'Samenvatting van de behandeling',
  nodig: () => 'Wat is nodig voor verder herstel?',
  zelf: (who) => `Wat pakt ${who} zelf op?`,
  steun: () => 'Steun van anderen',
  onderwerpen: () => 'De vier onderwerpen',
  afronding: () => 'Afronding',
};

function problem(found: SentenceProblem): string {
  switch (found.kind) {
    case 'otherWeekday':
      return `${formatDate(found.date)} is een ${weekdayName(found.date)}. Verbeter de dag of de datum in “${found.typed}”.`;
    case 'noSuchDay':
      return `De datum “${found.typed}” bestaat niet. Verbeter de datum.`;
    case 'yearTooShort':
      return `Schrijf het jaar in “${found.typed}” met vier cijfers, of laat het weg.`;
    case 'whoMissing':
      return 'Noem wie het doet: een rol of een naam uit de betrokkenen, of de cliënt. Wat u typte, staat er nog.';
    case 'whatMissing':
      return 'Schrijf ook op wat er gebeurt. Wat u typte, staat er nog.';
  }
}

/** Gespreksmodus: holding the DAG-gesprek with leidraad and agreements beside each other. */
export const gesprekTexts = {
  title: 'DAG-gesprek',
  client: 'Cliënt',
  theClient: 'de cliënt',
  participants: {
    nobody: 'nog niemand aangevinkt',
    change: 'Wie is er?',
    done: 'Klaar',
    legend: 'Aanwezig bij het gesprek',
  },
  clock: {
    label: 'Duur van het gesprek',
    of: (planned: number) => `van ${planned}`,
    value: (minutes: number, planned: number) => `${minutes} van ${planned} minuten`,
    over: (longest: number) => `Langer dan gepland. Dat mag: gesprekken duurden tot ${longest} minuten.`,
    longest: (longest: number) => `Langer dan de ${longest} minuten die gesprekken hoogstens duurden.`,
    start: 'Start de klok',
    pause: 'Pauze',
    goOn: 'Ga verder',
    paused: 'gepauzeerd',
  },
  leidraad: 'Leidraad',
  steps,
  stepDone: 'besproken',
  stepOpen: 'nog niet besproken',
  talkedAbout: 'Besproken',
  notTalkedAbout: 'Toch niet besproken',
  fromPlan: 'Uit het herstelplan',
  nothingInPlan: 'Het herstelplan zegt hier nog niets over.',
  toTopics: 'Loop de onderwerpen hieronder langs en leg rechts vast wie wat doet.',
  minimum: 'Minstens deze vier',
  topicDone: 'besproken',
  topicOpen: 'nog te bespreken',
  points: (topic: string) => `Punten bij ${topic}`,
  agreed: 'staat in een afspraak',
  agreements: {
    title: 'Afspraken',
    none: 'Nog geen afspraken. Typ hieronder de eerste.',
    change: 'Wijzig',
    changeOf: (what: string) => `Wijzig: ${what}`,
    close: 'Klaar met wijzigen',
    topic: 'Onderwerp',
    nobody: 'wie nog open',
    never: 'wanneer nog open',
    nothing: 'wat nog open',
  },
  line: {
    label: 'Nieuwe afspraak in één regel',
    hint: 'Wie, wat en wanneer: POH belt ma 7 dec, daarna om de 4 weken',
    understood: 'Begrepen als:',
    who: 'wie?',
    what: 'wat?',
    when: 'wanneer: open',
    guessed: (topic: string) => `Vanzelf: ${topic}`,
    topic: 'Onderwerp',
    add: 'Toevoegen',
    added: (topic: string) => `Afspraak toegevoegd bij ${topic}.`,
    problem,
  },
  text: {
    title: 'Tekst bij een onderwerp',
    choose: 'Onderwerp van de tekst',
    none: 'Kies een onderwerp',
  },
  end: {
    finish: 'Gesprek afronden',
    finished: 'Gesprek gevoerd vandaag.',
    heldOn: (date: string) => `Gevoerd op ${date}`,
    toCheck: 'Naar controle',
    toForm: 'Afsprakenformulier bekijken',
  },
} as const;
