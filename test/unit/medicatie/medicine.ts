import { type Casus, newCasus } from '#domain/casus/casus';
import type { Mark } from '#domain/casus/opvolging';
import { scheduleOf } from '#domain/medicatie/control-schedule';
import { emptyMedicine, type Medicine, type MedicineKind } from '#domain/medicatie/medicatie';
import { plainDate } from '#domain/tijd/plain-date';
import { seededIds } from '../../builders/seeded-ids';
import { pack } from '../regio/bundled';

export const ids = seededIds('medicatie');

/** A medicine with the controls of the national pack. */
export function medicineOf(soort: MedicineKind, known: Partial<Medicine> = {}): Medicine {
  return { ...emptyMedicine(ids.next(), soort, scheduleOf(soort, [pack('landelijk')], ids)), ...known };
}

export function casusWith(medicine: Medicine, marks: readonly Mark[] = []): Casus {
  return { ...newCasus([]), medicatie: { middelen: [medicine] }, opvolging: { marks: [...marks] } };
}

/** Done on a day, when it was due on that day or another. */
export function done(origin: string, on: string, occurrence = on): Mark {
  return {
    id: ids.next(),
    origin,
    outcome: 'gereed',
    occurrence: plainDate(occurrence),
    on: plainDate(on),
    to: null,
    note: '',
  };
}
