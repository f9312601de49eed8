import { describe } from 'vitest';
import { says } from './status-of';

describe('whether a DAG-gesprek can still be held, in many wordings', () => {
  says('dagMogelijk', 'present', [
    'Een DAG-gesprek heeft niet plaatsgevonden; als u dat wenst kunnen we dit alsnog plannen.',
    'Een DAG-gesprek kan te allen tijde worden aangevraagd.',
    'Mocht u prijs stellen op een DAG-gesprek, dan hoor ik dat graag.',
    'Wij bieden u alsnog een DAG-gesprek aan.',
    'Een doorstroom- en afstemmingsgesprek is niet gevoerd. U kunt dit bij ons aanvragen.',
    'Een DAG-gesprek is (nog) niet gehouden maar behoort tot de mogelijkheden.',
    'Er is geen DAG gehouden. Wilt u dat toch, laat het mij dan weten.',
    'DAG-gesprek: niet gehouden, nog in te plannen indien gewenst',
    'Voor een DAG-gesprek blijven wij beschikbaar.',
    'Graag ga ik alsnog met u en cliënt om tafel voor een DAG-gesprek, als u daar iets in ziet.',
    'Heeft u behoefte aan een DAG-gesprek? Neem dan contact op.',
    'U kunt nog een DAG-gesprek aanvragen.',
    'Een DAG-gesprek is optioneel, een afspraak is snel gemaakt.',
    'Een DAG-gesprek is niet nodig gebleken, maar dat kan altijd nog.',
    'Mocht er later toch behoefte zijn aan een DAG-gesprek dan organiseren wij dat.',
    'DAG-gesprek nog niet gehad; graag uw voorkeur voor datum doorgeven indien u dit wenst.',
    'Het DAG-gesprek is nog niet gevoerd. Als u wilt, plan ik er een.',
    'We hebben geen DAG-gesprek gehad, maar u kunt er altijd om vragen.',
    'Een DAG-gesprek is er niet geweest. Op verzoek kan dit nog.',
    'Het aanbod van een DAG-gesprek blijft staan.',
    'Indien gewenst is een DAG-gesprek mogelijk.',
  ]);
  says('dagMogelijk', 'statedAbsent', [
    'Op 3 mei hadden we een DAG-gesprek met u, cliënt en zijn moeder.',
    'Het DAG-gesprek was op 3 mei.',
    'Tijdens het DAG-gesprek van 3 mei spraken wij af dat u de medicatie overneemt.',
    'Zoals besproken in ons DAG-gesprek neemt u de zorg over.',
    'DAG-gesprek: n.v.t.',
    'Een DAG-gesprek is niet van toepassing.',
    'Wij spraken elkaar op 2 juni in het DAG-gesprek.',
    'Het DAG-gesprek heeft op 2 juni plaatsgehad; een nieuw gesprek is niet nodig.',
    'Het DAG-gesprek hebben wij op 4 september gevoerd.',
    'DAG-gesprek gehouden d.d. 4-9-2026.',
  ]);
  says('dagMogelijk', 'absent', [
    'Er heeft geen DAG-gesprek plaatsgevonden.',
    'Van een DAG-gesprek is afgezien.',
    'Het DAG-gesprek kon door ziekte niet doorgaan.',
    'Voor een DAG-gesprek was geen tijd.',
    'Cliënt wilde geen DAG-gesprek.',
    'Een fijne dag toegewenst.',
    'Hij heeft een vast dagritme, dagbesteding en een goed gesprek per week.',
    'Het DAG-gesprek is niet doorgegaan en wordt ook niet meer ingepland.',
    'U gaf aan dat een DAG-gesprek niet hoefde.',
  ]);
});

describe('the advice for two years, in many wordings', () => {
  says('adviesTweeJaar', 'present', [
    'Gedurende de eerste twee jaar adviseren wij de medicatie niet te wijzigen.',
    'Wij adviseren lithium nog minstens twee jaar voort te zetten.',
    'Ons advies voor de komende 2 jr: jaarlijks lab.',
    'Tot in elk geval september 2028 is ons advies sertraline te continueren.',
    'Advies komende twee jaar: let op slaap, niet afbouwen.',
    'Beleid 0-24 maanden: medicatie continueren.',
    'De komende twee jaar is het van belang dat het depot wordt gegeven.',
    'Tot september 2028 sertraline voortzetten.',
    'Wij geven u voor twee jaar de volgende adviezen mee: jaarlijks lab en geen afbouw.',
    'In jaar een: maandelijks contact. In jaar twee: elk kwartaal.',
    'Wat betreft de komende twee jaren: handhaaf de huidige dosering.',
    'De eerste 24 maanden na afsluiting graag elk kwartaal contact.',
    'Ons advies reikt twee jaar vooruit: lithium continueren en jaarlijks lab.',
  ]);
  says('adviesTweeJaar', 'statedAbsent', [
    'Een advies voor de komende twee jaar is niet van toepassing.',
    'Voor de komende twee jaar hebben wij geen specifiek advies.',
    'Advies twee jaar: geen',
    'Een tweejarig beleid is niet opgesteld.',
  ]);
  says('adviesTweeJaar', 'absent', [
    'De afgelopen twee jaar is hij stabiel.',
    'Wij adviseren de medicatie nog een jaar voort te zetten.',
    'Het advies voor de komende twee jaar ontvangt u later.',
    'Zij heeft twee kinderen van 2 en 4 jaar.',
    'Zij was twee jaar bij ons in behandeling.',
    'De afgelopen 24 maanden was hij stabiel.',
    'Over twee jaar wil hij met pensioen.',
    'Hij is twee jaar geleden verhuisd.',
    'Twee jaar is hij nu abstinent.',
    'De lithium controleert u gedurende een jaar.',
  ]);
});
