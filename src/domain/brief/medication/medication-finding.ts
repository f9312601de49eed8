import { type Finding, ownPassages, type Remark, weigh } from '../finding';
import { contentOf, type Letter, type Passage } from '../letter';
import { joined } from '../placed-text';
import { has, phrases, without } from '../words';
import { current, former, none, noneUnderHeading, otherNone, stillToStop } from './medication-words';
import { type MedicineMention, medicinesIn } from './medicine';

export interface Medicine {
  readonly name: string;
  readonly dose: string;
}

export interface MedicationReading {
  readonly finding: Finding;
  readonly medication: readonly Medicine[];
}

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
    if (
      row !== undefined &&
      passage.line > row.line &&
      isCell(passage.piece.text) &&
      !/[.;:]$/.test(row.piece.text)
    ) {
      rows[rows.length - 1] = { ...row, piece: joined(row.piece, passage.piece) };
    } else {
      rows.push(passage);
    }
  }
  return rows;
}

function isCell(text: string): boolean {
  return /^(?:\d[\d.,]* ?(?:mg|mcg|ug|g|ml|dd|x|tabl?|e|ie|microgram)\b|zo nodig|z\.n|voor de nacht|'s (?:morgens|ochtends|avonds)|\d ?x)/.test(
    text,
  );
}

function inMedication({ section }: Passage): boolean {
  return section === 'medicatie';
}

/** A line under the medication heading about what was stopped. */
function isFormer({ piece }: Passage): boolean {
  return (
    has(piece.text, phrases('gestopt|gestaakt|afgebouwd|allergie|niet meer')) && !/\bnu\b/.test(piece.text)
  );
}

function inUse(letter: Letter, passage: Passage, inList: boolean): readonly MedicineMention[] {
  const mentions = medicinesIn(letter.original, passage.piece);
  if (inList) return mentions.filter(({ start }) => !hasFormerBefore(passage.piece.text, start));
  if (
    mentions.length === 0 ||
    (passage.section === 'history' && !/\b(?:nu|thans|momenteel|huidige)\b/.test(passage.piece.text))
  )
    return [];
  const row = mentions[0]?.start === 0 && mentions[0].dose !== '' && /\d/.test(mentions[0].dose);
  const { text } = passage.piece;
  const planned = has(text, stillToStop);
  if (has(without(text, stillToStop), former) && !/\b(?:momenteel|thans|huidige|op dit moment)\b/.test(text))
    return [];
  return row || planned || has(text, current) ? mentions : [];
}

/** In a running sentence under the heading: "eerder kreeg hij haloperidol, nu clozapine". */
function hasFormerBefore(text: string, start: number): boolean {
  const before = text.slice(0, start);
  const clause = before.slice(
    Math.max(before.lastIndexOf(';'), before.lastIndexOf(', nu'), before.lastIndexOf('. ')) + 1,
  );
  return has(
    clause,
    phrases(
      'eerder|eerdere|voorheen|kreeg|gebruikte|destijds|in het verleden|allergi[a-z]*|overgevoelig[a-z]*|overweeg|overwegen|geen',
    ),
  );
}

function deniesAll(passage: Passage): boolean {
  if (passage.section === 'history' || passage.section === 'quoted') return false;
  const said = without(passage.piece.text, otherNone);
  if (inMedication(passage) && noneUnderHeading.test(contentOf(passage))) return true;
  if (
    inMedication(passage) &&
    /^[a-z ]{0,30}(?:heeft|gebruikt|neemt|slikt)(?: (?:die|deze|dit|ze))? niet/.test(contentOf(passage))
  )
    return true;
  return has(said, none) && !/\b(?:bij aanmelding|bij de start|destijds|bij intake)\b/.test(said);
}

function distinct(mentions: readonly MedicineMention[]): readonly Medicine[] {
  const medicines: Medicine[] = [];
  for (const { name, dose } of mentions) {
    const same = medicines.findIndex(
      (one) =>
        one.name.toLowerCase() === name.toLowerCase() &&
        (one.dose === dose || dose === '' || one.dose === ''),
    );
    if (same === -1) medicines.push({ name, dose });
    else if (medicines[same]?.dose === '') medicines[same] = { name, dose };
  }
  return medicines;
}
