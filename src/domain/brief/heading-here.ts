import { type HeadingFound, headingOf, type SectionKind } from './headings';
import type { LetterLine } from './letter-lines';
import { topicOf } from './title-topics';

/** A line by how it begins. */
type LineStart = Pick<LetterLine, 'isTitle' | 'bullet'> & { readonly first: string };

/** The name of someone is a heading in the head of a letter; among agreements it says who does what. */
export function headingHere(line: LineStart, section: SectionKind): HeadingFound | null {
  const heading = twoYears(line.first, headingOf(line.first) ?? titleHere(line, section));
  if (heading?.kind !== 'someone') return heading;
  return section === 'letterhead' || section === 'other' || section === 'contact'
    ? { ...heading, kind: 'other' }
    : null;
}

/** "Plan voor de eerste twee jaar" begins as any plan does. */
function twoYears(text: string, heading: HeadingFound | null): HeadingFound | null {
  if (heading?.kind !== 'vervolgbeleid') return heading;
  const name = text.slice(0, heading.contentAt ?? text.length);
  return topicOf(name) === 'adviesTweeJaar' ? { ...heading, kind: 'adviesTweeJaar' } : heading;
}

/** A heading in a wording of its own: a title, or what stands before a colon. */
function titleHere({ first, isTitle, bullet }: LineStart, section: SectionKind): HeadingFound | null {
  if (section === 'letterhead' || section === 'signature') return null;
  const [opened, name] = /^([^:|]{4,60}?) ?[:?](?: \| | |$)/.exec(first) ?? [];
  const kind = isTitle || (name !== undefined && !bullet) ? topicOf(name ?? first) : null;
  if (kind === null) return null;
  return { kind, contentAt: opened === undefined || opened.length === first.length ? null : opened.length };
}
