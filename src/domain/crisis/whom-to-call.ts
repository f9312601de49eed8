import { type AvailabilityWindow, formatWindow, weekdays } from '../casus/availability';
import { type Party, type PartyRole, partyName, roleInText } from '../casus/party';
import type { Praktijkgegevens } from '../praktijk/praktijk';
import { type ClockTime, formatClockTime } from '../tijd/clock-time';
import { weekdayOf } from '../tijd/plain-date';
import { type Moment, officeCloses, type PartOfWeek, partOfWeek } from './office-hours';

/** Someone to call in a crisis; an empty number is one that nobody filled in. */
export interface CallTo {
  readonly id: string;
  readonly who: string;
  readonly phone: string;
  /** What makes this the one to call, or until when: `nu bereikbaar tot 12.00 uur`. */
  readonly note: string;
}

export interface WhomToCall {
  readonly part: PartOfWeek;
  /** The one to call first: the practice by day, else the huisartsenpost. */
  readonly first: CallTo;
  /** Who else can be reached at this moment, in the order in which one would try. */
  readonly also: readonly CallTo[];
  /** Betrokkenen with a number who can't be reached now, with when they can. */
  readonly later: readonly CallTo[];
}

/** Those who can do something about a crisis, in the order in which one would try. */
export const crisisHelpers: readonly PartyRole[] = [
  'ggz-behandelaar',
  'contactpersoon-sggz',
  'poh-ggz',
  'basis-ggz',
  'wijkverpleging',
  'naaste',
];

/**
 * Whom to call at a moment: by day the spoedlijn of the practice, at all other times the huisartsenpost; then what
 * betrokkenen said to do when it is urgent, those who can be reached now, and the crisisdienst.
 */
export function whomToCall(
  now: Moment,
  praktijk: Praktijkgegevens,
  parties: readonly Party[] = [],
): WhomToCall {
  const part = partOfWeek(now);
  const known = crisisHelpers.flatMap((role) => parties.filter((party) => party.role === role));
  const reachable = known.filter((party) => party.phone.trim() !== '');
  return {
    part,
    first: part === 'overdag' ? practice(praktijk) : post(praktijk),
    also: [
      ...known.filter(saysWhatIsUrgent).map(urgentCall),
      ...reachable.flatMap((party) => {
        const open = party.availability.find((window) => isOpen(window, now));
        return open ? [callTo(party, untilNote(open))] : [];
      }),
      crisisdienst(praktijk),
    ],
    later: reachable
      .filter((party) => !party.availability.some((window) => isOpen(window, now)))
      .map((party) => callTo(party, party.availability.map(formatWindow).filter(Boolean).join('; '))),
  };
}

/** Whether a window is open; the end is outside it. A window without days or without times says nothing. */
export function isOpen({ days, from, until }: AvailabilityWindow, { day, time }: Moment): boolean {
  const today = weekdays[weekdayOf(day) - 1];
  const onThatDay = days.some((open) => open === today);
  if (!onThatDay || (from === null && until === null)) return false;
  return (from === null || from <= time) && (until === null || time < until);
}

function practice({ naam, spoedlijn, telefoon }: Praktijkgegevens): CallTo {
  const line = spoedlijn.trim();
  return {
    id: 'praktijk',
    who: naam.trim() === '' ? 'Praktijk' : naam.trim(),
    phone: line === '' ? telefoon.trim() : line,
    note: `${line === '' ? 'gewone lijn' : 'spoedlijn'}, tot ${hour(officeCloses)}`,
  };
}

function post({ huisartsenpostNaam, huisartsenpostTelefoon }: Praktijkgegevens): CallTo {
  return {
    id: 'huisartsenpost',
    who: huisartsenpostNaam.trim() || 'Huisartsenpost',
    phone: huisartsenpostTelefoon.trim(),
    note: 'avond, nacht, weekend en feestdagen',
  };
}

function crisisdienst({ crisisdienstNaam, crisisdienstTelefoon }: Praktijkgegevens): CallTo {
  return {
    id: 'crisisdienst',
    who: crisisdienstNaam.trim() || 'Crisisdienst',
    phone: crisisdienstTelefoon.trim(),
    note: 'dag en nacht, voor verwijzers',
  };
}

/** The POH-ggz has the number of the practice, which comes first by day and rings in vain at other times. */
function saysWhatIsUrgent({ role, urgent }: Party): boolean {
  return role !== 'poh-ggz' && urgent.trim() !== '';
}

/** What a betrokkene said to do when it is urgent: often a number, sometimes a line of text. */
function urgentCall(party: Party): CallTo {
  return { id: `${party.id} spoed`, who: partyName(party), phone: party.urgent.trim(), note: 'bij spoed' };
}

function callTo(party: Party, note: string): CallTo {
  const label = roleInText(party.role);
  return {
    id: party.id,
    who: partyName(party),
    phone: party.phone.trim(),
    note: [label, note].filter(Boolean).join(', '),
  };
}

function untilNote({ until }: AvailabilityWindow): string {
  return until === null ? 'nu bereikbaar' : `nu bereikbaar tot ${hour(until)}`;
}

function hour(time: ClockTime): string {
  return `${formatClockTime(time)} uur`;
}
