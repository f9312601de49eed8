import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '#domain/document/calendar-event';
import { clockTime } from '#domain/tijd/clock-time';
import { plainDate } from '#domain/tijd/plain-date';

const casusId = '01900000-0000-7000-8000-000000000007';
const event = {
  origin: casusId,
  title: 'DAG-gesprek',
  day: plainDate('2026-12-08'),
  time: clockTime('15:30'),
  minutes: 30,
  madeAt: '2026-11-22T08:12:00.000Z',
};

/** What a calendar reads: every line as name, parameters and value, of the event alone. */
function readEvent(file: string): Readonly<Record<string, string>> {
  const lines = file.split('\r\n');
  const inside = lines.slice(lines.indexOf('BEGIN:VEVENT') + 1, lines.indexOf('END:VEVENT'));
  return Object.fromEntries(inside.map((line) => [line.split(/[;:]/)[0], line.slice(line.indexOf(':') + 1)]));
}

describe('het agendabestand', () => {
  it('zegt wanneer het gesprek is, in Nederlandse tijd, en niet met wie', () => {
    const file = calendarFile(event);
    expect(readEvent(file)).toMatchObject({
      SUMMARY: 'DAG-gesprek',
      DTSTART: '20261208T153000',
      DURATION: 'PT30M',
      DTSTAMP: '20261122T081200Z',
    });
    expect(file).toContain('DTSTART;TZID=Europe/Amsterdam:');
    expect(file).not.toContain(casusId);
    expect(file).not.toMatch(/ATTENDEE|ORGANIZER|LOCATION|DESCRIPTION/);
  });

  it('is dezelfde afspraak als het opnieuw wordt gemaakt, en een andere bij een andere casus', () => {
    const uid = (origin: string) => readEvent(calendarFile({ ...event, origin })).UID;
    expect(uid(casusId)).toBe(uid(casusId));
    expect(uid(casusId)).not.toBe(uid(`${casusId}0`));
  });

  it('houdt regels binnen 75 tekens, eindigt ze met CRLF, en wordt op elke dag teruggelezen', () => {
    const days = fc
      .integer({ min: 0, max: 4000 })
      .map((days) => Temporal.PlainDate.from('2024-01-01').add({ days }));
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 1439 }), (day, minute) => {
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        const file = calendarFile({ ...event, day: plainDate(day.toString()), time: clockTime(time) });
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
        for (const line of file.split('\r\n')) expect(line.length).toBeLessThanOrEqual(75);
        const start = readEvent(file).DTSTART ?? '';
        expect(Temporal.PlainDateTime.from(start).toString({ smallestUnit: 'minute' })).toBe(
          `${day}T${time}`,
        );
      }),
    );
  });
});
