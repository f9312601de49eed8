import { client, type Party } from '../../casus/party';
import { formsOfClient, formsOfParty } from './names-of-party';
import { allOf, literally, type Span, textOf, wholeWords } from './span';

export interface WhoInSentence {
  /** The id of a betrokkene, or `client`. */
  readonly who: string;
  readonly span: Span;
}

interface Mention extends WhoInSentence {
  /** Stands behind "met", "bij", "van" …: it is talked about, and doesn't do it. */
  readonly object: boolean;
  /** Stands in a clause such as "als Anna slecht slaapt". */
  readonly inClause: boolean;
}

const titles = '(?:(?:dr|drs|prof|mr|mw|dhr|mevr|mevrouw|meneer|dokter)\\.?\\s+)*';
const lead = '(?:door\\s+)?(?:(?:de|het|mijn|haar|zijn)\\s+)?';
const prepositions = /(?:^|[^\p{L}])(?:met|bij|aan|van|voor|naar|tegen|over|of|en|tussen|via|namens)\s+$/iu;
const clause = wholeWords('als|wanneer|indien|zodra|omdat|dat|tot|zolang');

/**
 * Who does it: the first cliënt or betrokkene that the sentence names, by role, name, organisation or abbreviation.
 * Whoever stands behind a preposition ("met de huisarts") doesn't, and whoever stands in a condition only if nobody else does.
 */
export function whoIn(text: string, parties: readonly Party[], roepnaam: string): WhoInSentence | null {
  const mentions = mentionsIn(text, parties, roepnaam).filter(({ object }) => !object);
  const doer = mentions.find(({ inClause }) => !inClause) ?? mentions[0];
  return doer ? { who: doer.who, span: doer.span } : null;
}

function mentionsIn(text: string, parties: readonly Party[], roepnaam: string): readonly Mention[] {
  const known = [
    { who: client, forms: formsOfClient(roepnaam) },
    ...parties.map((party) => ({ who: party.id, forms: formsOfParty(party) })),
  ];
  const found = known.flatMap(({ who, forms }, order) =>
    allOf(patternOf(forms), text).map(({ span }) => ({ who, span, order })),
  );
  // From the left; of those at one place the longest, and of those the one whom the casus names first.
  found.sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to || a.order - b.order);
  let end = 0;
  return found.flatMap(({ who, span }) => {
    if (span.from < end) return [];
    end = span.to;
    return [{ who, span, object: isObject(text, span), inClause: isInClause(text, span) }];
  });
}

/** The longest form goes first, so that "huisarts Voorbeeld" is one mention. */
function patternOf(forms: readonly string[]): RegExp {
  const longestFirst = forms.toSorted((one, other) => other.length - one.length);
  return wholeWords(`${lead}${titles}(?:${longestFirst.map(literally).join('|')})`);
}

function isObject(text: string, span: Span): boolean {
  return !/^door\s/i.test(textOf(text, span)) && prepositions.test(text.slice(0, span.from));
}

/** Whether a word such as "als" stands before it, with no comma in between. */
function isInClause(text: string, span: Span): boolean {
  const before = text.slice(0, span.from);
  return allOf(clause, before).some((found) => !before.slice(found.span.to).includes(','));
}
