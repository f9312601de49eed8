import { letterDate } from '../brief/course/letter-date';
import type { LetterContent } from '../brief/kept-reading';
import { readLetterText } from '../brief/letter';
import type { Casus } from '../casus/casus';
import { type PlanKind, planLabels } from '../plannen/plannen';
import { formatDate } from '../tijd/plain-date';
import type { Proposal } from './letter-proposals';

/** The plans that a letter is asked for (001:25, 33). */
const asked = [
  'signaleringsplan',
  'suicidepreventieplan',
  'crisisinterventieplan',
  'crisiskaart',
  'wrap',
] as const satisfies readonly PlanKind[];

/** Each plan that the letter holds, or says that there isn't: that it exists, and that it is kept with this letter. */
export function planProposals(
  { plannen, brieven }: Pick<Casus, 'plannen' | 'brieven'>,
  letterId: string,
  { text, reading }: LetterContent,
): readonly Proposal[] {
  const told = asked.filter((plan) => reading.elements[plan].status !== 'absent');
  if (told.length === 0) return [];
  const written = letterDate(readLetterText(text));
  const received = brieven.letters.find(({ id }) => id === letterId)?.ontvangenOp ?? null;
  const day = written ?? received;
  const letter = `afsluitbrief${day === null ? '' : ` van ${formatDate(day)}`}`;
  return told.map((plan): Proposal => {
    const { exists, place } = plannen[plan];
    const there = reading.elements[plan].status === 'present';
    const key = `plan/${plan}`;
    const existing = { path: `plannen/${plan}/exists`, value: there ? 'ja' : 'nee' };
    if (!there) {
      const value = `${planLabels[plan]}: niet gemaakt, zegt de ${letter}`;
      const replaces = exists === 'ja' ? `${planLabels[plan]}: ja` : '';
      const accept = { kind: 'set', ...existing } as const;
      return { key, kind: 'plan', value, replaces, accepted: exists === 'nee', accept };
    }
    const present = place.trim();
    const accepted = exists === 'ja' && present !== '';
    // Where it is kept already stays; the letter only adds that there is one.
    const kept = present === '' ? [{ path: `plannen/${plan}/place`, value: letter }] : [];
    return {
      key,
      kind: 'plan',
      value: `${planLabels[plan]}, in de ${letter}`,
      replaces: exists === 'nee' ? `${planLabels[plan]}: nee` : '',
      accepted,
      accept: { kind: 'setAll', fields: [existing, ...kept] },
    };
  });
}
