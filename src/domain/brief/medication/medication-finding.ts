import { type Finding, ownPassages, type Remark, weigh } from '../finding';
import { contentOf, type Letter, type Passage } from '../letter';
import { joined } from '../placed-text';
import { has, phrases, without } from '../words';
import { type MedicineMention, medicinesIn } from './medicine';

export interface Medicine {
  readonly name: string;
  readonly dose: string;
}

export interface MedicationReading {
  readonly finding: Finding;
  readonly medication: readonly Medicine[];
}

const current = phrases(
  'gebruikt(?!e)',
  'gebruik(?= (?:van|bij|op))',
  'huidige|actuele|actueel|momenteel|thans|op dit moment|nu nog|nu',
  'medicatie(?:overzicht|lijst)?',
  'medicijnen|recept(?:en|uur)|herhaalrecept(?:en)?',
  'ingesteld op|stabiel op|onder|goed (?:ingesteld )?op|euthym op|klachtenvrij op',
  'krijgt|slikt|neemt|continueren|continueer|voortzetten|gecontinueerd|handhaven|ongewijzigd|doorgebruiken',
  'onderhoudsbehandeling|onderhoudsdosering|(?:zijn|haar) depot',
  'heeft nu|met (?:alleen|enkel)|bij ontslag|bij afsluiting|bij einde',
);
const former = phrases(
  'gestopt|gestaakt|staken|afgebouwd|uitgeslopen|stoppen|beeindigd|gestopt met|niet meer|niet langer',
  'kreeg|gebruikte|slikte|had|werd|was|waren|werden|probeerde|geprobeerd|eerder|eerdere|destijds|voorheen|in het verleden|vroeger',
  'tot (?:en met )?(?:[a-z]+ )?20[0-2]\\d|vervangen|omgezet|overgezet',
  'allergi[a-z]*|overgevoelig[a-z]*|bijwerking(?:en)?|niet verdragen|onvoldoende (?:effect|werkzaam)|zonder (?:effect|resultaat)',
  'kan worden|kunt u|overweeg|overwegen|te overwegen|mocht|indien|eventueel|zou|zo nodig (?:starten|ophogen)|advies(?:eren)?|adviseer|starten met|bij (?:terugval|toename|slaapproblemen|onrust|crisis)',
  'geen|niet',
);
const none = phrases(
  '(?:geen|zonder) (?:[a-z-]+ ){0,2}(?:psycho)?(?:medicatie|medicijnen|medicamenten|geneesmiddelen|farmaca|psychofarmaca|middelen)',
  '(?:psychofarmaca|medicijnen|medicatie|geneesmiddelen) (?:heeft|hebben|had|gebruikt|waren|is|zijn|was)[^,;.]{0,25}(?:niet|geen)(?! (?:[a-z]+ )?(?:gegevens|informatie|overzicht|zicht|bekend))',
  'medicatievrij|medicatieloos',
  '(?:medicatie|medicijnen)(?:overzicht|lijst|gebruik)?(?: bij [a-z]+)? ?(?:[:=|-] ?)?(?:is |zijn )?(?:geen|nee|nvt|n\\.v\\.t\\.?|niet van toepassing|none)',
  '(?:medicatie|medicijnen)[^,;.]{0,40}(?:niet (?:meer )?(?:gebruikt|nodig|voorgeschreven|geindiceerd|gestart|van toepassing|aan de orde)|gebruikt (?:hij|zij|ze|client|patiente?)[^,;.]{0,20} niet)',
  'no medication',
  'geen (?:pillen|medicijnen|tabletten)(?: meer)?',
  '(?:gebruikt|slikt|neemt)(?: (?:hij|zij|ze|client|patiente?))?(?: [a-z]+){0,2} niets|niets(?: meer)? (?:gebruikt|slikt|voorgeschreven)',
);
/** Denials about a part of medication only. */
const otherNone = phrases('geen (?:wijzigingen|wijziging|verandering(?:en)?|aanpassingen)[^;.]{0,30}', '(?:geen|zonder) (?:andere|overige|verdere|nieuwe|extra|aanvullende|slaap)[a-z]* ?(?:medicatie|medicijnen|middelen)');
const noneUnderHeading = /^(?:er (?:is|wordt|zijn) )?(?:geen|nee|nvt|n\.v\.t|niet van toepassing|-? ?geen)\b(?! (?:wijziging|verandering|aanpassing|interactie|bijwerking|bijzonderhe))/;

