import { describe, expect, test } from 'vitest';
import { readQuestion, WrongQuestion } from '../../../tools/regio/termijnen-question';
import { pack, packs } from './bundled';

function read(question: unknown) {
  return readQuestion(JSON.stringify(question), packs);
}

const good = {
  packs: ['eemland', 'nhn'],
  today: '2026-11-22',
  events: { behandelingAfgesloten: '2026-02-28', behandelingHervat: null },
};

describe('a question about deadlines', () => {
  test('names packs, today and what happened; null is what has not', () => {
    expect(read(good)).toEqual({
      packs: [pack('eemland'), pack('nhn')],
      today: '2026-11-22',
      events: { behandelingAfgesloten: '2026-02-28', behandelingHervat: null },
    });
  });

  test('may begin with a byte order mark, and name a pack twice', () => {
    const text = `\uFEFF${JSON.stringify({ ...good, packs: ['nhn', 'nhn'] })}`;
    expect(readQuestion(text, packs).packs).toEqual([pack('nhn')]);
  });

  test.each<readonly [string, unknown, string]>([
    ['is not an object', [], 'Verwacht een object met packs, today en events.'],
    ['is null', null, 'Verwacht een object met packs, today en events.'],
    ['names no packs', { ...good, packs: undefined }, 'packs: verwacht een lijst met namen van pakketten.'],
    ['names a pack by number', { ...good, packs: [1] }, 'packs: verwacht een lijst met namen van pakketten.'],
    [
      'names an unknown pack',
      { ...good, packs: ['nhn', 'Eemland'] },
      'Onbekend pakket: "Eemland". Kies uit: eemland, landelijk, midden-ijssel, nhn.',
    ],
    ['has no today', { ...good, today: undefined }, 'today: verwacht een bestaande dag als JJJJ-MM-DD.'],
    [
      'has an impossible today',
      { ...good, today: '2026-02-29' },
      'today: verwacht een bestaande dag als JJJJ-MM-DD.',
    ],
    [
      'has a day the Dutch way round',
      { ...good, events: { vgGesprek: '22-11-2026' } },
      'events.vgGesprek: verwacht een bestaande dag als JJJJ-MM-DD.',
    ],
    [
      'has a time',
      { ...good, events: { vgGesprek: '2026-11-22T10:00' } },
      'events.vgGesprek: verwacht een bestaande dag als JJJJ-MM-DD.',
    ],
    [
      'has a year that is a slip',
      { ...good, events: { vgGesprek: '0206-11-22' } },
      'events.vgGesprek: het jaar ligt niet tussen 1900 en 2199.',
    ],
    [
      'has no events',
      { ...good, events: undefined },
      'events: verwacht een object met gebeurtenis en datum.',
    ],
    [
      'has events as a list',
      { ...good, events: [] },
      'events: verwacht een object met gebeurtenis en datum.',
    ],
  ])('that %s is refused', (_, question, said) => {
    expect(() => read(question)).toThrow(new WrongQuestion(said));
  });

  test.each(['ontslag', '__proto__', 'toString', 'Behandelingafgesloten'])('about %s is refused', (name) => {
    const text = `{"packs":["nhn"],"today":"2026-11-22","events":{"${name}":"2026-01-01"}}`;
    expect(() => readQuestion(text, packs)).toThrow(
      `Onbekende gebeurtenis: "${name}". Kies uit: behandelingAf`,
    );
  });

  test('that is no JSON is refused, without repeating it', () => {
    expect(() => readQuestion('{"packs": Voorbeeld', packs)).toThrow(/^Dit bestand is geen geldige JSON\.$/);
  });
});
