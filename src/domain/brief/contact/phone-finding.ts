import { type Finding, ownPassages, type Remark, weigh } from '../finding';
import type { Letter, Passage } from '../letter';
import { part } from '../placed-text';
import { has, lastIndexOf, phrases } from '../words';
import { phoneNumbers } from './phone-number';

export interface PhoneReading {
  readonly finding: Finding;
  /** Direct numbers of clinicians: digits only, with a leading zero, in the order of the letter. */
  readonly phone: readonly string[];
}

/** Whose number it is, when it isn't the clinician's. */
const others = phrases(
  '(?:poli|afdelings|team)?secretaria(?:at|ats|tele)|secretaresse|sec(?:r)?|balie|receptie|frontoffice|centrale?|centraal(?: (?:nummer|telefoonnummer))?|telefooncentrale|algemeen|algemene|hoofdnummer|servicedesk|klantcontact[a-z]*|klantenservice|bureau',
  'crisis(?:dienst|team|lijn|nummer)?|spoed(?:lijn|nummer|gevallen)?|acute (?:dienst|psychiatrie)|113|112|huisartsenpost|hap|ihbt|meldkamer|buiten kantoortijd(?:en)?|dienstdoende',
  'patiente?|client(?:e)?|p(?:a)?t|naaste[n]?|contactpersoon|mantelzorger|moeder|vader|dochter|zoon|zus|broer|partner|echtgenoo?te?|man|vrouw|ouders?|familie|vriend(?:in)?|mentor|bewindvoerder|curator',
  'huisarts(?:enpraktijk)?|uw praktijk|apotheek|poh(?:-?ggz)?|praktijk|wijkteam|gemeente|thuiszorg|woonbegeleid(?:er|ing)|begeleider|sociaal team|wmo|buurtteam|maatschappelijk werk',
  'aanmeldpunt|teamtelefoon|teamnummer|teamlijn|aanmeldingen|aanmeldbureau|consultatielijn|overleglijn|advieslijn|fax(?:nummer)?|locatie|poli(?:kliniek)?|kliniek|afdeling|instelling|team|agb|kvk|iban',
  'bereikbaarheidsdienst|achterwacht|voorkeurslijn|algemene lijn|zorglijn',
);
/** That it is the clinician's own. */
const own = phrases(
  'rechtstreekse?|directe?|doorkies(?:nummer|nr|nummers)?|dkn|eigen|persoonlijk(?:e)?|toestel(?:nummer)?|tst|ext|mobiele?|mob|werktelefoon|werkmobiel|diensttelefoon|dat ben ik|ikzelf|ik zelf|mezelf|mijzelf|prive(?:lijn|nummer)?|spreekkamer|06-?nummer|mijn (?:[a-z]+ )?(?:nummer|telefoon|telefoonnummer|mobiel|toestel|lijn)',
);
/** That the writer can be reached there. */
const writer = phrases(
  'mij|me|ik|ondergetekende|(?:regie|hoofd|mede|ggz-?)?behandelaar|behandelaren|psychiater|psycholo(?:og|ge)|psychotherapeut(?:e)?|verpleegkundig specialist|vs|spv|casemanager|casemanagers|zorgcoordinator|behandelcoordinator|therapeut|[a-z]*therapeut(?:e)?|[a-z]*verpleegkundige|orthopedago(?:og|ge)|gz-?psycholoog|kp|schrijver|arts|sociotherapeut|orthopedagoog|hem|haar|n\\.s\\.?',
);
const none = phrases(
  '(?:werken|werk|werkt) (?:[a-z]+ )?(?:niet met|zonder) (?:doorkies|eigen|directe)[^.;]{0,20}',
  '(?:mijn|eigen|onze) (?:[a-z]+ )?(?:06|mobiel|mobiele nummer|nummer|toestel|telefoon|lijn|doorkiesnummer|werktelefoon)[^.;]{0,50}(?:niet|vervallen|ingeleverd|buiten gebruik|opgeheven)',
  '(?:heb|heeft|hebben|beschik|beschikt|bezit)(?: (?:ik|hij|zij|wij))?(?: nog| zelf)? (?:geen|niet over (?:een)?)[^.;]{0,30}(?:nummer|toestel|lijn|telefoon)',
  'geen (?:[a-z]+ ){0,3}(?:doorkies|telefoon|mobiel|toestel|werk)?(?:nummers?|nr|telefoons?|lijn)',
  '(?:doorkies|telefoon|direct|directe|rechtstreeks|rechtstreekse|persoonlijk|eigen)(?: ?telefoon)? ?(?:nummer|lijn)[^.;]{0,40}(?:niet(?! (?:dat|die|van))|geen|evenmin|ontbreekt|nvt|n\\.v\\.t)',
  'doorkiesnummer ?[:|] ?(?:geen|nee|-|nvt|n\\.v\\.t\\.?|niet aanwezig)',
  '(?:niet|nooit) (?:rechtstreeks|direct|persoonlijk|zelf)(?: telefonisch)? (?:te )?(?:bereikbaar|bereiken|bellen)',
  '(?:rechtstreeks|direct|persoonlijk|telefonisch) (?:ben ik )?(?:niet|onmogelijk) (?:te )?(?:bereikbaar|bereiken|bellen|mogelijk)',
);
/** Whether the letter has the direct number of a clinician (001:25, 33). */
export function findPhone(letter: Letter): PhoneReading {
  const remarks: Remark[] = [];
  const phone: string[] = [];
  const passages = ownPassages(letter);
  for (const [index, passage] of passages.entries()) {
    const { text } = passage.piece;
    const numbers = phoneNumbers(text);
    for (const [place, { start, end, digits }] of numbers.entries()) {
      const between = text.slice(numbers[place - 1]?.end ?? 0, start);
      const before = place === 0 && between.trim() === '' ? lineAbove(passage, passages[index - 1]) : between;
      const after = remarkBehind(
        text.slice(end, numbers[place + 1]?.start ?? text.length),
        place < numbers.length - 1,
      );
      if (!isDirect(before, after, passage, digits.startsWith('06'))) continue;
      if (generalAfterAll.test(passages[index + 1]?.piece.text ?? '')) continue;
      remarks.push({ status: 'present', piece: part(passage.piece, 0) });
      if (!phone.includes(digits)) phone.push(digits);
    }
    if (has(text, none)) remarks.push({ status: 'statedAbsent', piece: passage.piece });
  }
  const finding = weigh(letter, remarks);
  return { finding, phone: finding.status === 'present' ? phone : [] };
}

