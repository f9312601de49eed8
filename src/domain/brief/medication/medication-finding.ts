import { type Finding, ownPassages, type Remark, weigh } from '../finding';
import { contentOf, type Letter, type Passage } from '../letter';
import { joined } from '../placed-text';
import { has, without } from '../words';
import {
  current,
  ended,
  former,
  formerBefore,
  howOften,
  none,
  noneUnderHeading,
  otherNone,
  spokenOf,
  stillToStop,
} from './medication-words';
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
  const listed = passages.filter(inMedication);
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

function inUse(letter: Letter, passage: Passage, inList: boolean): readonly MedicineMention[] {
  const { text } = passage.piece;
  const mentions = medicinesIn(letter.original, passage.piece);
  if (!inList && passage.section === 'history' && !/\b(?:nu|thans|momenteel|huidige)\b/.test(text)) return [];
  const row = mentions[0]?.start === 0 && /\d/.test(mentions[0].dose);
  return mentions.filter((mention, index) => {
    const said = withoutLastOnly(text, mention, mentions[index + 1]);
    return inList
      ? !isFormer(said, mention)
      : isCurrent(clauseAt(said, mention.start, proseBorder), mention, row);
  });
}

/** "Venlafaxine 75 mg en oxazepam 10 mg, trazodon is gestopt": in the singular it is said of the last one alone. */
function withoutLastOnly(text: string, { dose }: MedicineMention, next: MedicineMention | undefined): string {
  if (next === undefined || dose === '') return text;
  return /^[^;.]*? (?:is|werd) [^;.]{0,30}(?:gestopt|gestaakt|afgebouwd|vervangen|stopgezet)/.test(
    text.slice(next.start),
  )
    ? text.slice(0, next.start)
    : text;
}

/** In a running sentence, where no heading says that the medicines are those of now. */
function isCurrent(clause: string, { dose }: MedicineMention, row: boolean): boolean {
  const planned = has(clause, stillToStop);
  if (
    has(without(clause, stillToStop), former) &&
    !/\b(?:momenteel|thans|huidige|op dit moment)\b/.test(clause)
  )
    return false;
  return row || planned || has(clause, current) || has(dose.toLowerCase(), howOften);
}

/** Under the heading: "eerder kreeg hij haloperidol, nu clozapine"; "haloperidol is gestopt". */
function isFormer(text: string, { start, dose }: MedicineMention): boolean {
  const clause = without(clauseAt(text, start, listBorder), stillToStop);
  if (has(clause, ended) || (!/\d/.test(dose) && has(clause, spokenOf))) return true;
  return has(clauseAt(text.slice(0, start), start, listBorder), formerBefore);
}

const proseBorder = /;|,? (?:maar|terwijl|doch) /g;
const listBorder = /;|\. |, nu\b|,? (?:maar|terwijl|doch) /g;

/** The statement in which a place of a sentence stands. */
function clauseAt(text: string, place: number, border: RegExp): string {
  const ends = [...text.matchAll(border)].map(({ index }) => index);
  const from = ends.findLast((end) => end < place) ?? 0;
  return text.slice(from, ends.find((end) => end >= place) ?? text.length);
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
