import { Temporal } from 'temporal-polyfill';
import type { ClockTime } from '../tijd/clock-time';
import { dutchZone } from '../tijd/dutch-zone';
import type { PlainDate } from '../tijd/plain-date';
import { fingerprint } from './fingerprint';

/** An appointment as a file for a calendar. It says nothing of whom it is with: calendars are shared and synchronised. */
export interface CalendarEvent {
  /** What it belongs to; the same again replaces the appointment. Only a fingerprint of it is in the file. */
  readonly origin: string;
  readonly title: string;
  readonly day: PlainDate;
  readonly time: ClockTime;
  readonly minutes: number;
  /** When the file is made: an instant. */
  readonly madeAt: string;
}

/** Summer and winter time in the Netherlands, as RFC 5545 wants it beside a time with a zone. */
const zone = [
  'BEGIN:VTIMEZONE',
  `TZID:${dutchZone}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
] as const;

/** The appointment as iCalendar (RFC 5545): one event, lines end with CRLF and stay within 75 octets. */
export function calendarFile({ origin, title, day, time, minutes, madeAt }: CalendarEvent): string {
  const begin = Temporal.PlainDateTime.from(`${day}T${time}`);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Warme Overdracht//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...zone,
    'BEGIN:VEVENT',
    `UID:${fingerprint(origin)}@warme-overdracht`,
    `DTSTAMP:${compact(Temporal.Instant.from(madeAt).toString({ smallestUnit: 'second' }))}`,
    `DTSTART;TZID=${dutchZone}:${compact(begin.toString({ smallestUnit: 'second' }))}`,
    `DURATION:PT${minutes}M`,
    `SUMMARY:${title}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.join('\r\n')}\r\n`;
}

/** `2026-12-08T15:30:00` becomes `20261208T153000`. */
function compact(moment: string): string {
  return moment.replace(/[-:]/g, '');
}
