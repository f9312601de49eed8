import { describe, expect, test } from 'vitest';
import { readLetter } from '#domain/brief/read-letter';
import { letterWith } from './status-of';

describe('the day on which the treatment closed', () => {
  test.each([
    ['De behandeling is op 5 oktober 2026 afgesloten.', '2026-10-05'],
    ['Einde behandeling: 05-10-2026', '2026-10-05'],
    ['Behandeld van 3-1-2025 t/m 5/10/2026.', '2026-10-05'],
    ['Op 5 okt. jl. sloten wij de behandeling van mw. Staal (geb. 3 maart 1970) af.', '2026-10-05'],
    ['Wij sluiten het dossier per heden.', '2026-10-12'],
    ['Uit zorg: 2026-10-05. Aangemeld: 2025-01-03.', '2026-10-05'],
    ["Zij is per 5 oktober '26 uitgeschreven.", '2026-10-05'],
    ['De behandeling is onlangs afgesloten.', null],
    ['Begin oktober hebben wij de behandeling beëindigd.', null],
    ['Geboren 5 oktober 1970. Intake op 3 januari 2026.', null],
  ])('%s', (written, day) => {
    expect(readLetter(letterWith(written)).closingDate).toBe(day);
  });

  test('the letter says whether it carries a BSN, and nothing of the number', () => {
    expect(readLetter(letterWith('BSN 9999.90.019')).bsn).toBe(true);
    expect(readLetter(letterWith('BSN bij ons bekend, dossier 999990018')).bsn).toBe(false);
  });
});
