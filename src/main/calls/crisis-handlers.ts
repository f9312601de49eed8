import { casusRecord } from '#domain/casus/casus';
import { crisisDocument } from '#domain/crisis/crisis-document';
import type { Moment } from '#domain/crisis/office-hours';
import { persoonRecord } from '#domain/persoon/persoon';
import type { Clock } from '#domain/tijd/clock';
import { clockTime } from '#domain/tijd/clock-time';
import { dayOfInstant, formatTimeOfInstant } from '#domain/tijd/plain-date';
import { renderHtml } from '../export/html-renderer';
import { findPraktijk } from '../store/praktijk-keeping';
import { findRecord } from '../store/record-store';
import type { ReadDb } from '../store/transactions';
import { done, failed, type Section } from './handler';
import type { MachinePorts } from './machine-ports';

const minute = 60_000;

export function crisisHandlers(clock: Clock, machine: MachinePorts): Section<'crisis'> {
  return {
    async 'crisis.moment'() {
      const now = clock.now();
      return done({ ...momentOf(now, clock.zone()), nextIn: minute - (Date.parse(now) % minute) });
    },
    async 'crisis.print'({ casusId }, session) {
      const read = await session.store.read(async (db) => ({
        praktijk: await findPraktijk(db),
        found: casusId === undefined ? null : await findAbout(db, casusId),
      }));
      const { praktijk, found } = read;
      if (found?.ok === false) return failed(found.fault);
      const about = found && { casus: found.casus.body, persoon: found.persoon };
      const now = momentOf(clock.now(), clock.zone());
      const printed = await machine.print(renderHtml(crisisDocument({ now, praktijk, about })), 'portrait');
      const whose = found ? { casusId: found.casus.id, personId: found.casus.personId } : {};
      return done({ printed }, printed ? whose : { ...whose, outcome: 'refused' as const });
    },
  };
}

/** What the clock on the wall says at an instant. */
function momentOf(instant: string, zone: string): Moment {
  return { day: dayOfInstant(instant, zone), time: clockTime(formatTimeOfInstant(instant, zone)) };
}

async function findAbout(db: ReadDb, casusId: string) {
  const casus = await findRecord(db, casusRecord, casusId);
  if (!casus.ok) return casus;
  const person = await findRecord(db, persoonRecord, casus.record.personId ?? '');
  if (!person.ok) return person;
  return { ok: true as const, casus: casus.record, persoon: person.record.body };
}
