import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askSample } from './sample-inputs';
import { makeWorld } from './world';

test('the file for the calendar names nobody, and waits for a day and a time', async () => {
  const world = await makeWorld();
  const { running, casusId } = world;
  const unplanned = await running.ask('document.saveCalendar', { casusId });
  expect(unplanned).toMatchObject({ ok: false, code: 'gesprekNotPlanned' });
  running.machine.saveTo = join(running.folder, 'afspraak.ics');
  expect(await askSample(world, 'document.saveCalendar')).toMatchObject({ ok: true, value: { saved: true } });
  const file = readFileSync(running.machine.saveTo, 'utf8');
  expect(file).toContain('DTSTART;TZID=Europe/Amsterdam:20261208T153000');
  for (const known of ['Testman', casusId, world.personId]) expect(file).not.toContain(known);
  await world.end();
});

test('one row of the SOEP note is copied without its letter', async () => {
  const { running, casusId, end } = await makeWorld();
  const which = { casusId, document: 'his-samenvatting', blank: false, wrap: false, ascii: true } as const;
  await running.must('document.copy', { ...which, part: 'E' });
  expect(running.machine.copied.at(-1)).toMatch(/^Overname na behandeling in de sggz\n/);
  await end();
});
