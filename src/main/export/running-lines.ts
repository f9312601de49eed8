import type { DocumentModel } from '#domain/document/document-model';

/** How many characters fit on one line in the margin of a page, with some room to spare. */
const longestLine = 115;
/** The same beside a page number. */
const longestOrigin = 95;

/**
 * What stands in the margin of the pages. The first page has the whole identity and origin under the title; the pages
 * after it repeat them above and below. A title that doesn't fit beside the identity is left out.
 */
export function runningLines({ title, identity, origin }: DocumentModel) {
  const shown = shortened(identity, longestLine);
  return {
    identity: shown,
    title: shown.length + title.length <= longestLine ? title : '',
    origin: shortened(origin, longestOrigin),
  };
}

function shortened(text: string, longest: number): string {
  const characters = Array.from(text);
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
}
