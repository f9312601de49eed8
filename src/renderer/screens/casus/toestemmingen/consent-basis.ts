import type { Consent } from '#domain/toestemming/consent-for';
import { texts } from '../../../app/texts';
import type { BadgeTone } from '../../../components/badge';
import { actLine } from '../acts/act-line';

export const stateTones: Readonly<Record<Consent['state'], BadgeTone>> = {
  assumed: 'quiet',
  given: 'good',
  missing: 'warning',
  refused: 'late',
  withdrawn: 'late',
};

/** What consent rests on, in words: what was said, or why nobody need be asked. */
export function consentBasis({ state, act, except }: Consent): string {
  const words = texts.toestemmingen;
  const said = act ? actLine(act) : state === 'assumed' ? words.assumed : words.missing;
  return except.length === 0 ? said : `${said}. ${words.except(except.join(', '))}`;
}
