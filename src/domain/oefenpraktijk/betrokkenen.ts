import type { AvailabilityWindow, Weekday } from '../casus/availability';
import { clockTime } from '../tijd/clock-time';
import type { ScriptParty } from './script';

/** Days and times at which someone can be reached. */
export function reachable(
  days: readonly Weekday[],
  from: string,
  until: string,
): Omit<AvailabilityWindow, 'id'> {
  return { days: [...days], from: clockTime(from), until: clockTime(until) };
}

const organisation = 'GGZ Voorbeeld, FACT-team Fictiedam';

/** Dr. Fictief of the sggz, who closes most of the treatments. */
export const drFictief: ScriptParty = {
  role: 'ggz-behandelaar',
  name: 'dr. F. Fictief',
  organisation,
  phone: '088 555 01 20',
  email: 'f.fictief@ggz-voorbeeld.example',
  callTo: 'dr. Fictief, of het secretariaat van het team',
  urgent: '088 555 01 29, dag en nacht',
  behandelaarKind: 'regiebehandelaar',
  availability: [reachable(['ma', 'di', 'do'], '08:30', '12:00'), reachable(['wo'], '13:00', '16:30')],
};

/** Her colleague, who coordinates treatment and isn't there every day. */
export const mwModelmans: ScriptParty = {
  role: 'ggz-behandelaar',
  name: 'mw. T. Modelmans',
  organisation,
  phone: '088 555 01 22',
  email: 't.modelmans@ggz-voorbeeld.example',
  callTo: 'mw. Modelmans',
  urgent: '088 555 01 29, dag en nacht',
  behandelaarKind: 'coordinerend',
  availability: [reachable(['di', 'vr'], '09:00', '11:00')],
};

/** The huisarts, as far as a new casus doesn't know her yet. */
export const huisarts: ScriptParty = {
  role: 'huisarts',
  callTo: 'de assistente, die doorverbindt',
  availability: [reachable(['ma', 'di', 'wo', 'do', 'vr'], '10:30', '12:00')],
};

/** The POH-ggz, three days a week. */
export const pohGgz: ScriptParty = {
  role: 'poh-ggz',
  name: 'P. Proefpersoon',
  callTo: 'P. Proefpersoon',
  availability: [reachable(['ma', 'wo', 'do'], '09:00', '16:30')],
};
