import { briefSources } from '../afsluitbrief/brief-tasks';
import { medicationSources } from '../medicatie/medicatie-tasks';
import { topicLabels } from '../overname/afsprakenformulier-labels';
import type { ClosedDays } from '../regio/closed-days';
import { deadlineName, deadlineSources, isDeadline } from '../regio/deadline-work';
import type { RegionPack } from '../regio/region-pack';
import { verbindingSources } from '../sociaal-domein/verbinding-tasks';
import { terugkeerSources } from '../terugkeer/terugkeer-tasks';
import { addPeriod, type PlainDate } from '../tijd/plain-date';
import { daysOf, daysUpTo, lastDay, nextDay, type Rhythm } from '../tijd/rhythm';
import { casusEnd, validActs } from './act';
import { type Agreement, formatWhen, formatWho } from './agreement';
import type { Casus } from './casus';
import { handoverSources } from './handover-tasks';
import type { Mark } from './opvolging';
import { client, type Party } from './party';
import { voorstelSources } from './voorstel-tasks';

/** Who has to act: anyone in the practice, a huisarts who must approve, or someone it waits for. */
export const actors = ['praktijk', 'huisarts', 'anderen'] as const;
export type Actor = (typeof actors)[number];

/**
 * A piece of work with a day, as lists show it. Follows from the casus alone, so that rebuilding gives the same; what a
 * user did with it is in the casus too.
 */
export interface Task {
  readonly id: string;
  readonly casusId: string;
  readonly origin: string;
  readonly what: string;
  /** Why it is there: the rhythm, or which appointment. */
  readonly why: string;
  readonly actor: Actor;
  readonly who: string;
  /** The day on which it is due, after putting off. */
  readonly due: PlainDate;
  /** The day on which it was due by itself; marks name it. */
  readonly occurrence: PlainDate;
  /** `HH:MM`, for a gesprek with a time. */
  readonly time: string | null;
  /** Tried in vain so many times. */
  readonly attempts: number;
  /** For what comes back; null for what happens once. */
  readonly rhythm: Rhythm | null;
}

/** What a piece of work follows from, before anyone did something with it. */
export type Source = Pick<Task, 'origin' | 'what' | 'why' | 'actor' | 'who' | 'time' | 'rhythm'> & {
  readonly first: PlainDate;
};

/**
 * The work that follows from a casus: agreements with a day, appointments, controls of medicines, and the clocks of what
 * the region agreed.
 * @param packs those of the casus
 * @param closed days that aren't working days
 */
export function tasksOf(
  casusId: string,
  casus: Casus,
  packs: readonly RegionPack[],
  closed: ClosedDays = weekendsAlone,
): readonly Task[] {
  return [...sourcesNow(casus, packs, closed), ...deadlineSources(casus, packs, closed)].flatMap((source) => {
    const task = open(source, marksOf(casus, source.origin));
    return task ? [{ id: `${casusId}/${source.origin}`, casusId, ...task }] : [];
  });
}

/** What a piece of work is called, by what it follows from; null when that is gone. */
export function workName(casus: Casus, packs: readonly RegionPack[], origin: string): string | null {
  if (isDeadline({ origin })) return deadlineName(packs, origin);
  return sourcesOf(casus, packs).find((source) => source.origin === origin)?.what ?? null;
}

/** The days on which the practice planned work of a casus, up to and including a day; done or not. */
export function workDays(
  casus: Casus,
  upTo: PlainDate,
): readonly { readonly origin: string; readonly what: string; readonly days: readonly PlainDate[] }[] {
  return sourcesOf(casus, []).map(({ origin, what, first, rhythm }) => ({
    origin,
    what,
    days: rhythm ? daysOf(rhythm, upTo) : [first].filter((day) => day <= upTo),
  }));
}

function marksOf({ opvolging }: Casus, origin: string): readonly Mark[] {
  return opvolging.marks.filter((mark) => mark.origin === origin);
}

/** The open occurrence of a source, or null when it is done. */
function open({ first, ...source }: Source, marks: readonly Mark[]): Omit<Task, 'id' | 'casusId'> | null {
  const done = marks.filter(({ outcome }) => outcome === 'gereed').map(({ occurrence }) => occurrence);
  const lastDone = done.sort().at(-1);
  const occurrence = lastDone === undefined ? first : source.rhythm ? nextDay(source.rhythm, lastDone) : null;
  if (occurrence === null) return null;
  const about = marks.filter((mark) => mark.occurrence === occurrence);
  const moved = about.findLast(({ to }) => to !== null)?.to ?? null;
  const attempts = about.filter(({ outcome }) => outcome === 'nietBereikt').length;
  return { ...source, occurrence, due: moved ?? occurrence, attempts };
}

/** After the end nothing is left to do, but for a terugkeer of a casus that ended as it should. */
function sourcesNow(casus: Casus, packs: readonly RegionPack[], closed: ClosedDays): readonly Source[] {
  const end = casusEnd(casus.acts);
  if (end === null) return sourcesOf(casus, packs, closed);
  return end.reason === 'afgerond' ? [...voorstelSources(casus), ...terugkeerSources(casus, packs)] : [];
}

