import { heading, listOf, paragraph } from '../document/blocks';
import type { DocumentBlock } from '../document/document-model';
import { gesprekMinutes } from './voorbereiding';

/** The seven steps of preparing a DAG-gesprek (000:490–505), in plain words. */
const steps = [
  'Vraag uw behandelaar om het formulier Mijn vervolg herstelplan.',
  'Vul het in. Doe dat samen met uw behandelaar of een naaste.',
  'Bespreek met uw behandelaar wie er bij het gesprek zijn.',
  'Wilt u een naaste meenemen? Vraag het die persoon op tijd.',
  'Spreek af wie de huisarts belt. Bespreek ook hoe en waar het gesprek is.',
  'De afspraak wordt gemaakt. Iedereen krijgt een uitnodiging.',
  'Neem uw ingevulde plan mee naar het gesprek.',
] as const;

/** What a DAG-gesprek is and how someone prepares for it, for the inwoner (000:461–518): its facts in our own words, B1. */
export function clientinformatieBlocks(): readonly DocumentBlock[] {
  return [
    paragraph(
      'Uw behandeling bij de ggz stopt binnenkort. Uw huisarts is dan weer de eerste die u belt. Misschien heeft u daar vragen over. Een DAG-gesprek kan dan helpen.',
    ),
    heading('Wat is een DAG-gesprek?'),
    paragraph(
      `DAG betekent: doorstroom en afstemming. Het is één gesprek van ongeveer ${gesprekMinutes} minuten. U praat over de tijd na uw behandeling. U maakt afspraken met elkaar. Zo weet iedereen wat die moet doen.`,
    ),
    heading('Waar gaat het over?'),
    ...listOf([
      'Uw medicijnen.',
      'Geld, wonen en werk of school.',
      'Uw contact met andere mensen.',
      'Wat u zelf kunt doen.',
      'Hulp bij u in de buurt.',
      'Wat u doet als het even minder gaat.',
    ]),
    heading('Wie beslist of er een gesprek komt?'),
    paragraph(
      'Dat doet u samen met uw behandelaar. Uw naaste of uw huisarts mag er ook om vragen. U bespreekt het als u afspraken maakt over het einde van uw behandeling.',
    ),
    heading('Zo bereidt u zich voor'),
    ...listOf(steps.map((step, index) => `Stap ${index + 1}. ${step}`)),
    heading('Wie zijn erbij?'),
    paragraph(
      'Uw behandelaar en uw huisarts zijn er altijd. Soms komt de praktijkondersteuner ook. U mag zelf iemand meenemen. Dat kan een vriend zijn, of iemand uit uw familie. U mag ook een cliëntondersteuner vragen. Die helpt u om te zeggen wat u wilt. Uw behandelaar weet waar u die vindt.',
    ),
    heading('Waar is het gesprek?'),
    paragraph('Dat kiest u samen. U kunt naar elkaar toe gaan. Beeldbellen kan ook.'),
    heading('Wat gebeurt er daarna?'),
    ...listOf([
      'U schrijft de afspraken samen op een formulier.',
      'Uw behandelaar stuurt dit naar de huisarts, als u dat goedvindt. Er gaat een brief bij.',
      'De huisarts bewaart het in uw dossier.',
      'Soms spreekt u nog een gesprek af.',
      'Heeft u nog vragen? Stel ze aan uw behandelaar.',
    ]),
  ];
}