/** Which medicines are in use at closing, and whether the letter says so (001:25, 33). */
export function findMedication(letter: Letter): MedicationReading {
  const passages = ownPassages(letter);
  const listed = passages.filter((passage) => inMedication(passage) && !isFormer(passage));
  let found = wholeRows(listed).flatMap((passage) => inUse(letter, passage, true));
  if (found.length === 0) {
    const told = passages.filter(({ section }) => !['letterhead', 'medicatie', 'quoted'].includes(section));
    found = told.flatMap((passage) => inUse(letter, passage, false));
  }
  const remarks: Remark[] = found.map(({ piece }) => ({ status: 'present', piece }));
  for (const passage of passages) {
    if (deniesAll(passage)) remarks.push({ status: 'statedAbsent', piece: passage.piece });
  }
  return { finding: weigh(letter, remarks), medication: distinct(found) };
}

/** A table that lost its rows has name, strength and use each on a line of its own. */
function wholeRows(passages: readonly Passage[]): readonly Passage[] {
  const rows: Passage[] = [];
  for (const passage of passages) {
    const row = rows.at(-1);
    if (row !== undefined && passage.line > row.line && isCell(passage.piece.text) && !/[.;:]$/.test(row.piece.text)) {
      rows[rows.length - 1] = { ...row, piece: joined(row.piece, passage.piece) };
    } else {
      rows.push(passage);
    }
  }
  return rows;
}

function isCell(text: string): boolean {
  return /^(?:\d[\d.,]* ?(?:mg|mcg|ug|g|ml|dd|x|tabl?|e|ie|microgram)\b|zo nodig|z\.n|voor de nacht|'s (?:morgens|ochtends|avonds)|\d ?x)/.test(text);
}

function inMedication({ section }: Passage): boolean {
  return section === 'medicatie';
}

/** A line under the medication heading about what was stopped. */
function isFormer({ piece }: Passage): boolean {
  return has(piece.text, phrases('gestopt|gestaakt|afgebouwd|allergie|niet meer')) && !/\bnu\b/.test(piece.text);
}

function inUse(letter: Letter, passage: Passage, inList: boolean): readonly MedicineMention[] {
  const mentions = medicinesIn(letter.original, passage.piece);
  if (inList) return mentions.filter(({ start }) => !hasFormerBefore(passage.piece.text, start));
  if (mentions.length === 0 || passage.section === 'history' && !/\b(?:nu|thans|momenteel|huidige)\b/.test(passage.piece.text)) return [];
  const row = mentions[0]?.start === 0 && mentions[0].dose !== '' && /\d/.test(mentions[0].dose);
  const { text } = passage.piece;
  if (has(text, former) && !/\b(?:momenteel|thans|huidige|op dit moment)\b/.test(text)) return [];
  return row || has(text, current) ? mentions : [];
}

/** In a running sentence under the heading: "eerder kreeg hij haloperidol, nu clozapine". */
function hasFormerBefore(text: string, start: number): boolean {
  const before = text.slice(0, start);
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(', nu'), before.lastIndexOf('. ')) + 1);
  return has(clause, phrases('eerder|eerdere|voorheen|kreeg|gebruikte|destijds|in het verleden|allergi[a-z]*|overgevoelig[a-z]*|overweeg|overwegen|geen'));
}

function deniesAll(passage: Passage): boolean {
  if (passage.section === 'history' || passage.section === 'quoted') return false;
  const said = without(passage.piece.text, otherNone);
  if (inMedication(passage) && noneUnderHeading.test(contentOf(passage))) return true;
  return has(said, none) && !/\b(?:bij aanmelding|bij de start|destijds|bij intake)\b/.test(said);
}

function distinct(mentions: readonly MedicineMention[]): readonly Medicine[] {
  const medicines: Medicine[] = [];
  for (const { name, dose } of mentions) {
    const same = medicines.findIndex((one) => one.name.toLowerCase() === name.toLowerCase() && (one.dose === dose || dose === '' || one.dose === ''));
    if (same === -1) medicines.push({ name, dose });
    else if (medicines[same]?.dose === '') medicines[same] = { name, dose };
  }
  return medicines;
}
