import { describe, expect, test } from 'vitest';
import { casusRecord } from '#domain/casus/casus';
import { missedTimes } from '#domain/casus/task';
import { missingInAfsprakenformulier } from '#domain/overname/afsprakenformulier-completeness';
import { filledCells } from '#domain/overname/herstelplan';
import { plainDate } from '#domain/tijd/plain-date';
import { verifyChain } from '#main/store/journal';
import { rowsBeside } from '../../builders/database-beside';
import { everyCasus, practising } from './practising';

const days = ['2026-11-22', '2028-02-29', '2027-12-31', '2027-01-01', '2026-08-31', '2027-03-28'] as const;

/** Who is in which phase, and why a casus ended. */
const expected = [
  ['Fictief, L. van (Linde)', 3, null],
  ['Fictiefsen, P. (Piet)', 5, 'afgerond'],
  ['Model, S. (Samira)', 3, null],
  ['Modelmens, E. (Els)', 5, null],
  ['Proef, D. van der (Dirk)', 5, null],
  ['Proefpersoon, J. (Jamal)', 2, null],
  ['Staal, C. (Carla)', 5, null],
  ['Staal, K. (Kees)', 1, null],
  ['Testman, R. de (Rob)', 4, null],
  ['Testman, R. de (Rob)', 5, 'behandelingHervat'],
  ['Testvrouw, M. (Maryam)', 5, null],
  ['Voorbeeld-de Proef, A.B. (Anna)', 5, null],
];

const byText = (one: unknown, other: unknown) => JSON.stringify(one).localeCompare(JSON.stringify(other));

describe.each(days)('the oefenpraktijk on %s', (day) => {
  const today = plainDate(day);

  test('has twelve casussen of eleven people, in every phase, all of them readable', async () => {
    const running = await practising(day);
    const casussen = await everyCasus(running);
    const told = casussen.map(({ row }) => [row.naam, row.phase, row.ended]);
    expect(told.sort(byText)).toEqual([...expected].sort(byText));
    expect(new Set(casussen.map(({ personId }) => personId)).size).toBe(11);
    for (const { body } of casussen) expect(casusRecord.schema.safeParse(body).success).toBe(true);
    expect(running.bugs).toEqual([]);
  });

  test('has work that is late, for today, for this week and for others', async () => {
    const running = await practising(day);
    const { groups } = await running.must('vandaag.list', { visit: running.id(), limit: 500 });
    const { late, thisWeek, waiting } = groups;
    expect(late.total).toBeGreaterThanOrEqual(2);
    expect(groups.today.rows.map(({ naam, time }) => [naam, time])).toContainEqual([
      'Testman, R. de (Rob)',
      '15:30',
    ]);
    expect(thisWeek.total).toBeGreaterThanOrEqual(3);
    expect(waiting.total).toBeGreaterThanOrEqual(3);
    expect(groups.approval.rows.map(({ naam }) => naam)).toEqual(['Testvrouw, M. (Maryam)']);
    const rows = Object.values(groups).flatMap((group) => group.rows);
    expect(rows.filter(({ due }) => due < today).length).toBeGreaterThanOrEqual(3);
    expect(rows.filter(({ due }) => due === today)).toHaveLength(2);
    expect(rows.filter(({ due }) => due > today).length).toBeGreaterThanOrEqual(5);
    expect(rows.some((row) => missedTimes(row, today) >= 2)).toBe(true);
    expect(rows.some(({ attempts }) => attempts === 2)).toBe(true);
  });
});

describe('the oefenpraktijk', () => {
  test('is made through the journal: every row follows from the one before, and nothing was refused', async () => {
    const running = await practising();
    const rows = await rowsBeside(running, 'SELECT sequence, outcome FROM journal ORDER BY sequence');
    expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map((_row, index) => index + 1));
    // What touches the world outside is begun first and done after.
    expect(rows.filter(({ outcome }) => outcome !== 'done' && outcome !== 'begun')).toEqual([]);
    const open = running.program.vault.current();
    if (!open) throw new Error('the oefenpraktijk is not open');
    const head = open.store.journalHead();
    expect(head.sequence).toBe(rows.length);
    expect(await open.store.read((db) => verifyChain(db, open.vault.journalKey(), head))).toBeNull();
  });

  test('has a history, as everything that was filled in has', async () => {
    const running = await practising();
    const anna = (await everyCasus(running)).find(({ row }) => row.naam.startsWith('Voorbeeld-de'));
    const { revisions } = await running.must('casus.history', { id: anna?.id ?? '', visit: running.id() });
    expect(new Set(revisions.map(({ form }) => form))).toEqual(
      new Set([
        'betrokkenen',
        'besluit',
        'voorbereiding',
        'herstelplan',
        'gesprek',
        'afsprakenformulier',
        'brieven',
        'medicatie',
        'opvolging',
        'plannen',
        'verbinding',
      ]),
    );
  });

  test('has one casus with everything in it, of which nothing is missing', async () => {
    const running = await practising();
    const anna = (await everyCasus(running)).find(({ row }) => row.naam.startsWith('Voorbeeld-de'));
    if (!anna) throw new Error('Anna is not there');
    expect(filledCells(anna.body.herstelplan)).toBe(24);
    const praktijk = await running.must('praktijk.open', {
      id: running.session.praktijkId,
      visit: running.id(),
    });
    const remarks = missingInAfsprakenformulier({
      casus: anna.body,
      persoon: { persoonsgegevens: anna.persoon },
      praktijk: praktijk.body,
      packs: [],
      today: plainDate('2026-11-22'),
    });
    expect(remarks.map(({ code }) => code)).toEqual(['firstAppointmentPast']);
  });

  test('warns of the twins, who share surname and birth date', async () => {
    const running = await practising();
    const kees = (await everyCasus(running)).find(({ row }) => row.naam.startsWith('Staal, K.'));
    const { people } = await running.must('persoon.similar', { id: kees?.personId ?? '' });
    expect(people.map(({ naam }) => naam)).toEqual(['Staal, C. (Carla)']);
  });

  test('keeps who was responsible: the ggz until someone took over', async () => {
    const running = await practising();
    const responsible = (await everyCasus(running)).map(({ row }) => [row.naam, row.responsible]);
    expect(responsible).toContainEqual(['Testvrouw, M. (Maryam)', 'ggz']);
    expect(responsible).toContainEqual(['Modelmens, E. (Els)', 'ggz']);
    expect(responsible).toContainEqual(['Staal, C. (Carla)', 'poh-ggz']);
    expect(responsible).toContainEqual(['Voorbeeld-de Proef, A.B. (Anna)', 'huisarts']);
  });
});