/** Where nobody says which other days are closed. */
const weekendsAlone: ClosedDays = new Set();

function sourcesOf(
  casus: Casus,
  packs: readonly RegionPack[],
  closed: ClosedDays = weekendsAlone,
): readonly Source[] {
  return [
    ...agreementSources(casus),
    ...appointmentSources(casus),
    ...medicationSources(casus, closed),
    ...voorstelSources(casus),
    ...verbindingSources(casus),
    ...terugkeerSources(casus, packs),
    ...briefSources(casus),
    ...handoverSources(casus),
  ];
}

function agreementSources({ afsprakenformulier, betrokkenen }: Casus): readonly Source[] {
  return afsprakenformulier.agreements.flatMap((agreement) => {
    const first = firstDay(agreement);
    if (first === null) return [];
    return [
      {
        origin: `agreement/${agreement.id}`,
        what: agreement.what.trim() || topicLabels[agreement.topic],
        why: whyOf(agreement),
        actor: actorOf(agreement.who, betrokkenen.parties),
        who: formatWho(agreement, betrokkenen.parties),
        time: null,
        first,
        rhythm: rhythmOf(agreement, first),
      },
    ];
  });
}

function appointmentSources({ afsprakenformulier, voorbereiding, acts }: Casus): readonly Source[] {
  const practice = { actor: 'praktijk' as const, who: '', rhythm: null };
  const first = afsprakenformulier.contact.eersteAfspraak;
  const gesprek = voorbereiding.gevoerdOp === null ? voorbereiding.datum : null;
  return [
    ...(first
      ? [
          {
            ...practice,
            origin: 'eersteAfspraak',
            what: 'Eerste afspraak na afsluiting',
            why: '',
            time: null,
            first,
          },
        ]
      : []),
    ...(gesprek
      ? [
          {
            ...practice,
            origin: 'gesprek',
            what: 'DAG-gesprek',
            why: voorbereiding.plaats.trim(),
            time: voorbereiding.tijd,
            first: gesprek,
          },
        ]
      : []),
    ...validActs(acts).flatMap((act) =>
      act.kind === 'vervolggesprek'
        ? [
            {
              ...practice,
              origin: `vervolggesprek/${act.id}`,
              what: 'Vervolggesprek',
              why: act.with,
              time: null,
              first: act.date,
            },
          ]
        : [],
    ),
  ];
}

/** The day on which an agreement first asks for something: its date, or the start of its period or rhythm. */
function firstDay({ when }: Agreement): PlainDate | null {
  if (when.kind === 'datum') return when.date;
  if (when.kind === 'periode' || when.kind === 'ritme') return when.from;
  return null;
}

function rhythmOf({ when }: Agreement, from: PlainDate): Rhythm | null {
  if (when.kind !== 'ritme' || when.every === null || when.unit === null) return null;
  return { from, every: when.every, unit: when.unit, until: when.until };
}

/** The subject, and the rhythm or period; a single date is the day itself. */
function whyOf({ topic, when }: Agreement): string {
  return [topicLabels[topic], when.kind === 'datum' ? '' : formatWhen(when)].filter(Boolean).join(' · ');
}

/** The practice acts where huisarts or POH-ggz is named, or nobody yet; for everyone else it waits. */
function actorOf(who: string | null, parties: readonly Party[]): Actor {
  if (who === null) return 'praktijk';
  if (who === client) return 'anderen';
  const role = parties.find(({ id }) => id === who)?.role;
  return role === 'huisarts' || role === 'poh-ggz' ? 'praktijk' : 'anderen';
}

/** How often something that comes back was missed besides the open time: never a pile of rows, always one with a count. */
export function missedTimes(
  { rhythm, occurrence }: Pick<Task, 'rhythm' | 'occurrence'>,
  today: PlainDate,
): number {
  if (!rhythm || occurrence > today) return 0;
  return Math.max(0, daysUpTo(rhythm, today) - daysUpTo(rhythm, occurrence));
}

/** Which occurrence "gereed" closes: for what comes back, the last one up to today, so that missed times go with it. */
export function occurrenceDone(task: Pick<Task, 'rhythm' | 'occurrence'>, today: PlainDate): PlainDate {
  if (!task.rhythm) return task.occurrence;
  const last = lastDay(task.rhythm, today);
  return last !== null && last > task.occurrence ? last : task.occurrence;
}

export type DayGroup = 'late' | 'today' | 'thisWeek' | 'later';

/** Under which heading a day falls: before today, today, the six days after, or later. */
export function dayGroup(due: PlainDate, today: PlainDate): DayGroup {
  if (due < today) return 'late';
  if (due === today) return 'today';
  return due <= addPeriod(today, 'P6D') ? 'thisWeek' : 'later';
}
