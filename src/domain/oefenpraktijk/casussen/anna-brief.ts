import { formatDate, type PlainDate } from '../../tijd/plain-date';
import type { ScriptLetter } from '../script';

/** The afsluitbrief of Anna: much is in it, and not all that was agreed. */
export function letterOfAnna(closedOn: PlainDate, receivedOn: PlainDate): ScriptLetter {
  return {
    receivedOn,
    fromWhom: 'dr. F. Fictief, GGZ NHN',
    text: `GGZ NHN, Voorbeeldweg 1, Fictiedam
Fictiedam, ${formatDate(receivedOn)}

Geachte collega,

Betreft: mevrouw A.B. Voorbeeld-de Proef, geboren 3 februari 1980.

Conclusie: 46-jarige vrouw met een bipolaire stoornis, sinds twee jaar stabiel.

De behandeling is in overleg met Anna per ${formatDate(closedOn)} afgesloten.

Vervolgbeleid: lithium continueren, u controleert elk half jaar de spiegel. Bij slaaptekort ziet u haar binnen een week.

Medicatie: lithiumcarbonaat 800 mg 1 dd voor de nacht.

Het signaleringsplan is bijgevoegd. Een crisiskaart is niet gemaakt. De WRAP volgt nog.

Vragen? Bel het algemene nummer 088 555 01 00.

Met vriendelijke groet,
dr. F. Fictief, psychiater`,
  };
}
