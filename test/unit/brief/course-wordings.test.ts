import { describe } from 'vitest';
import { says } from './status-of';

describe('the conclusion, in many wordings', () => {
  says('conclusie', 'present', [
    'Al met al een geslaagde behandeling: patiënte is klachtenvrij.',
    'De depressie is volledig in remissie.',
    'Bij het afsluiten is er nog sprake van lichte restklachten.',
    'De behandeling heeft helaas weinig opgeleverd.',
    'De heer is goed opgeknapt en functioneert weer als voorheen.',
    'Wij kijken terug op een goede behandeling waarin zij haar doelen haalde.',
    'Het toestandsbeeld is stabiel te noemen.',
    'Zij heeft de paniekaanvallen nu onder controle.',
    'Het resultaat van de behandeling is goed.',
    'Cliënt is tevreden over het resultaat en heeft geen hulpvraag meer.',
    'Er resteren milde slaapproblemen.',
    'Van een depressie is geen sprake meer.',
    'De dwang is hanteerbaar geworden.',
    'Alles overziend is er sprake van een chronisch maar stabiel beeld.',
    'Na een intensief traject gaat het nu een stuk beter met haar.',
    'De klachten zijn helaas onveranderd gebleven.',
    'Zijn toestand is bij afsluiting stabiel.',
    'We hebben samen een mooi resultaat bereikt.',
    'Hij is er veel beter aan toe dan een jaar geleden.',
    'De ernst van de klachten is afgenomen van matig naar licht.',
    'Doel bereikt: hij werkt weer.',
    'Wij beschouwen de behandeling als voltooid, met matig resultaat.',
    'Er is sprake van een stabiele situatie.',
  ]);
  says('conclusie', 'statedAbsent', ['Tot een conclusie zijn wij niet gekomen.']);
  says('conclusie', 'absent', [
    'Zij kreeg twaalf sessies EMDR.',
    'Conclusie: volgt.',
    'Voor de conclusie verwijzen wij naar het eindverslag.',
    'Hij werd aangemeld met somberheid.',
    'Wij boden cognitieve therapie aan.',
    'De reden van verwijzing was een depressie.',
  ]);
});

describe('what happens next, in many wordings', () => {
  says('vervolgbeleid', 'present', [
    'Verdere begeleiding wordt door de POH-ggz gegeven.',
    'Wij hebben haar aangemeld bij het sociaal wijkteam.',
    'De medicatie wordt voortaan door u voorgeschreven.',
    'Graag uw aandacht voor de bloeddruk.',
    'Zij zal zelf een afspraak bij u maken.',
    'Bij terugkeer van de klachten kan zij opnieuw worden verwezen.',
    'Na de zomer start zij bij de dagbesteding.',
    'De zorg wordt overgenomen door Praktijk Model.',
    'Hij is terugverwezen naar de eerste lijn.',
    'Ik verzoek u vriendelijk de recepten over te nemen.',
    'De POH neemt het stokje over.',
    'Er is een overdracht gedaan aan het FACT-team.',
    'Mevrouw blijft onder controle bij de internist.',
    'Over drie maanden is er een terugbelafspraak.',
    'Hij staat op de wachtlijst voor begeleid wonen en krijgt tot dan thuisbegeleiding.',
    'Wilt u het bloed over een half jaar laten controleren?',
    'De medicatie kan over een jaar worden afgebouwd.',
    'U ontvangt haar graag over zes weken op uw spreekuur?',
    'Mevrouw meldt zich zelf bij de POH.',
    'De ambulant begeleider van het RIBW komt wekelijks langs.',
    'Het depot wordt door de wijkverpleging gezet.',
    'Zij wordt verder behandeld door FACT Zuid.',
    'Uw praktijk herhaalt de medicatie.',
    'Terugverwijzing kan zonder wachttijd binnen een jaar.',
    'Ik stel voor dat u haar over een maand ziet.',
  ]);
  says('vervolgbeleid', 'statedAbsent', [
    'Er is geen vervolg afgesproken.',
    'Vervolg: geen',
    'Nazorg is niet nodig.',
    'Verdere behandeling is niet geïndiceerd, er zijn geen vervolgafspraken gemaakt.',
  ]);
  says('vervolgbeleid', 'absent', [
    'Vervolgbeleid: wordt nog bepaald.',
    'U verwees hem vanwege paniekklachten.',
    'Zij volgde een groepstraining van twaalf bijeenkomsten.',
  ]);
});
