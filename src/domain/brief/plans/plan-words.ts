import { phrases } from '../words';

/** Denials that deny something else than the plan. */
export const harmless = phrases(
  'niet alleen',
  'niet zonder',
  'niet eerder',
  '(?:geen|zonder) (?:wijzigingen|wijziging|aanpassingen|aanpassing|veranderingen|bijzonderheden|aanvullingen|bezwaar|reden tot zorg)[^,;.]{0,25}',
  'niet (?:ge)?wijzig(?:d|en)|niets (?:aan )?(?:veranderd|gewijzigd|aangepast)',
  'niet veranderd|had (?:hij|zij|ze|client|patiente?) al(?! (?:eens|eerder))',
  'niet aangepast',
  '(?:nog )?(?:nooit|niet|geen)[a-z ]{0,20}(?:hoeven|hoefde|nodig gehad|hoeft)(?: te)?(?: [a-z]+)?',
  '(?:nog )?niet (?:gebruikt|ingezet|nodig geweest)',
  'niet te verwarren',
  'geen (?:gebruik|beroep)[a-z ]{0,20}(?:hoeven|gemaakt|gedaan)',
  '(?:nog )?onverkort',
  'nog (?:steeds|altijd|geldig|actueel|van kracht|van toepassing|bruikbaar|in gebruik)',
  'niet verouderd',
  'niet verlopen',
);

export const lapsed = phrases(
  'verlopen',
  'vervallen',
  'verouderd',
  'achterhaald',
  'ingetrokken',
  'gedateerd',
  'niet (?:meer|langer) [a-z -]{0,14}(?:geldig|actueel|bruikbaar|kracht|toepassing|gebruik|gebruikt|up-to-date|passend|relevant|geldt|kloppend|kloppen|aansluit|bijgehouden|leidend|aanwezig|bij zich)',
  '(?:geldt|klopt|gelden|werkt) (?:niet|niets|weinig) (?:meer|langer)',
  '(?:zat|lag|hing|bestond) (?!bij deze)',
  '(?:van|uit|dateert van) voor (?:20\\d\\d|de )',
  'niet meer',
  'destijds',
  'indertijd',
  'liep (?:tot|af|in)',
  'was (?:geldig|van kracht)',
  'gold tot',
  '(?:sindsdien|daarna|sinds|al jaren)[a-z0-9 ]{0,20} niet (?:meer )?(?:geactualiseerd|bijgewerkt|vernieuwd|herzien|geupdatet|geevalueerd|bijgehouden)',
  '(?:maar|en|is) niet (?:meer )?(?:geactualiseerd|bijgewerkt|vernieuwd|verlengd)',
  'in het verleden',
  'ooit',
  'vroeger',
  'kwijt(?:geraakt)?|zoek(?:geraakt)?|onvindbaar|(?:niet|nergens) (?:meer )?(?:terug ?)?(?:te vinden|gevonden)',
  'verloren',
  'had (?:hij|zij|ze|client|patient|patiente) (?:een )?',
  '(?:eerder|toen) (?:een )?§',
  'expired',
  'outdated',
  'moet (?:worden )?(?:geactualiseerd|herzien|vernieuwd|bijgewerkt)(?: worden)?',
  '(?:dient|dienen|behoeft|behoeven) (?:te worden )?(?:geactualiseerd|herzien|vernieuwd|actualisatie|herziening|bijgewerkt)(?: te worden)?',
);

