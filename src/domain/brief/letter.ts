import { type HeadingFound, headingOf, type SectionKind } from './headings';
import { linesOf } from './letter-lines';
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
  /^(?:zeer )?(?:geachte|beste|hallo|dag|waarde|weledelgeleerde|hooggeachte|l\.?s\.?[, ]*$|amice|collega[, ]*$|dear)\b.{0,70}$/;
const greeting =
  /^(?:met (?:vriendelijke|collegiale|hartelijke|hoogachting|groet)|hoogachtend|(?:vriendelijke|hartelijke|collegiale) groet|groet(?:en)?\b|m\.?v\.?g|vr\.? ?gr|kind regards|m\.?c\.?g|ondertekend|w\.?g\.?,? ).{0,60}$/;

interface Place {
  section: SectionKind;
  underHeading: boolean;
  /** The section ends with the paragraph: its heading stood on a line with text. */
  brief: boolean;
}

/** Takes a letter apart into passages that know under which heading they stand. */
export function readLetterText(original: string): Letter {
  const passages: Passage[] = [];
  let place: Place = { section: 'letterhead', underHeading: false, brief: false };
  let open: { piece: PlacedText; contentAt: number; section: SectionKind; parent: SectionKind } | null = null;
  let number = 0;
  const close = (): void => {
    if (open === null) return;
    let { contentAt, section, parent } = open;
    for (const [index, sentence] of sentencesOf(open.piece).entries()) {
      // A form that lost its lines: the next field begins in the middle of one.
      const field = index === 0 || section === 'quoted' ? null : fieldIn(sentence.text);
      if (field !== null) {
        section = field.kind;
        parent = field.kind;
      }
      contentAt = index === 0 ? Math.min(contentAt, sentence.text.length) : (field?.contentAt ?? 0);
      const { underHeading } = place;
      passages.push({ piece: sentence, contentAt, section, parent, underHeading, line: number });
    }
    open = null;
  };
  for (const line of linesOf(original)) {
    if (line.continues && open !== null) {
      open = { ...(open as NonNullable<typeof open>), piece: joined((open as { piece: PlacedText }).piece, line.piece) };
      continue;
    }
    close();
    number += 1;
    if (line.afterBlank && place.brief) place = { section: 'body', underHeading: false, brief: false };
    const { text } = line.piece;
    if (salutation.test(text)) place = { section: 'body', underHeading: false, brief: false };
    else if (greeting.test(text)) place = { section: 'signature', underHeading: false, brief: false };
    const heading = line.quoted ? null : headingHere(text, place.section);
    let here = { section: place.section, parent: place.section, contentAt: 0 };
    if (line.quoted) here = { ...here, section: 'quoted', parent: 'quoted' };
    else if (heading?.contentAt === null) {
      place = { section: heading.kind, underHeading: true, brief: false };
      continue;
    } else if (heading !== null) {
      here = { ...here, section: heading.kind, contentAt: heading.contentAt };
      if (planSections.has(heading.kind)) {
        if (planSections.has(place.section)) place = { ...place, section: 'plans' };
      } else if (!line.bullet) {
        place = { section: heading.kind, underHeading: false, brief: true };
        here = { ...here, parent: heading.kind };
      }
    } else if (line.isTitle) {
      place = { section: 'other', underHeading: false, brief: false };
      here = { ...here, section: 'other', parent: 'other' };
    }
    open = { piece: line.piece, ...here };
  }
  close();
  return { original, passages };
}

function fieldIn(sentence: string): { kind: SectionKind; contentAt: number } | null {
  const heading = /^[a-z -]{3,40}:/.test(sentence) ? headingOf(sentence) : null;
  if (heading === null || heading.contentAt === null) return null;
  return { kind: heading.kind === 'someone' ? 'other' : heading.kind, contentAt: heading.contentAt };
}

/** The name of someone is a heading in the head of a letter; among agreements it says who does what. */
function headingHere(text: string, section: SectionKind): HeadingFound | null {
  const heading = headingOf(text);
  if (heading?.kind !== 'someone') return heading;
  return section === 'letterhead' || section === 'other' || section === 'contact' ? { ...heading, kind: 'other' } : null;
}

/** What a passage says, without the name of its heading. */
export function contentOf({ piece, contentAt }: Passage): string {
  return piece.text.slice(contentAt);
}
