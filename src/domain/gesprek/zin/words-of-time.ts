import { beforeOrAfter } from './before-and-after';
import { numberPattern } from './number-words';
import { firstOf, type Span, wholeWords } from './span';
import { weekdayPattern } from './weekdays';

const rest = '[^,;]+';
const units = 'minuten|uur|uren|dag|dagen|werkdag|werkdagen|week|weken|maand|maanden|jaar';
const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const rank = 'eerste|tweede|derde|vierde|laatste';

/** When in words, the surest first. The last one is a condition, and only says when if nothing else does. */
const patterns: readonly RegExp[] = [
  `binnen\\s+(?:${numberPattern}|\\d{1,3}|enkele|een paar|een half)\\s+(?:${units})`,
  'binnen\\s+(?:een half uur|kantooruren|kantoortijd)',
  `(?:op\\s+)?(?:elke\\s+|iedere\\s+)?(?:de\\s+)?(?:${rank})\\s+(?:${weekdayPattern})\\s+van\\s+(?:de|elke|iedere)\\s+maand`,
  `(?:(?:${numberPattern})(?:\\s+(?:à|a|tot|of)\\s+(?:${numberPattern}))?\\s*(?:x|keer|maal))\\s+per\\s+(?:dag|week|maand|kwartaal|jaar)`,
  `(?:om de|elke|iedere)\\s+(?:(?:${numberPattern})\\s*(?:à|a|tot|-)\\s*(?:${numberPattern})|paar)\\s+(?:${units})`,
  `(?:${beforeOrAfter})\\s+(?:\\d{1,2}\\s+(?:${months}|jan|feb|mrt|apr|jun|jul|aug|sep|okt|nov|dec)(?:\\s+\\d{4})?|\\d{1,2}-\\d{1,2}(?:-\\d{4})?)`,
  `(?:begin|half|medio|eind)\\s+(?:${months})(?:\\s+\\d{4})?`,
  '(?:nog\\s+)?(?:dezelfde|de volgende|de eerstvolgende)\\s+(?:werk)?dag',
  '(?:deze|volgende)\\s+(?:week|maand)',
  '(?:vanaf|na|bij|tot|vóór|voor)\\s+(?:de\\s+)?(?:overname|afsluiting)',
  'zo\\s+(?:snel|spoedig)\\s+mogelijk|zo\\s+nodig|indien\\s+nodig|als\\s+(?:het|dat)\\s+nodig\\s+is|bij\\s+nood',
  'tijdens\\s+kantooruren|op\\s+werkdagen|doordeweeks|dag\\s+en\\s+nacht|24\\/7|altijd|direct|meteen|onmiddellijk',
  `zodra\\s+${rest}`,
  `(?:als|wanneer|indien)\\s+${rest}`,
].map(wholeWords);

/** The words of a sentence that say when, where no date or rhythm does; null when nothing does. */
export function wordsOfTime(text: string): Span | null {
  for (const pattern of patterns) {
    const found = firstOf(pattern, text);
    if (found) return found.span;
  }
  return null;
}
