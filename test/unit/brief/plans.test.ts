import { describe } from 'vitest';
import { says } from './status-of';

describe('the signaleringsplan', () => {
  says('signaleringsplan', 'present', [
    'Het signaleringsplan is bijgevoegd.',
    'Signaleringsplan: aanwezig.',
    'Signaleringsplan – ja, zie bijlage 2.',
    'Patiënte beschikt over een actueel signaleringsplan.',
    'Samen met haar moeder stelde zij een signaleringsplan op; u ontvangt hierbij een kopie.',
    'Een vroegsignaleringsplan maakt deel uit van de bijlagen.',
    'Zijn TVP is in mei herzien en ligt bij hem thuis.',
    'Het terugvalpreventieplan van mevrouw is op 3 juli 2026 geactualiseerd.',
    'Cliënt werkt met een signaleringsplan en kent zijn vroege signalen.',
    'De signalerings- en crisisplannen zijn met deze brief meegestuurd.',
    'Signaleringsplan: slecht slapen en afspraken afzeggen zijn de eerste tekenen; dan belt zijn zus de praktijk.',
    'Er zijn geen wijzigingen in het signaleringsplan dat u in maart ontving.',
    'Signaleringsplan\nGroen: dagritme op orde. Oranje: minder dan vijf uur slaap. Rood: hoort stemmen.',
    'Zij heeft geen crisiskaart, wel een signaleringsplan.',
    'Bijlage: signaleringsplan',
    'Het signalerings-\nplan zit bij deze brief.',
    'singaleringsplan is meegezonden',
    'Signaleringsplan  ☒ ja  ☐ nee',
    'Het plan voor terugval is gemaakt: zie het bijgevoegde signaleringsplan.',
    'Het signaleringsplan heeft hij nog niet hoeven gebruiken, maar het is actueel.',
  ]);
  says('signaleringsplan', 'statedAbsent', [
    'Er is geen signaleringsplan opgesteld.',
    'Signaleringsplan: n.v.t.',
    'Signaleringsplan: nee',
    'Een signaleringsplan is niet gemaakt.',
    'Een signaleringsplan vond cliënt niet nodig.',
    'Signaleringsplan: niet van toepassing gezien de korte behandeling.',
    'Cliënt zag af van het maken van een signaleringsplan.',
    'Geen signaleringsplan, crisiskaart of WRAP.',
    'Voor een signaleringsplan bestond geen aanleiding.',
    'Hij wilde geen signaleringsplan maken.',
    'Signaleringsplan ontbreekt, daar was geen indicatie voor.',
    'Over een signaleringsplan beschikt mevrouw niet.',
    'Signaleringsplan   ☐ ja  ☒ nee',
  ]);
  says('signaleringsplan', 'absent', [
    'Signaleringsplan:',
    'Het signaleringsplan volgt nog.',
    'Signaleringsplan wordt nagezonden.',
    'Het signaleringsplan is nog niet klaar.',
    'Een signaleringsplan moet nog worden opgesteld.',
    'Haar partner heeft een signaleringsplan.',
    'Het signaleringsplan uit 2019 is verlopen.',
    'Zijn signaleringsplan is verouderd en niet meer bruikbaar.',
    'Wij adviseren u met patiënt een signaleringsplan op te stellen.',
    'De POH-ggz gaat met haar een signaleringsplan maken.',
    'In 2018 is in een eerdere behandeling een signaleringsplan gemaakt, dat niet meer wordt gebruikt.',
    'Het signaleringsplan is bij u bekend.',
    'Het signaleringsplan is in concept gereed en wordt later toegestuurd.',
    'Mevrouw signaleert zelf goed wanneer het minder gaat.',
    'Zijn broer werkt met een signaleringsplan.',
  ]);
});

describe('the other plans', () => {
  says('suicidepreventieplan', 'present', [
    'Het veiligheidsplan suïcidaliteit is bijgesloten.',
    'Er is een suïcidepreventieplan, dat met zijn vrouw is doorgenomen.',
    'Suicide-preventieplan: up-to-date, d.d. 4-5-2026',
  ]);
  says('suicidepreventieplan', 'statedAbsent', [
    'Een suïcidepreventieplan was niet geïndiceerd.',
    'Suïcidepreventieplan en crisisinterventieplan: geen.',
    'Noch een signaleringsplan, noch een suïcidepreventieplan is opgesteld.',
  ]);
  says('suicidepreventieplan', 'absent', [
    'Er was geen sprake van suïcidaliteit.',
    'Het suïcidepreventieplan van de vorige behandelaar geldt niet meer.',
    'Zijn vader heeft een suïcidepreventieplan gehad.',
    'Wij maken nog een suïcidepreventieplan en sturen dat na.',
  ]);
  says('crisisinterventieplan', 'present', [
    'Het crisisplan is besproken met de crisisdienst en zit in de bijlage.',
    'CIP: aanwezig, versie juni 2026.',
    'Signalerings- en crisisinterventieplan: beide actueel, in de bijlage.',
  ]);
  says('crisisinterventieplan', 'statedAbsent', ['Crisisplan niet aanwezig.', 'Een CIP is niet gemaakt.']);
  says('crisisinterventieplan', 'absent', [
    'Bij crisis belt u de crisisdienst, 088 555 11 11.',
    'Het crisisinterventieplan liep tot en met december 2024.',
    'Het crisisplan stuur ik u volgende week na.',
  ]);
  says('crisiskaart', 'present', [
    'Zij draagt een crisiskaart bij zich.',
    'Crisiskaart: ja, geldig tot 2028.',
  ]);
  says('crisiskaart', 'statedAbsent', [
    'Een crisiskaart is besproken maar niet wenselijk.',
    'Een crisiskaart is aangeboden, maar daar zag hij van af.',
    'Aan een crisiskaart had zij geen behoefte.',
    'Crisiskaart wilde patiënt niet.',
  ]);
  says('crisiskaart', 'absent', [
    'De crisiskaart is aangevraagd.',
    'Zij heeft zich aangemeld bij de crisiskaartconsulent.',
    'Zijn crisiskaart is in 2023 kwijtgeraakt.',
    'Haar moeder had een crisiskaart.',
  ]);
  says('wrap', 'present', [
    'Zij heeft een WRAP gemaakt in de herstelacademie.',
    'WRAP aanwezig bij cliënt thuis.',
  ]);
  says('wrap', 'statedAbsent', [
    'WRAP: niet.',
    'Een WRAP is er niet.',
    'Hij heeft geen WRAP en geen crisiskaart.',
  ]);
  says('wrap', 'absent', [
    'Het gezin kreeg wraparound care.',
    'Zijn vriendin heeft een WRAP.',
    'In het najaar start hij met een WRAP-training.',
    'Wellicht wil zij later nog een WRAP maken.',
  ]);
});
