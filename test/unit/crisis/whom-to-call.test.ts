import { describe, expect, it, test } from 'vitest';
import { newCasus } from '#domain/casus/casus';
import { emptyParty, type Party } from '#domain/casus/party';
import { crisisDocument } from '#domain/crisis/crisis-document';
import { type Moment, type PartOfWeek, partOfWeek } from '#domain/crisis/office-hours';
import { isOpen, whomToCall } from '#domain/crisis/whom-to-call';
import { pasteText } from '#domain/document/paste-text';
import { emptyPraktijk } from '#domain/praktijk/praktijk';
import { clockTime } from '#domain/tijd/clock-time';
import { easterSunday } from '#domain/tijd/easter';
import { plainDate } from '#domain/tijd/plain-date';
import { exampleId, exampleSource } from '../document/example-source';

const at = (day: string, time: string): Moment => ({ day: plainDate(day), time: clockTime(time) });

const praktijk = {
  ...emptyPraktijk().praktijkgegevens,
  naam: 'Praktijk De Proef',
  telefoon: '0300 100',
  spoedlijn: '0300 199',
  huisartsenpostTelefoon: '0300 300',
  crisisdienstTelefoon: '0300 400',
};

const behandelaar: Party = {
  ...emptyParty(exampleId(1), 'ggz-behandelaar'),
  name: 'dr. F. Fictief',
  phone: '0300 200',
  urgent: '0300 299, dag en nacht',
  availability: [
    { id: exampleId(2), days: ['ma', 'vr'], from: clockTime('08:30'), until: clockTime('12:00') },
  ],
};

describe('wanneer de praktijk opneemt', () => {
  // 27-11-2026 is a Friday.
  test.each<[string, string, PartOfWeek]>([
    ['2026-11-27', '07:59', 'nacht'],
    ['2026-11-27', '08:00', 'overdag'],
    ['2026-11-27', '16:59', 'overdag'],
    ['2026-11-27', '17:00', 'avond'],
    ['2026-11-27', '23:59', 'avond'],
    ['2026-11-28', '12:00', 'weekend'],
    ['2026-11-29', '12:00', 'weekend'],
    ['2026-11-30', '12:00', 'overdag'],
    ['2026-12-25', '12:00', 'feestdag'],
    ['2027-01-01', '12:00', 'feestdag'],
    ['2027-03-29', '12:00', 'feestdag'],
    ['2027-04-27', '12:00', 'feestdag'],
    ['2027-05-06', '12:00', 'feestdag'],
    ['2027-05-17', '12:00', 'feestdag'],
    ['2027-03-26', '12:00', 'overdag'],
    ['2025-04-26', '12:00', 'feestdag'],
    ['2025-05-05', '12:00', 'feestdag'],
    ['2026-05-05', '12:00', 'overdag'],
  ])('%s om %s is %s', (day, time, part) => {
    expect(partOfWeek(at(day, time))).toBe(part);
  });

  test.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('Pasen in %i is %s', (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });
});

describe('wie nu te bellen', () => {
  it('is vrijdag om 16.59 uur de spoedlijn, om 17.00 uur de huisartsenpost', () => {
    expect(whomToCall(at('2026-11-27', '16:59'), praktijk).first.phone).toBe('0300 199');
    expect(whomToCall(at('2026-11-27', '17:00'), praktijk).first.phone).toBe('0300 300');
  });

  it('is zonder spoedlijn de gewone lijn, en dat staat erbij', () => {
    const { first } = whomToCall(at('2026-11-27', '10:00'), { ...praktijk, spoedlijn: '' });
    expect(first).toMatchObject({ phone: '0300 100', note: 'gewone lijn, tot 17.00 uur' });
  });

  it('is de behandelaar zolang het spreekuur duurt, en daarna bij wie later kan', () => {
    const during = whomToCall(at('2026-11-27', '11:59'), praktijk, [behandelaar]);
    expect(during.also).toContainEqual(
      expect.objectContaining({ phone: '0300 200', note: 'ggz-behandelaar, nu bereikbaar tot 12.00 uur' }),
    );
    expect(during.later).toEqual([]);
    const after = whomToCall(at('2026-11-27', '12:00'), praktijk, [behandelaar]);
    expect(after.also.map(({ phone }) => phone)).toEqual(['0300 299, dag en nacht', '0300 400']);
    expect(after.later).toMatchObject([{ phone: '0300 200' }]);
  });

  it('laat weg wie geen nummer heeft, en noemt de crisisdienst altijd', () => {
    const { also, later } = whomToCall(at('2026-11-27', '10:00'), praktijk, [
      { ...behandelaar, phone: '', urgent: '' },
    ]);
    expect(also.map(({ id }) => id)).toEqual(['crisisdienst']);
    expect(later).toEqual([]);
  });
});

describe('een venster', () => {
  const window = behandelaar.availability[0];
  if (!window) throw new Error('no window');

  it('is open van het begin tot voor het einde, op zijn dagen', () => {
    expect(isOpen(window, at('2026-11-27', '08:30'))).toBe(true);
    expect(isOpen(window, at('2026-11-27', '12:00'))).toBe(false);
    expect(isOpen(window, at('2026-11-26', '09:00'))).toBe(false);
  });

  it('zonder tijden zegt niets over nu', () => {
    expect(isOpen({ ...window, from: null, until: null }, at('2026-11-27', '09:00'))).toBe(false);
  });
});

describe('het crisisblad', () => {
  const now = at('2026-11-22', '09:12');

  it('noemt zonder casus alleen nummers, en niemand', () => {
    const model = crisisDocument({
      now,
      praktijk: { ...emptyPraktijk(), praktijkgegevens: praktijk },
      about: null,
    });
    const text = pasteText(model, { wrap: false, ascii: false });
    expect(model.identity).toBe('');
    expect(text).toContain('zondag 22 november 2026, 9.12 uur: weekend');
    expect(text).toContain('0300 300');
    expect(text).toContain('113.nl');
    expect(text).not.toContain('Afspraken bij crisis');
  });

  it('zegt van een casus ook wat is afgesproken, of dat er niets is afgesproken', () => {
    const { persoon, praktijk } = exampleSource();
    const model = crisisDocument({ now, praktijk, about: { casus: newCasus([behandelaar]), persoon } });
    const text = pasteText(model, { wrap: false, ascii: false });
    expect(text).toContain('Afspraken bij crisis\nniet ingevuld');
    expect(text).toContain('dr. F. Fictief');
  });
});
