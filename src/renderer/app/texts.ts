import { actTexts } from '../texts/acts';
import { afschermingTexts } from '../texts/afscherming';
import { casusTexts } from '../texts/casus';
import { casussenTexts } from '../texts/casussen';
import { componentTexts } from '../texts/components';
import { fasenTexts } from '../texts/fasen';
import { frameTexts } from '../texts/frame';
import { gebruikersTexts } from '../texts/gebruikers';
import { geschiedenisTexts } from '../texts/geschiedenis';
import { gesprekTexts } from '../texts/gesprek';
import { helpTexts } from '../texts/help';
import { instellingenTexts } from '../texts/instellingen';
import { journaalTexts } from '../texts/journaal';
import { keyTexts } from '../texts/keys';
import { kluisTexts } from '../texts/kluis';
import { medicatieTexts } from '../texts/medicatie';
import { paletteTexts } from '../texts/palette';
import { persoonTexts } from '../texts/persoon';
import { plannenTexts } from '../texts/plannen';
import { praktijkTexts } from '../texts/praktijk';
import { rechtenTexts } from '../texts/rechten';
import { recordTexts } from '../texts/records';
import { regioTexts } from '../texts/regio';
import { reservekopieTexts } from '../texts/reservekopie';
import { termijnTexts } from '../texts/termijnen';
import { terugkeerTexts } from '../texts/terugkeer';
import { tijdlijnTexts } from '../texts/tijdlijn';
import { toestemmingenTexts } from '../texts/toestemmingen';
import { vandaagTexts } from '../texts/vandaag';
import { verantwoordelijkheidTexts } from '../texts/verantwoordelijkheid';
import { verbindingTexts } from '../texts/verbinding';

/** The one catalogue of Dutch texts; components hold none. Each screen has its own part under `texts/`. */
export const texts = {
  frame: frameTexts,
  keys: keyTexts,
  kluis: kluisTexts,
  praktijk: praktijkTexts,
  instellingen: instellingenTexts,
  help: helpTexts,
  records: recordTexts,
  persoon: persoonTexts,
  palette: paletteTexts,
  vandaag: vandaagTexts,
  casussen: casussenTexts,
  casus: casusTexts,
  acts: actTexts,
  verantwoordelijkheid: verantwoordelijkheidTexts,
  afscherming: afschermingTexts,
  gebruikers: gebruikersTexts,
  fasen: fasenTexts,
  plannen: plannenTexts,
  verbinding: verbindingTexts,
  terugkeer: terugkeerTexts,
  gesprek: gesprekTexts,
  medicatie: medicatieTexts,
  toestemmingen: toestemmingenTexts,
  tijdlijn: tijdlijnTexts,
  termijnen: termijnTexts,
  regio: regioTexts,
  reservekopie: reservekopieTexts,
  geschiedenis: geschiedenisTexts,
  journaal: journaalTexts,
  rechten: rechtenTexts,
  components: componentTexts,
} as const;