/** Said so that it can't mean that there is no need for one. */
export const promised = phrases(
  'niet bekend|onbekend|onduidelijk|(?:weten|weet) (?:wij|we|ik) niet',
  'komt (?:per|met|via|nog|later|z\\.s\\.m|separaat|apart|binnenkort)|ter (?:ondertekening|goedkeuring|beoordeling|controle|accordering)|in bespreking|aanvraag',
  'volgt(?! (?:zij|hij|ze|client|patient|de|het))',
  'volgen(?: nog| later| z\\.s\\.m)?',
  'nog (?:niet|geen|te|op te|aan te|in te|af te|worden|opgesteld|gemaakt|opgestuurd|(?:een|het|de) [^,;.]{0,40}(?:maken|opstellen|opgesteld|gemaakt))',
  'moet(?:en)? nog',
  'nog[a-z ,]{0,30} (?:opgesteld|gemaakt|opstellen|maken|aanvragen|aangevraagd|opvragen|opgevraagd|navragen|nagaan|uitwerken|uitgewerkt|afmaken|afgerond|ondertekend|besproken|toegestuurd|nagestuurd|toegezonden|gestuurd) ?(?:te )?(?:worden)?',
  'na(?:gezonden|gestuurd|sturen|zenden|zending)',
  'stuur(?:t|en)?[^,;.]{0,40} na',
  '(?:wordt|worden|zal|zullen)[^,;.]{0,40}(?:later|apart|separaat|alsnog|binnenkort|spoedig|z\\.s\\.m|komende|volgende|nader|per post|toegestuurd|toegezonden|opgestuurd|aangevraagd|aangeleverd)',
  'in (?:ontwikkeling|voorbereiding|de maak|bewerking|wording|concept|concept-?vorm|aanvraag|opmaak|de planning)',
  'concept(?:versie)?',
  'binnenkort',
  't\\.?z\\.?t',
  'te zijner tijd',
  'ontvangt u (?:later|nog|zodra|binnen|separaat|apart|spoedig|volgende)',
  '(?:gaat|gaan|wil|willen|zal|zullen|hoopt|beloofde|start|begint|zou)[^;.]{0,70}(?:maken|opstellen|aanvragen|schrijven|uitwerken|afmaken|afronden|invullen|actualiseren|bijwerken|aanpassen|herzien|updaten|vernieuwen|aanvullen|bespreken|meesturen|aanleveren|doorsturen|opsturen)',
  '(?:maakt|maken)[^,;.]{0,40}(?:een )?nieuwe?',
  'aangevraagd',
  'wordt (?:gemaakt|opgesteld|uitgewerkt|geschreven|herzien|geactualiseerd|vernieuwd|momenteel)',
  '(?:wordt|worden) (?:momenteel|nu|thans|op dit moment|door)[^,;.]{0,60}(?:gemaakt|opgesteld|uitgewerkt|geschreven|herschreven|herzien|aangepast|bijgewerkt)',
  'wordt aan gewerkt',
  'nog bezig',
  'mee bezig|in behandeling genomen|wachtlijst|aangemeld|heeft (?:wel )?(?:belangstelling|interesse)|orienteert|(?:nooit|niet)[a-z ]{0,20} ontvangen|nog (?:op )?aan|nog niets|(?:niets|niet) (?:te )?(?:melden|zeggen)',
  '(?:nog|momenteel|nu|volop|thans|er)[a-z ]{0,20} gewerkt|(?:werk(?:t|en)|leg(?:t|gen)) (?:[a-z]+ ){0,6}(?:nog|momenteel|nu|de laatste hand)[a-z ]{0,12} aan',
  'beloofd|toegezegd|te ?goed|in overleg met (?:de |het |een )?(?:volgende|nieuwe)|(?:krijg|krijgt|krijgen|ontvang|ontvangt|ontvangen) (?:je|u|jullie) (?:het|deze|die|dit)? ?(?:nog|later|zodra|t\\.?z\\.?t|volgende|binnenkort)|(?:krijg|krijgt|ontvang|ontvangt) (?:je|u|jullie)? ?nog',
  '(?:opzoeken|nasturen|nazenden|naleveren)|als huiswerk|huiswerk(?:opdracht)?',
  'to follow',
  'pending',
  'follows',
);
/** A wish or an advice: it counts as a promise where nothing denies that there is one. */
export const wished = phrases(
  '(?:het )?(?:opstellen|maken|schrijven|uitwerken|actualiseren|herzien|bijwerken|aanvragen) van (?:een|het|de|zijn|haar|diens)? ?(?:[a-z]+ )?§(?![^.;]{0,60}(?:gelukt|afgerond|voltooid|gereed|klaar|bijgevoegd))',
  '(?:over|spraken over) (?:een )?§ (?:gehad|gesproken)|is (?:gevraagd|verzocht)|misschien|wellicht|(?:kan|kunnen|kunt)[^.;]{0,60}(?:maken|opstellen|aanvragen)',
  'verwijs(?:en|t)? [^.;]{0,12}naar (?:onze|mijn|de|het|een)? ?(?:eerdere |vorige )?(?:tussen)?(?:brief|schrijven|verslag|correspondentie|bericht)',
  'advies|adviseren|geadviseerd|aanbevolen|aan te bevelen|raden aan|raad aan',
  'verzoek|verzoeken|graag|s\\.v\\.p',
  'later',
  'zodra',
  'overwegen|overweeg|te overwegen|overwogen',
  'kan (?:alsnog )?(?:worden )?(?:gemaakt|opgesteld|aangevraagd|besproken)',
  'kunt u',
  '(?:is )?(?:met|aan) (?:client|patient|patiente|hem|haar) besproken',
  'besproken',
  'aangeboden',
  'bij u bekend',
  'zie (?:onze|de|mijn|eerdere|vorige) (?:brief|eerdere brief|tussenbrief|vorige|correspondentie)',
  'eerder (?:toegezonden|gestuurd|ontvangen)?',
  'onbekend',
  'onduidelijk',
  'mogelijk',
  'eventueel',
);

