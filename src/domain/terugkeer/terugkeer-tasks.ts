import type { Casus } from '../casus/casus';
import type { Source } from '../casus/task';
import { formatPeriod, type Period, period } from '../regio/period';
import type { RegionPack } from '../regio/region-pack';
import { hasClock } from '../regio/rule';
import { addPeriod, type PlainDate } from '../tijd/plain-date';
import { askedOn, requestState } from './request-state';

/** The ggz answers within three weeks, and if needed takes into treatment within four (001:14), from the request on. */
const agreedPeriods = {
  'terugkeer-terugkoppeling': period('P3W'),
  'terugkeer-in-behandeling': period('P4W'),
};

/** What the practice does when a term of the ggz has passed: remind, and ask whether treatment has begun. */
export function terugkeerSources(casus: Casus, packs: readonly RegionPack[]): readonly Source[] {
  const answerWithin = periodOf(packs, 'terugkeer-terugkoppeling');
  const treatmentWithin = periodOf(packs, 'terugkeer-in-behandeling');
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
      what: `De ggz herinneren: geen terugkoppeling na ${formatPeriod(answerWithin)}`,
      first: dayAfter(asked, answerWithin),
    };
    const ask = {
      ...shared,
      origin: `terugkeer/${request.id}/behandeling`,
      what: `Navragen of de behandeling is hervat: ${formatPeriod(treatmentWithin)} voorbij`,
      first: dayAfter(asked, treatmentWithin),
    };
    if (state === 'gevraagd') return [remind, ask];
    return state === 'teruggekoppeld' ? [ask] : [];
  });
}

/** As the packs of the casus have it now. */
function periodOf(packs: readonly RegionPack[], id: keyof typeof agreedPeriods): Period {
  const rule = packs.flatMap(({ rules }) => rules).find((one) => one.id === id);
  return rule && hasClock(rule) ? rule.period : agreedPeriods[id];
}

function dayAfter(from: PlainDate, period: string): PlainDate {
  return addPeriod(addPeriod(from, period), 'P1D');
}
