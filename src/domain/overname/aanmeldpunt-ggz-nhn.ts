import { emptyParty, type Party } from '../casus/party';
import type { IdSource } from '../identiteit/id-source';
import { clockTime } from '../tijd/clock-time';

/** The Aanmeldpunt GGZ NHN with its number and hours, as the form prints it (000:410). */
export function aanmeldpuntGgzNhn(ids: IdSource): Party {
  return {
    ...emptyParty(ids.next(), 'aanmeldpunt'),
    organisation: 'GGZ NHN',
    phone: '088 656 50 50',
    availability: [
      {
        id: ids.next(),
        days: ['ma', 'di', 'wo', 'do', 'vr'],
        from: clockTime('08:30'),
        until: clockTime('17:00'),
      },
    ],
  };
}
