import { describe, expect, it } from 'vitest';
import { pasteText } from '#domain/document/paste-text';
import { journalCsvHead, journalCsvLines, journalDocument } from '#domain/journaal/journal-document';
import { emptyPraktijk } from '#domain/praktijk/praktijk';
import { plainDate } from '#domain/tijd/plain-date';
import { sampleRow } from './sample-row';

/** The fields of NEN 7513 that apply on one workstation, as a reader of the journal calls them. */
const nenFields = [
  'Regel',
  'Tijdstip',
  'Tijdzone',
  'Gebeurtenis',
  'Actie',
  'Uitkomst',
  'Gebruiker',
  'Gebruikersnummer',
  'Rol',
  'Verantwoordelijke',
  'Cliënt',
  'Cliëntnummer',
  'Casusnummer',
  'Onderdeel',
  'Werkplek',
  'Noodtoegang',
  'Systeem',
];

describe('security 38: een uitvoer van het journaal', () => {
  it('heeft als CSV een kolom van elk veld, in het Nederlands', () => {
    expect(journalCsvHead()).toBe(`\uFEFF${nenFields.map((name) => `"${name}"`).join(';')}\r\n`);
    const line = journalCsvLines([sampleRow({ emergency: true })]);
    for (const cell of [
      '812',
      '22-11-2026 09:12:27',
      'Casus gezien',
      'Inzien (R)',
      'gedaan',
      'huisarts, beheerder',
      'Testman, R. (Rob)',
      'werkplek-1',
      'ja',
    ])
      expect(line).toContain(`"${cell}"`);
  });

  it('heeft als document dezelfde gegevens, zonder "niet ingevuld" waar niets te zeggen is', () => {
    const rows = [sampleRow(), sampleRow({ sequence: 811, personId: null, personName: '', object: '' })];
    const listing = {
      rows,
      chosen: 'Alle regels.',
      praktijk: emptyPraktijk(),
      today: plainDate('2026-11-22'),
      userName: 'H. Voorbeeld',
    };
    const model = journalDocument(listing);
    const text = pasteText(model, { wrap: false, ascii: false });
    for (const part of ['812', '22-11-2026 09:12:27', 'Europe/Amsterdam', 'Casus gezien', 'R · gedaan'])
      expect(text).toContain(part);
    expect(text).not.toContain('niet ingevuld');
    expect(model.fileName).toBe('Journaal 2026-11-22');
  });

  it('noemt de verantwoordelijke apart als dat een ander is, en noodtoegang', () => {
    const row = sampleRow({ responsibleName: 'D. Staal', emergency: true });
    const model = journalDocument({
      rows: [row],
      chosen: '',
      praktijk: emptyPraktijk(),
      today: plainDate('2026-11-22'),
      userName: '',
    });
    const text = pasteText(model, { wrap: false, ascii: false });
    expect(text).toContain('onder D. Staal');
    expect(text).toContain('noodtoegang');
  });
});
