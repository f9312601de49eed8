import { casusRecord } from '#domain/casus/casus';
import { calendarFile } from '#domain/document/calendar-event';
import { gesprekMinutes } from '#domain/overname/voorbereiding';
import type { Clock } from '#domain/tijd/clock';
import type { OpenSession } from '../session/open-session';
import { findRecord } from '../store/record-store';
import { done, failed } from './handler';
import type { MachinePorts } from './machine-ports';
import { saveAs } from './save-document';

/** The name of file and appointment: calendars are shared, so it names nobody. */
const title = 'DAG-gesprek';

/** Saves the appointment of the gesprek as a file for a calendar. */
export async function saveCalendar(
  machine: MachinePorts,
  clock: Clock,
  session: OpenSession,
  casusId: string,
) {
  const casus = await session.store.read((db) => findRecord(db, casusRecord, casusId));
  if (!casus.ok) return failed(casus.fault);
  const { datum: day, tijd: time } = casus.record.body.voorbereiding;
  if (day === null || time === null) return failed('gesprekNotPlanned');
  const event = { origin: casusId, title, day, time, minutes: gesprekMinutes, madeAt: clock.now() };
  const content = async () => new TextEncoder().encode(calendarFile(event));
  const saved = await saveAs(machine, session, `${title} ${day}`, 'ics', content);
  if (!saved.ok) return failed(saved.code);
  const about = { casusId, personId: casus.record.personId, object: 'ics' };
  if (saved.path === null) {
    return done({ saved: false, fileName: null }, { ...about, outcome: 'refused' as const });
  }
  return done({ saved: true, fileName: saved.fileName }, about);
}
