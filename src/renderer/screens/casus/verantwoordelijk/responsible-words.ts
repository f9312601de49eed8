import type { Responsibility } from '#domain/casus/responsibility';
import { careParts, partsInWords } from '#domain/casus/takeover';
import { formatShortDate } from '#domain/tijd/plain-date';
import { texts } from '../../../app/texts';

/** Who is responsible for treatment, in one line: `De ggz` and `is verantwoordelijk, behalve voor medicatie (huisarts)`. */
export function responsibleWords(responsible: Responsibility): {
  readonly who: string;
  readonly what: string;
} {
  const { by, since, parts } = responsible;
  const { split, inLine } = texts.verantwoordelijkheid;
  const { who, what } = texts.casus.responsibleNow[by];
  const others = careParts.filter((part) => parts[part].by !== by);
  const waiting =
    by === 'huisarts' && careParts.some((part) => parts[part].reason === 'verwijzingGeschreven');
  const first = others[0];
  const except =
    first === undefined ? '' : split.except(`${partsInWords(others)} (${inLine[parts[first].by]})`);
  const from = since === null ? '' : texts.casus.since(formatShortDate(since));
  return {
    who,
    what: [[waiting ? split.untilTakenUp : what, from].filter(Boolean).join(' '), except]
      .filter(Boolean)
      .join(', '),
  };
}