/** Not wanted or not needed: a denial, also where making one is spoken of. */
export const refused = phrases(
  '(?:wil|wilde|wilden|wenst|wenste|hoeft|hoefde|wou)(?: (?!nog)[a-z]+){0,4} (?:geen|niet|niets)',
  '(?:geen|zonder) (?:behoefte|aanleiding|indicatie|noodzaak|reden|meerwaarde|interesse|belangstelling|wens|bereidheid|toestemming)',
  '(?:niet|nooit) (?:gewenst|wenselijk|nodig|noodzakelijk|geindiceerd|zinvol|van toepassing|aan de orde|opportuun|haalbaar)',
  'nvt|n\\.v\\.t\\.?|afgezien|afgewezen|geweigerd|(?:daar)?van af(?:gezien)?|(?:zag|ziet|zagen|zien)(?: [a-z]+){0,3} af',
  '(?:is|was) het (?:er )?niet (?:van )?gekomen|van de hand|achterwege (?:gelaten|gebleven)|niet (?:gelukt|van gekomen|aan toegekomen|toegekomen)|geen §[^.;]{0,25}(?:willen|wensen|hoeven)|ontbrak(?:en)? (?:de|het|daarvoor)? ?[a-z]+',
);
/** Against a denial in the same clause. */
export const confirmed = phrases(
  'er (?:dus |zeker )?wel(?: degelijk)?',
  'wel degelijk',
  'bestaat (?:dus )?wel',
  '(?:heeft|hebben|beschikt)(?: [a-z]+){0,2} wel',
  '(?:met uitzondering van|behalve|uitgezonderd)(?: (?:een|het|de|zijn|haar))? §(?=[^.;]* (?:geen|niet|niets))',
);

export const denied = phrases(
  'afwezig|niets|not available|ongewenst|niet-geindiceerd',
  'nee|neen|geen|no|none',
  'nvt|n\\.v\\.t\\.?|n/a|n\\.a\\.|niet van toepassing|not applicable',
  '(?:nooit|noch)',
  'zonder (?:een )?§',
  'ontbreekt|ontbreken|ontbrak',
  'niet',
  'afgewezen|geweigerd|weigert|weigerde|afgezien|bedankte?|afgehouden|afgeslagen',
  'ziet? (?:er )?(?:daar)?van af|zag (?:er |hier)?(?:daar)?van af|daarvan af',
  'evenmin',
  '(?:zag|ziet|zagen|zien) (?:er )?af',
  'overbodig|onnodig',
);

export const held = phrases(
  'ja|yes|jawel|aanwezig|present|beschikbaar|voorhanden|gereed|compleet|bekend|paraat',
  'hierbij|bijgevoegd|bijgesloten|bijgaand|toegevoegd|ingesloten|bijlagen?|attached|enclosed',
  'mee(?:gestuurd|gezonden|gegeven|verzonden)|mee',
  'opgesteld|gemaakt|maakte[n]?|uitgewerkt|geschreven|schreef|stelden?|samengesteld|vastgesteld|vastgelegd|ingevuld',
  'heeft|hebben|beschikt|bezit|draagt|kent|gebruikt|werkt|beheert|bewaart|hanteert|bij zich|in bezit|op zak',
  'wel',
  'is er|is (?:een )?§|zijn er|bestaat|ligt|liggen|hangt|hangen|staat|staan|zit|zitten|vindt|treft|gaat|blijft|blijven|loopt',
  'geldig|geldt|gelden|actueel|actuele|recent|van kracht|up[- ]to[- ]date|in gebruik',
  'bijgewerkt|geactualiseerd|herzien|herziene|vernieuwd|geevalueerd|aangepast|geupdatet|doorgenomen|afgerond|af|klaar|definitief|vastgesteld',
  'gedeeld|overhandigd|ontvangt u|ontving u|toegezonden|toegestuurd|gestuurd|verstrekt|afgegeven|uitgereikt',
  'volgens|conform|ondertekend|geregistreerd|afgestemd|opgenomen|versie|kopie(?:en)?|afschrift|meegenomen|behoudt|houdt|dossier|terug te vinden',
  'd\\.d\\.?|dd\\.?|van \\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}',
);
export const ticked = /[☒☑✓✔]|\[x\]|(?:^|\s)x(?:\s|$)/;

/** Outweighs an advice or a request in the same clause. */
export const certain = phrases(
  'aanwezig|bijgevoegd|hierbij|in (?:haar|zijn|uw|eigen|ons) bezit|(?:sturen|stuur|zenden|geven)[^.;]{0,40} mee|meegestuurd|meegezonden|opgesteld|gemaakt|geldig|actueel|ja|heeft|bijgewerkt|herzien|beschikt|bijlage|vindt u|ontvangt u|treft u',
);

/** A long remark in brackets tells what the plan holds. */
export const asides = /\((?!(?:geen|niet|nog|nee|verlopen|vervallen|volgt|n\.?v\.?t)\b)[^)]{25,}\)/g;
