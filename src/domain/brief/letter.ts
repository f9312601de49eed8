import { headingHere } from './heading-here';
import { type HeadingFound, headingOf, type SectionKind } from './headings';
import { type LetterLine, linesOf } from './letter-lines';
import { joined, type PlacedText } from './placed-text';
import { sentencesOf } from './sentences';

/** A sentence of the letter, or a row of a table in it. */
export interface Passage {
  readonly piece: PlacedText;
  /** Where what is said begins: behind the name of a heading on the same line. */
  readonly contentAt: number;
  /** By the nearest heading, also one on the same line. */
  readonly section: SectionKind;
  /** By the heading above it, when the one on its own line is only that of an item in a list. */
  readonly parent: SectionKind;
  /** Stands under a heading that has a line of its own. */
  readonly underHeading: boolean;
  readonly line: number;
}

/** A letter, taken apart. */
export interface Letter {
  readonly original: string;
  readonly passages: readonly Passage[];
}

/** Sections that hold plans: a label of one plan is followed by labels of others. */
const planSections: ReadonlySet<SectionKind> = new Set([
  'suicidepreventieplan',
  'signaleringsplan',
  'crisisinterventieplan',
  'crisiskaart',
  'wrap',
]);
const salutation =
  /^(?:zeer )?(?:geachte|geacht|beste|lieve|hallo|hoi|hi|hey|dag|goede(?:n?dag|morgen|middag|navond)|waarde|weledelgeleerde|weledelgestrenge|hooggeachte|amice|amica|confrere|collega(?:'?s)?[, ]*$|dear)\b.{0,70}$|^l\.?s\.?[, ]*$/;
const greeting =
  /^(?:met (?:vriendelijke|collegiale|hartelijke|hoogachting|groet)|hoogachtend|(?:vriendelijke|hartelijke|collegiale) groet|groet(?:en)?\b|m\.?v\.?g|vr\.? ?gr|kind regards|m\.?c\.?g|ondertekend|w\.?g\.?,? ).{0,60}$/;

/** A whole sentence: a letter without a salutation has begun. */
const prose = /^[^|]{70,}\.(?: |$)/;

/** Under which heading a line stands. */
interface Place {
  readonly section: SectionKind;
  readonly underHeading: boolean;
  /** The section ends with the paragraph: its heading stood on a line with text. */
  readonly brief: boolean;
}
type Spot = Pick<Passage, 'section' | 'parent' | 'contentAt'>;

/** Takes a letter apart into passages that know under which heading they stand. */
export function readLetterText(original: string): Letter {
  const passages: Passage[] = [];
  let place: Place = { section: 'letterhead', underHeading: false, brief: false };
  for (const [index, line] of wholeLines(linesOf(original)).entries()) {
    place = placeBefore(line, place);
    const heading = line.quoted ? null : headingHere(line, place.section);
    if (heading?.contentAt === null) {
      place = { section: heading.kind, underHeading: true, brief: false };
      continue;
    }
    const spot = spotOf(line, heading, place);
    place = placeAfter(line, heading, place);
    passages.push(...passagesOf(original, line.piece, spot, place.underHeading, index));
  }
  return { original, passages };
}

/** A line together with those that go on with its sentence; `first` is the line as it begins. */
type WholeLine = LetterLine & { readonly first: string };

function wholeLines(lines: readonly LetterLine[]): readonly WholeLine[] {
  const whole: WholeLine[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (line.continues && last !== undefined && !isHeadingAlone(last)) {
      whole[whole.length - 1] = { ...last, piece: joined(last.piece, line.piece) };
    } else {
      whole.push({ ...line, first: line.piece.text });
    }
  }
  return whole;
}

function isHeadingAlone({ first, quoted }: WholeLine): boolean {
  return !quoted && headingOf(first)?.contentAt === null;
}

function placeBefore({ first, afterBlank, piece }: WholeLine, place: Place): Place {
  if (salutation.test(first)) return { section: 'body', underHeading: false, brief: false };
  if (greeting.test(first)) return { section: 'signature', underHeading: false, brief: false };
  if (place.section === 'letterhead' && prose.test(piece.text))
    return { section: 'body', underHeading: false, brief: false };
  return afterBlank && place.brief ? { section: 'body', underHeading: false, brief: false } : place;
}

function spotOf({ quoted, bullet, isTitle }: WholeLine, heading: HeadingFound | null, place: Place): Spot {
  const { section } = place;
  if (quoted) return { section: 'quoted', parent: 'quoted', contentAt: 0 };
  if (heading !== null) {
    const stays = bullet || planSections.has(heading.kind);
    return {
      section: heading.kind,
      parent: stays ? section : heading.kind,
      contentAt: heading.contentAt ?? 0,
    };
  }
  return isTitle
    ? { section: 'other', parent: 'other', contentAt: 0 }
    : { section, parent: section, contentAt: 0 };
}

function placeAfter(
  { bullet, isTitle, quoted }: WholeLine,
  heading: HeadingFound | null,
  place: Place,
): Place {
  if (quoted) return place;
  if (heading === null)
    return isTitle && place.section !== 'letterhead'
      ? { section: 'body', underHeading: false, brief: false }
      : place;
  if (planSections.has(heading.kind))
    return planSections.has(place.section) ? { ...place, section: 'plans' } : place;
  return bullet ? place : { section: heading.kind, underHeading: false, brief: true };
}

function passagesOf(
  original: string,
  piece: PlacedText,
  spot: Spot,
  underHeading: boolean,
  line: number,
): readonly Passage[] {
  let here = spot;
  return sentencesOf(piece, original).map((sentence, index) => {
    // A form that lost its lines: the next field begins in the middle of one.
    const field = index === 0 || here.section === 'quoted' ? null : fieldIn(sentence.text);
    if (field !== null) here = { section: field.kind, parent: field.kind, contentAt: field.contentAt };
    else if (index > 0) here = { ...here, contentAt: 0 };
    const contentAt = Math.min(here.contentAt, sentence.text.length);
    return { ...here, piece: sentence, contentAt, underHeading, line };
  });
}

function fieldIn(sentence: string): { kind: SectionKind; contentAt: number } | null {
  const heading = /^[a-z -]{3,40}:/.test(sentence) ? headingOf(sentence) : null;
  if (heading === null || heading.contentAt === null) return null;
  return { kind: heading.kind === 'someone' ? 'other' : heading.kind, contentAt: heading.contentAt };
}

/** What a passage says, without the name of its heading. */
export function contentOf({ piece, contentAt }: Passage): string {
  return piece.text.slice(contentAt);
}
