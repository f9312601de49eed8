import { lijstnaam } from '../persoon/naam';
import type { Persoon } from '../persoon/persoon';
import { formatShortDate } from '../tijd/plain-date';
import { type Audience, documentWords } from './document-model';

/**
 * Whom a document is about: `Voorbeeld, A.B. (Anna) · geboren 03-02-1980 · HIS-nummer 10442`. A missing name or birth
 * date is said, a missing HIS number is left out, and the sociaal domein has no use for one.
 */
export function documentIdentity({ persoonsgegevens }: Persoon, audience: Audience): string {
  const { geboortedatum, hisNummer } = persoonsgegevens;
  const number = hisNummer.trim();
  return [
    lijstnaam(persoonsgegevens) || `naam ${documentWords.notFilledIn}`,
    geboortedatum
      ? `geboren ${formatShortDate(geboortedatum)}`
      : `geboortedatum ${documentWords.notFilledIn}`,
    ...(number === '' || audience === 'sociaal-domein' ? [] : [`HIS-nummer ${number}`]),
  ].join(' · ');
}
