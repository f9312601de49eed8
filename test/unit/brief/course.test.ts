import { describe } from 'vitest';
import { says } from './status-of';

describe('the conclusie', () => {
  says('conclusie', 'present', [
    'Conclusie: paniekstoornis, in remissie.',
    'Samenvattend is de depressie goed hersteld en werkt hij weer volledig.',
    'Al met al een mooi resultaat; de dwang is nagenoeg verdwenen.',
    'Toestand bij ontslag\nRustig beeld, slaapt goed, geen wanen.',
    'Wij concluderen dat verdere behandeling geen meerwaarde heeft.',
    'Behandelresultaat: de klachten zijn niet afgenomen ondanks twee medicijnen.',
    'De behandeldoelen zijn behaald en zij is klachtenvrij.',
    'Evaluatie: cliënte is tevreden, de angst nam sterk af.',
  ]);
  says('conclusie', 'statedAbsent', [
    'Door het vroege stoppen kunnen wij geen conclusie geven.',
    'Tot een conclusie zijn wij niet gekomen.',
    'Conclusie: niet van toepassing.',
  ]);
  says('conclusie', 'absent', [
    'Conclusie:',
    'Conclusie: volgt.',
    'De conclusie ontvangt u zodra het onderzoek is afgerond.',
    'Conclusie\nZie onze brief van 3 maart 2026.',
    'Hij kreeg twaalf gesprekken cognitieve therapie en drie sessies EMDR.',
    'Behandeling\nPsycho-educatie, exposure en ontspanningsoefeningen.',
  ]);
});

describe('the vervolgbeleid', () => {
  says('vervolgbeleid', 'present', [
    'Vervolgbeleid: POH-ggz eens per zes weken.',
    'Wilt u over een maand de bloeddruk controleren?',
    'Wij verzoeken u de medicatie voort te zetten.',
    'Beleid\n- natrium over drie weken\n- terugverwijzen bij recidief',
    'GGZ Model neemt de behandeling over; de eerste afspraak is op 2 november.',
    'Bij terugval kan zij zich binnen een jaar weer bij ons aanmelden.',
    'Nazorg: de wijkverpleegkundige komt wekelijks.',
  ]);
  says('vervolgbeleid', 'statedAbsent', [
    'Er is geen vervolgbeleid.',
    'Nazorg: niet nodig.',
    'Vervolgafspraken zijn niet gemaakt: geen vervolgbehandeling.',
  ]);
  says('vervolgbeleid', 'absent', [
    'Vervolgbeleid:',
    'Vervolgbeleid: wordt nog bepaald.',
    'Beleid\nHierover neem ik nog contact met u op.',
    'Met belangstelling zag ik uw patiënt op 3 maart.',
    'Voor vragen kunt u contact opnemen met ons secretariaat.',
  ]);
});

describe('advice for two years', () => {
  says('adviesTweeJaar', 'present', [
    'Advies en beleid komende twee jaar: lithium handhaven, POH-ggz elk kwartaal.',
    'De komende 2 jaar adviseren wij de medicatie niet te wijzigen.',
    'Voor de eerstkomende vierentwintig maanden raden wij halfjaarlijks contact aan.',
    'Wij adviseren het antidepressivum nog minimaal twee jaar te gebruiken.',
    'Eerste jaar: elke maand een gesprek. Tweede jaar: elk kwartaal een gesprek met de POH-ggz.',
  ]);
  says('adviesTweeJaar', 'statedAbsent', [
    'Een advies voor de komende twee jaar is niet van toepassing.',
    'Advies en beleid voor de komende twee jaar: n.v.t.',
  ]);
  says('adviesTweeJaar', 'absent', [
    'Het advies voor de komende twee jaar volgt.',
    'De afgelopen twee jaar was zij stabiel; blijf haar volgen.',
    'Hij was twee jaar in behandeling en krijgt nu controle bij u.',
    'Wij adviseren de komende zes maanden niets te wijzigen.',
    'Advies en beleid voor de komende twee jaar:',
    'Zij is al twee jaar in remissie.',
  ]);
});

describe('that a DAG-gesprek can still be held', () => {
  says('dagMogelijk', 'present', [
    'Een DAG-gesprek is niet gevoerd, maar kan alsnog worden gepland.',
    'Wij hielden geen DAG-gesprek. Mocht u dat toch wensen, dan kan dat nog steeds.',
    'DAG-gesprek: nee; op verzoek van huisarts of POH-ggz organiseren wij dit alsnog.',
    'Heeft u behoefte aan een Doorstroom- en Afstemmingsgesprek, laat het mij weten.',
  ]);
  says('dagMogelijk', 'statedAbsent', [
    'Het DAG-gesprek vond plaats op 3 oktober 2026.',
    'Op 1 september is het DAG-gesprek gevoerd met u, cliënt en mij.',
    'DAG-gesprek: n.v.t.',
    'Een DAG-gesprek is niet meer mogelijk.',
  ]);
  says('dagMogelijk', 'absent', [
    'Er is geen DAG-gesprek gevoerd.',
    'Elke dag maakt hij een wandeling; een gesprek kan alsnog worden gepland.',
    'DAG-gesprek:',
    'Overdag slaapt zij nog, maar dat is alsnog te verbeteren.',
  ]);
});
