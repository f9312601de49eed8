import type { DocumentModel } from '#domain/document/document-model';

/** Longest text that fits on one running line beside what else is there. */
const longestRunningText = 90;

/**
 * What stands in the margin of the pages. The first page has the whole identity and origin under the title; the pages
 * after it repeat them above and below.
 */
export function runningLines({ title, identity, origin }: DocumentModel) {
  return { identity: shortened(identity), title: shortened(title), origin: shortened(origin) };
}

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length <= longestRunningText
    ? text
    : `${characters.slice(0, longestRunningText - 1).join('')}…`;
}
