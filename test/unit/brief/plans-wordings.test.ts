import { describe } from 'vitest';
import { says } from './status-of';

describe('the suicidepreventieplan, in many wordings', () => {
  says('suicidepreventieplan', 'present', [
    'Met patiënt is een veiligheidsplan opgesteld voor momenten van suïcidaliteit.',
    'Het suïcidepreventieplan is gedeeld met zijn partner.',
    'In het suïcidepreventieplan staan de afspraken voor als de gedachten toenemen.',
    'Het suïcidepreventieplan uit mei 2026 blijft gelden.',
  ]);
  says('suicidepreventieplan', 'statedAbsent', [
    'Een suïcidepreventieplan was niet aan de orde.',
    'Suïcidepreventieplan: geen (geen suïcidaliteit)',
    'Omdat suïcidaliteit niet speelde is er geen suïcidepreventieplan.',
    'Suïcidepreventieplan: niet opgesteld i.v.m. ontbreken suïcidaliteit',
    'Gezien het ontbreken van suïcidale gedachten is een suïcidepreventieplan niet gemaakt.',
  ]);
  says('suicidepreventieplan', 'absent', [
    'Er is geen sprake van suïcidaliteit.',
    'Patiënte had bij opname een suïcidepreventieplan dat bij ontslag is komen te vervallen.',
    'Suïcidepreventie is een vast onderdeel van onze zorg.',
    'Mocht suïcidaliteit terugkeren, maak dan met hem een suïcidepreventieplan.',
  ]);
});

describe('the crisisinterventieplan, in many wordings', () => {
  says('crisisinterventieplan', 'present', [
    'Crisisplan ja, crisiskaart nee.',
    'Behalve een WRAP heeft hij ook een crisisplan.',
    'Wat te doen bij crisis staat in het crisisinterventieplan dat u in bijlage 3 vindt.',
    'Het crisisinterventieplan is bij de huisartsenpost en de crisisdienst bekend.',
    'In overleg met de wijkagent is een crisisinterventieplan gemaakt.',
    'Er is één gecombineerd signalerings- en crisisplan, zie bijlage.',
    'Crisisplan d.d. 2-9-2026 in dossier huisartsenpost.',
  ]);
  says('crisisinterventieplan', 'statedAbsent', [
    'Noch een crisisplan, noch een crisiskaart werd opgesteld.',
    'Signaleringsplan bijgevoegd; crisisplan en crisiskaart niet.',
    'Een crisisplan ontbreekt.',
    'Een signaleringsplan heeft zij wel, een crisisplan niet.',
    'Er zijn geen signalerings- of crisisplannen.',
    'Signaleringsplan, crisisinterventieplan en crisiskaart: niet van toepassing.',
  ]);
  says('crisisinterventieplan', 'absent', [
    'De crisisdienst is dag en nacht bereikbaar.',
    'Bij een crisis belt u 072-5550000.',
    'Tijdens de crisis in 2021 is een crisisplan gebruikt dat niet meer voldoet.',
    'Het crisisplan wordt door het nieuwe team herschreven.',
  ]);
});

describe('the crisiskaart, in many wordings', () => {
  says('crisiskaart', 'present', [
    'Zij draagt een crisiskaart bij zich.',
    'De crisiskaart is vorig jaar verlengd.',
    'Crisiskaart in bezit.',
    'De crisiskaart heeft mevrouw gelukkig nooit nodig gehad.',
    'Zijn crisiskaart zit in zijn portemonnee.',
    'Met hulp van de crisiskaartconsulent maakte hij een crisiskaart.',
    'Naast een crisiskaart heeft hij een steunend netwerk.',
    'Hij heeft een crisiskaart, geregistreerd bij de consulent.',
    'De crisiskaart is onlangs hernieuwd.',
    'Hij is in het bezit van een crisiskaart.',
    'Mevrouw beschikt over zowel een crisiskaart als een WRAP.',
  ]);
  says('crisiskaart', 'statedAbsent', [
    'Een crisiskaart is aangeboden maar door cliënt afgewezen.',
    'Een crisiskaart is besproken, maar die wilde hij niet.',
    'Cliënt ziet het nut van een crisiskaart niet in.',
    'Geen crisiskaart.',
    'Zij heeft noch een crisiskaart noch een WRAP.',
    'Een crisiskaart of WRAP zijn nooit gemaakt.',
    'Noch een crisisplan, noch een crisiskaart werd opgesteld.',
    'Signaleringsplan bijgevoegd; crisisplan en crisiskaart niet.',
    'Crisisplan ja, crisiskaart nee.',
    'Over een crisiskaart beschikt zij niet, over een signaleringsplan wel.',
    'Signaleringsplan/crisiskaart/WRAP: geen van alle',
    'Signaleringsplan, crisisinterventieplan en crisiskaart: niet van toepassing.',
    'Een crisiskaart of een WRAP heeft hij nooit gewild.',
    'Crisiskaart: client wil dit niet',
    'Crisiskaart werd door mevrouw als te belastend ervaren en is er niet.',
  ]);
  says('crisiskaart', 'absent', [
    'De aanvraag van een crisiskaart loopt.',
    'Een crisiskaart is aangevraagd.',
    'Zijn crisiskaart is in 2023 verlopen.',
    'Een crisiskaart kan hij via de cliëntenorganisatie laten maken.',
    'Hij heeft zich voor een crisiskaart aangemeld.',
    'De crisiskaart van zijn partner ligt bij ons in het dossier.',
    'Een crisiskaart is hem geadviseerd.',
    'De consulent komt in november langs om een crisiskaart te maken.',
  ]);
});

describe('the WRAP, in many wordings', () => {
  says('wrap', 'present', [
    'Behalve een WRAP heeft hij ook een crisisplan.',
    'Mevrouw werkt met een WRAP.',
    'Haar WRAP heeft zij afgelopen winter afgerond.',
    'Zij maakte een WRAP tijdens de herstelgroep en gebruikt die dagelijks.',
    'Mevrouw beschikt over zowel een crisiskaart als een WRAP.',
    'Zijn WRAP heeft hij mij laten zien; het is een indrukwekkend document.',
  ]);
  says('wrap', 'statedAbsent', [
    'Zij heeft noch een crisiskaart noch een WRAP.',
    'WRAP: geen interesse',
    'Aan een WRAP is cliënt niet toegekomen.',
    'Signaleringsplan/crisiskaart/WRAP: geen van alle',
    'Plannen (signaleringsplan, crisisplan, crisiskaart, WRAP) zijn niet aanwezig.',
    'Een crisiskaart of een WRAP heeft hij nooit gewild.',
  ]);
  says('wrap', 'absent', [
    'Hij volgt de WRAP-cursus.',
    'Hij gaat in het najaar een WRAP maken bij de herstelacademie.',
    'Zij oriënteert zich op een WRAP.',
    'Hij heeft belangstelling voor een WRAP.',
    'De ervaringsdeskundige werkt zelf met een WRAP.',
    'WRAP: mee bezig',
    'Zij staat ingeschreven voor een WRAP-groep.',
  ]);
});
