import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tasksOf } from '#domain/casus/task';
import { controlOrigin, controlRhythm, earlierOpenDay, lastControl } from '#domain/medicatie/control-days';
import { scheduleOf } from '#domain/medicatie/control-schedule';
import { type Control, emptyTaperStep, type Medicine } from '#domain/medicatie/medicatie';
import { addPeriod, daysBetween, plainDate, weekdayOf } from '#domain/tijd/plain-date';
import { pack } from '../regio/bundled';
import { casusWith, done, ids, medicineOf } from './medicine';

const noDays = new Set<never>();

function controlOf({ controles }: Medicine, place: number): Control {
  const control = controles[place];
  if (!control) throw new Error(`no control ${place}`);
  return control;
}

/** The same medicine, with one of its controls done on a day. */
function controlled(medicine: Medicine, place: number, on: string): Medicine {
  const controles = medicine.controles.map((control, at) =>
    at === place ? { ...control, laatsteOp: plainDate(on) } : control,
  );
  return { ...medicine, controles };
}

describe('the schedule of a medicine', () => {
  test('lithium: level, creatinine and eGFR half-yearly, TSH and calcium yearly (LESA Lithium 2019)', () => {
    expect(medicineOf('lithium').controles).toMatchObject([
      { wat: expect.stringContaining('creatinine en eGFR'), elke: 6, eenheid: 'maand', bronDatum: '2019' },
      { wat: 'TSH en calcium', elke: 12, eenheid: 'maand', door: 'praktijk' },
    ]);
  });

  test('clozapine: weekly for 18 weeks with the ggz, then monthly with the practice', () => {
    expect(medicineOf('clozapine').controles).toMatchObject([
      { elke: 1, eenheid: 'week', door: 'ggz', vanafWeek: null, totWeek: 18 },
      { elke: 1, eenheid: 'maand', door: 'praktijk', vanafWeek: 18, totWeek: null },
    ]);
  });

  test('methadon has none, and neither has anything without the pack that holds it', () => {
    expect(medicineOf('methadon').controles).toEqual([]);
    expect(scheduleOf('lithium', [pack('eemland')], ids)).toEqual([]);
  });

  test('follows the period that a pack says', () => {
    const national = pack('landelijk');
    const settings = national.settings.map((setting) =>
      setting.id === 'lithium-halfjaar' ? { ...setting, period: 'P3M' as typeof setting.period } : setting,
    );
    expect(scheduleOf('lithium', [{ ...national, settings }], ids)[0]).toMatchObject({
      elke: 3,
      eenheid: 'maand',
    });
  });
});

describe('a control', () => {
  const started = { gestartOp: plainDate('2026-01-07') };

  test('counts from the start while none was done', () => {
    const lithium = medicineOf('lithium', started);
    expect(controlRhythm(controlOf(lithium, 0), lithium, [], noDays)?.from).toBe('2026-07-07');
    expect(controlRhythm(controlOf(lithium, 1), lithium, [], noDays)?.from).toBe('2027-01-07');
  });

  test('counts from the last one, also without a start', () => {
    const lithium = controlled(medicineOf('lithium'), 0, '2026-06-10');
    expect(controlRhythm(controlOf(lithium, 0), lithium, [], noDays)?.from).toBe('2026-12-10');
    expect(controlRhythm(controlOf(lithium, 1), lithium, [], noDays)).toBeNull();
  });

  test('that was marked done counts on from that day, not from when it was due', () => {
    const lithium = medicineOf('lithium', started);
    const control = controlOf(lithium, 0);
    const marks = [done(controlOrigin(control), '2026-09-01', '2026-07-07')];
    expect(lastControl(control, marks)).toBe('2026-09-01');
    expect(controlRhythm(control, lithium, marks, noDays)?.from).toBe('2027-03-01');
  });

  test('moves before a weekend and before closed days, never after', () => {
    const closed = new Set([plainDate('2026-12-25'), plainDate('2026-12-24')]);
    expect(earlierOpenDay(plainDate('2026-12-26'), closed)).toBe('2026-12-23');
    const lithium = controlled(medicineOf('lithium'), 0, '2026-06-12');
    // 12 December 2026 is a Saturday.
    expect(controlRhythm(controlOf(lithium, 0), lithium, [], noDays)?.from).toBe('2026-12-11');
  });

  test('is never more than the weekend early, on whatever day it falls', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
        const day = addPeriod(plainDate('2000-01-01'), `P${days}D`);
        const open = earlierOpenDay(day, noDays);
        expect(weekdayOf(open)).toBeLessThan(6);
        expect(daysBetween(open, day)).toBeLessThan(3);
        expect(open <= day).toBe(true);
      }),
    );
  });
});

describe('clozapine', () => {
  const clozapine = medicineOf('clozapine', { gestartOp: plainDate('2026-11-02') });

  test('waits on the ggz each week until week 18, and asks the practice a month after that', () => {
    const [weekly, monthly] = tasksOf('c', casusWith(clozapine), []);
    expect(weekly).toMatchObject({ actor: 'anderen', who: 'ggz', due: '2026-11-09' });
    expect(weekly?.rhythm?.until).toBe('2027-03-08');
    expect(monthly).toMatchObject({ actor: 'praktijk', due: '2027-04-08' });
  });

  test('has no weekly control left once a later one was done', () => {
    const tasks = tasksOf('c', casusWith(controlled(clozapine, 1, '2027-04-08')), []);
    expect(tasks.map(({ due }) => due)).toEqual(['2027-05-07']);
  });
});

describe('the work of a medicine', () => {
  const lithium = controlled(medicineOf('lithium', { naam: 'Lithiumcarbonaat' }), 0, '2026-06-10');

  test('says what is controlled, how often, and is one row with what was missed', () => {
    const [task] = tasksOf('c', casusWith(lithium), []);
    expect(task).toMatchObject({
      what: expect.stringMatching(/^Controle Lithiumcarbonaat: Lithiumspiegel/),
      why: 'Medicatie · elke 6 maanden',
      due: '2026-12-10',
      occurrence: '2026-12-10',
    });
  });

  test('that was done late comes back a whole period later', () => {
    const origin = controlOrigin(controlOf(lithium, 0));
    const tasks = tasksOf('c', casusWith(lithium, [done(origin, '2027-02-01', '2026-12-10')]), []);
    expect(tasks.map(({ due }) => due)).toEqual(['2027-07-30']);
  });

  test('is none of the practice when it doesn’t take the medicine over', () => {
    expect(tasksOf('c', casusWith({ ...lithium, besluit: 'nietOvernemen' }), [])).toEqual([]);
  });

  test('has each step of tapering off on its day, with the ggz while that prescribes', () => {
    const afbouw = ['2026-12-01', '2027-02-01'].map((day) => ({
      ...emptyTaperStep(ids.next()),
      op: plainDate(day),
      dosering: '600 mg',
    }));
    const tapering = medicineOf('anders', {
      naam: 'Quetiapine',
      voorschrijver: 'praktijk',
      voorschrijftVanaf: plainDate('2027-01-01'),
      afbouw,
    });
    const tasks = tasksOf('c', casusWith(tapering), []);
    expect(tasks.map(({ what, due, actor }) => [what, due, actor])).toEqual([
      ['Afbouw Quetiapine: 600 mg', '2026-12-01', 'anderen'],
      ['Afbouw Quetiapine: 600 mg', '2027-02-01', 'praktijk'],
    ]);
  });
});
