import { phrases } from '../words';

/** That a medicine is in use now. */
export const current = phrases(
  'gebruikt(?!e)',
  'gebruik(?= (?:van|bij|op))',
  'huidige|actuele|actueel|momenteel|thans|op dit moment|nu nog|nu',
  'medicatie(?:overzicht|lijst)?',
  'medicijnen|recept(?:en|uur)|herhaalrecept(?:en)?',
  'ingesteld op|stabiel op|onder|goed (?:ingesteld )?op|euthym op|klachtenvrij op',
  '(?:heeft|hebben) [^.;]{0,40}depot|ontvangt',
  '(?:ontslagen|uit zorg|naar huis) (?:gegaan )?met',
  'krijgt|slikt|neemt|continueren|continueer|voortzetten|gecontinueerd|handhaven|ongewijzigd|doorgebruiken',
  'onderhoudsbehandeling|onderhoudsdosering|(?:zijn|haar) depot',
  'heeft nu|met (?:alleen|enkel)|bij ontslag|bij afsluiting|bij einde',
);
/** That it was, or may be one day. */
export const former = phrases(
  'gestopt|gestaakt|staken|afgebouwd|uitgeslopen|stoppen|stopgezet|beeindigd|gestopt met|niet meer|niet langer|eruit|eraf|uitgefaseerd',
  'is (?:er )?(?:[a-z0-9]+ ){0,4}uit|(?:heeft|had|hebben)[^.;]{0,60} (?:geslikt|gehad|gekregen|geprobeerd)|(?:heeft|had|hebben)[^.;]{0,60}tot [^.;]{0,30} gebruikt',
  'kreeg|gebruikte|slikte|had|werd|was|waren|werden|probeerde|geprobeerd|eerder|eerdere|destijds|voorheen|in het verleden|vroeger',
  'tot (?:en met )?(?:[a-z]+ )?20[0-2]\\d|vervangen|omgezet|overgezet',
  'allergi[a-z]*|overgevoelig[a-z]*|bijwerking(?:en)?|niet verdragen|onvoldoende (?:effect|werkzaam)|zonder (?:effect|resultaat)',
  'kan worden|kunt u|overweeg|overwegen|te overwegen|mocht|indien|eventueel|zou|zo nodig (?:starten|ophogen)|advies(?:eren)?|adviseer|starten met|bij (?:terugval|toename|slaapproblemen|onrust|crisis)',
  'geen|niet',
);
/** That it was stopped, or is only thought of, where the heading says that the rest is in use. */
export const ended = phrases(
  'gestopt|gestaakt|afgebouwd|uitgeslopen|stopgezet|stop|beeindigd|niet meer|eruit|eraf|uitgefaseerd|gesaneerd|verleden tijd',
  'is (?:er )?(?:[a-z0-9]+ ){0,4}uit',
  'allergi[a-z]*|overgevoelig[a-z]*|intolerantie',
  '(?:heeft|had|hebben)[^.;]{0,60} (?:gebruikt|geslikt|gehad|gekregen|geprobeerd)',
  'mocht|overwegen|overweeg|overwogen|zou(?:den)? kunnen|te starten|toe te voegen|gestart (?:kan|kunnen) worden',
);
export const formerBefore = phrases(
  'eerder|eerdere|voorheen|kreeg|gebruikte|slikte|destijds|in het verleden|vroeger|overweeg|overwegen|geen|stop|gestopt',
);
/** Without a dose, in the past: a medicine that is only told about. */
export const spokenOf = phrases(
  'gaf|gaven|werd|werden|was|waren|had|hadden|hielp|hielpen|bleek|bleken|leidde|veroorzaakte|zonder (?:effect|resultaat)|onvoldoende',
);
/** How often it is taken: a dose as in a list. */
export const howOften = phrases(
  '\\d ?(?:x ?)?d\\.?d\\.?(?: ?\\d)?|\\d ?x|daags|per (?:dag|nacht|week|maand)|dagelijks|a\\.n\\.?|an|z\\.?n\\.?|zo nodig|voor (?:de nacht|het slapen)|elke|iedere|om de|depot|retard',
);
/** Not stopped yet: it is in use until then. */
export const stillToStop = phrases('(?:wordt|worden|kan|mag)[^.;]{0,50}(?:afgebouwd|gestopt|gestaakt)');
/** That there is none at all. */
export const none = phrases(
  '(?:geen|zonder) (?:[a-z-]+ ){0,2}(?:psycho)?(?:med(?:s)?(?![a-z])|medicatie|medicijnen|medicamenten|geneesmiddelen|farmaca|psychofarmaca|middelen)',
  '(?:psychofarmaca|medicijnen|medicatie|geneesmiddelen) (?:heeft|hebben|had|gebruikt|waren|is|zijn|was)[^,;.]{0,25}(?:niet|geen)(?! (?:[a-z]+ )?(?:gegevens|informatie|overzicht|zicht|bekend))',
  'medicatievrij|medicatieloos|alle (?:psycho)?(?:medicatie|farmaca) (?:is|zijn|werd)[^.;,]{0,30}(?:gestopt|gestaakt|afgebouwd)',
  '(?:medicatie|medicijnen)(?:overzicht|lijst|gebruik)?(?: bij [a-z]+)? ?(?:[:=|-] ?)?(?:is |zijn )?(?:geen|nee|nvt|n\\.v\\.t\\.?|niet van toepassing|none)',
  '(?:medicatie|medicijnen)[^,;.]{0,40}(?:niet (?:meer )?(?:gebruikt|nodig|voorgeschreven|geindiceerd|gestart|van toepassing|aan de orde)|gebruikt (?:hij|zij|ze|client|patiente?)[^,;.]{0,20} niet)',
  'no medication',
  'geen (?:pillen|medicijnen|tabletten)(?: meer)?',
  '(?:gebruikt|slikt|neemt)(?: (?:hij|zij|ze|client|patiente?))?(?: [a-z]+){0,2} niets|niets(?: meer)? (?:gebruikt|slikt|voorgeschreven)',
);
/** Denials about a part of medication only. */
export const otherNone = phrases(
  'geen (?:wijzigingen|wijziging|verandering(?:en)?|aanpassingen)[^;.]{0,30}',
  '(?:geen|zonder) (?:andere|overige|verdere|nieuwe|extra|aanvullende|slaap)[a-z]* ?(?:medicatie|medicijnen|middelen)',
);
/** The same, right under the heading. */
export const noneUnderHeading =
  /^(?:er (?:is|wordt|zijn) )?(?:geen|nee|nvt|n\.v\.t|niet van toepassing|-? ?geen)\b(?! (?:wijziging|verandering|aanpassing|interactie|bijwerking|bijzonderhe))/;