/** Where a number begins its line, the line above says whose it is: "Secretariaat", "Mijn mobiel:". */
function lineAbove({ line }: Passage, above: Passage | undefined): string {
  const text = above !== undefined && above.line >= line - 2 ? above.piece.text : '';
  return phoneNumbers(text).length === 0 && (text.length < 60 || text.endsWith(':')) ? text : '';
}

/** What is said of a number behind it: up to the next clause, or within brackets. */
function remarkBehind(text: string, anotherFollows: boolean): string {
  const brackets = /^\s*\(([^)]*)\)/.exec(text)?.[1];
  if (brackets !== undefined) return brackets;
  const near = /^[^;.]{0,60}/.exec(text)?.[0] ?? '';
  return anotherFollows ? (near.split(/,|\bof\b|\ben\b|\|/)[0] ?? '') : near;
}

/** By the word nearest to the number that says whose it is; a word of ownership behind it decides too. */
function isDirect(before: string, after: string, { section }: Passage, isMobile: boolean): boolean {
  if (asksFor.test(after)) return false;
  const ownBefore = lastIndexOf(before, own);
  const otherBefore = lastIndexOf(before, others);
  if (ownBefore > otherBefore) return !generalBehind.test(after);
  if (has(after, own) && !has(before, neverClinician)) return true;
  if (otherBefore !== -1) return false;
  // Among agreements a number is that of who is to do something, unless the writer speaks of himself.
  if (section === 'vervolgbeleid') return has(before, phrases('mij|me|ik|ondergetekende'));
  if (has(before, writer)) return true;
  if (has(after, others)) return false;
  if (isMobile && has(before, phrases('bereikbaar|bereiken|bellen|bel|app'))) return true;
  return section === 'signature' || section === 'contact';
}

/** "Dit nummer komt uit bij het secretariaat." */
const generalAfterAll = /^(?:dit|dat|het) (?:nummer|is)\b.{0,40}(?:secretariaat|balie|receptie|centrale)/;
const generalBehind = /^\s*\(?(?:het )?(?:secretariaat|receptie|balie)/;
/** Who answers there has to be asked for the clinician. */
const asksFor = /^[\s(,]*(?:en )?(?:vraagt? (?:u )?(?:dan |daar )?naar|daar naar mij)/;
const neverClinician = phrases('patiente?|client(?:e)?|fax|moeder|dochter|zoon|partner|apotheek');
