import type { PlainDate } from '../tijd/plain-date';
import type { Casus } from './casus';
import { type ResponsibleParty, responsibleOn, responsibleParties } from './responsibility';
import { careParts, partsInWords } from './takeover';

const names: Readonly<Record<ResponsibleParty, string>> = {
  ggz: 'ggz',
  huisarts: 'huisarts',
  'poh-ggz': 'POH-ggz',
};

/** Who is responsible for treatment on a day: `huisarts`, or per part: `ggz (medicatie); huisarts (begeleiding en crisis)`. */
export function responsibleInWords(casus: Pick<Casus, 'acts' | 'besluit'>, day: PlainDate): string {
  const { by, parts } = responsibleOn(casus, day);
  const each = responsibleParties
    .map((party) => ({ party, theirs: careParts.filter((part) => parts[part].by === party) }))
    .filter(({ theirs }) => theirs.length > 0);
  if (each.length === 1) return names[by];
  return each.map(({ party, theirs }) => `${names[party]} (${partsInWords(theirs)})`).join('; ');
}
