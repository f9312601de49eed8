import type { Casus } from '../casus/casus';
import type { Source } from '../casus/task';
import { addPeriod, type PlainDate } from '../tijd/plain-date';
import { askedOn, requestState } from './request-state';

/** The ggz answers within three weeks, and if needed takes into treatment within four (001:14), from the request on. */
const answerWithin = 'P3W';
const treatmentWithin = 'P4W';

/** What the practice does when a term of the ggz has passed: remind, and ask whether treatment has begun. */
export function terugkeerSources(casus: Casus): readonly Source[] {
  return casus.terugkeer.requests.flatMap((request) => {
    const asked = askedOn(casus, request);
    if (asked === null) return [];
    const shared = {
      why: 'Terugkeerconsultatie',
      actor: 'praktijk' as const,
      who: '',
      time: null,
      rhythm: null,
    };
    const state = requestState(casus, request);
    const remind = {
      ...shared,
      origin: `terugkeer/${request.id}/terugkoppeling`,
      what: 'De ggz herinneren: geen terugkoppeling na 3 weken',
      first: dayAfter(asked, answerWithin),
    };
    const ask = {
      ...shared,
      origin: `terugkeer/${request.id}/behandeling`,
      what: 'Navragen of de behandeling is hervat: 4 weken voorbij',
      first: dayAfter(asked, treatmentWithin),
    };
    if (state === 'gevraagd') return [remind, ask];
    return state === 'teruggekoppeld' ? [ask] : [];
  });
}

function dayAfter(from: PlainDate, period: string): PlainDate {
  return addPeriod(addPeriod(from, period), 'P1D');
}
