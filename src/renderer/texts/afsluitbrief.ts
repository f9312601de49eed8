import type { Found, Judgement } from '#domain/afsluitbrief/brieven';
import type { PartState } from '#domain/afsluitbrief/letter-check';
import { letterPartLabels } from '#domain/afsluitbrief/letter-part-labels';
import type { ProposalKind } from '#domain/afsluitbrief/letter-proposals';
import type { LetterElement } from '#domain/brief/finding';

const states: Readonly<Record<PartState, string>> = {
  aanwezig: 'Aanwezig',
  nietGemaakt: 'Volgens brief niet gemaakt',
  beloofd: 'Beloofd',
  ontbreekt: 'Ontbreekt',
  nvt: 'N.v.t.',
};
const judgements: Readonly<Record<Judgement, string>> = {
  aanwezig: 'Aanwezig',
  nietGemaakt: 'Niet gemaakt',
  ontbreekt: 'Ontbreekt',
  nvt: 'N.v.t.',
};
const proposals: Readonly<Record<ProposalKind, string>> = {
  telefoon: 'Telefoon ggz-behandelaar',
  werkdagen: 'Werkdagen ggz-behandelaar',
  medicatie: 'Middel, bij Medicatie',
  plan: 'Plan, bij Plannen',
  afsluiting: 'Behandeling afgesloten op',
  beleid: 'Beleid, in de samenvatting',
};

/** Why something that is in the letter doesn't count. */
const near: Readonly<Partial<Record<LetterElement, string>>> = {
  telefoonBehandelaar: 'alleen een algemeen nummer of dat van een ander gevonden',
  werkdagenBehandelaar: 'alleen tijden van een secretariaat of team gevonden',
};
const found: Readonly<Record<Found, string>> = {
  aanwezig: '',
  nietGemaakt: 'de brief zegt dat dit er niet is',
  beloofd: '“volgt nog” telt niet als aanwezig',
  teltNietMee: 'wel genoemd, maar niet als iets wat er nu is',
  nietGevonden: 'niet gevonden',
};

/** Afsluitbrief keuren: what the letter holds, what is missing, and asking for it. */
export const afsluitbriefTexts = {
  title: 'Afsluitbrief keuren',
  parts: letterPartLabels,
  states,
  judgements,
  proposals,
  near,
  found,
  subtitle: (file: string, date: string) =>
    `${file} · ontvangen ${date} · de brief zelf blijft ongewijzigd bewaard`,
  none: 'Nog geen afsluitbrief',
  noneText: 'Voeg de brief van de ggz toe. Het programma leest hem hier, zonder internet.',
  letter: 'De brief',
  letters: 'Brieven van deze casus',
  letterOf: (date: string) => `Brief van ${date}`,
  noText: 'Deze brief heeft geen tekst om te lezen. Vul zelf in wat er in staat.',
  legend: 'Geel telt mee. Rood is gevonden, maar telt niet mee.',
  contains: 'Wat de brief bevat',
  allLetters: 'Wat de brieven samen bevatten',
  complete: 'De brief is compleet.',
  incomplete: (count: number) => (count === 1 ? '1 onderdeel ontbreekt.' : `${count} onderdelen ontbreken.`),
  notAsked: 'Niet gevraagd in deze regio, wel gevonden',
  nothingAsked: 'De afspraken van deze casus vragen niets van de brief.',
  optional: 'mag gedeeld worden, hoeft niet',
  judgedBy: (who: string, date: string) => `beoordeeld door ${who} op ${date}`,
  fromLetter: (date: string) => `in de brief van ${date}`,
  details: (part: string) => `${part}: bekijk of wijzig`,
  source: 'Bron',
  assumption: 'Aanname',
  judge: 'Uw oordeel',
  reason: 'Waarom?',
  reasonMissing: 'Vul in waarom',
  judgementMissing: 'Kies een oordeel',
  save: 'Leg oordeel vast',
  judged: 'Oordeel vastgelegd.',
  takeBack: 'Volg weer de brief',
  takenBack: 'Het oordeel is weg; de brief geldt weer.',
  toProposals: 'Over te nemen uit deze brief',
  proposalsHint: 'Er wordt niets vanzelf ingevuld. Neem over wat klopt.',
  accept: 'Neem over',
  acceptOf: (kind: string, value: string) => `Neem over: ${kind}, ${value}`,
  accepted: 'Staat in de casus',
  acceptedNow: 'Overgenomen.',
  replaces: (value: string) => `vervangt ${value}`,
  summary: 'Samenvatting',
  summaryHint: 'In eigen woorden, naast de brief.',
  ask: 'Vraag ontbrekende delen',
  script: 'Belscript',
  request: 'Verzoek aan de ggz',
  markAsked: 'Gevraagd, leg vast',
  askedNow: 'Vastgelegd. De termijn staat in Vandaag.',
  askedOn: 'Gevraagd op',
  answerBy: 'Antwoord verwacht voor',
  answered: 'Ontvangen op',
  markAnswered: 'Antwoord ontvangen',
  answeredNow: 'Antwoord ontvangen.',
  askAgain: 'Opnieuw gevraagd',
  waiting: (date: string) => `Wacht op antwoord, voor ${date}`,
  notYet: 'Bel of schrijf de ggz, en leg daarna vast dat u het vroeg.',
  responsible: 'Zolang dit openstaat blijft de ggz verantwoordelijk.',
  rule: 'Regel',
  another: 'Nog een brief toevoegen',
  undone: 'Ongedaan gemaakt.',
} as const;
