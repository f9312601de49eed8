import { describe, expect, it } from 'vitest';
import { pasteText } from '#domain/document/paste-text';
import { patientOverview } from '#domain/inzage/patient-overview';
import { plainDate } from '#domain/tijd/plain-date';
import { exampleSource } from '../document/example-source';
import { sampleRow } from '../journaal/sample-row';

const { persoon, praktijk } = exampleSource();

function overviewText(rows: Parameters<typeof patientOverview>[0]['rows']): string {
  const model = patientOverview({ persoon, praktijk, rows, today: plainDate('2026-11-22') });
  return pasteText(model, { wrap: false, ascii: false });
}

describe('security 40: het overzicht voor de patiënt', () => {
  it('zegt wie wat deed en wanneer, zonder interne nummers en zonder onderdeel', () => {
    const text = overviewText([sampleRow({ object: 'casus/afsprakenformulier' })]);
    expect(text).toContain('22 november 2026, 09:12');
    expect(text).toContain('H. Voorbeeld (huisarts, beheerder)');
    expect(text).toContain('Bekeek uw dossier');
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}|812|werkplek-1|fsprakenformulier/);
  });

  it('zet wat iemand op één dag vaker deed op één regel', () => {
    const times = ['T14:40', 'T10:05', 'T08:12'].map((time) =>
      sampleRow({ at: `2026-11-22${time}:00.000Z` }),
    );
    expect(overviewText(times)).toContain('22 november 2026, 3 keer, van 09:12 tot 15:40');
    expect(overviewText([sampleRow(), sampleRow()])).toContain('2 keer, om 09:12');
  });

  it('laat weg wat niet over het dossier gaat of niet is gebeurd', () => {
    const text = overviewText([
      sampleRow({ event: 'aanmelden' }),
      sampleRow({ event: 'document-bewaard', outcome: 'refused' }),
      sampleRow({ event: 'document-bewaard', outcome: 'begun' }),
    ]);
    expect(text).toContain('Niemand heeft uw dossier tot nu toe bekeken of veranderd.');
  });

  it('noemt noodtoegang', () => {
    expect(overviewText([sampleRow({ emergency: true })])).toContain('Bekeek uw dossier, met noodtoegang');
  });

  it('is in korte zinnen en noemt het dossier in zijn bestandsnaam niet bij naam', () => {
    const model = patientOverview({ persoon, praktijk, rows: [], today: plainDate('2026-11-22') });
    expect(model.fileName).toBe('Overzicht voor patiënt 2026-11-22');
    expect(model.audience).toBe('inwoner');
    const sentences = model.blocks
      .flatMap((block) => (block.kind === 'paragraph' && typeof block.text === 'string' ? [block.text] : []))
      .flatMap((text) => text.split(/[.?!]\s*/).filter(Boolean));
    const words = sentences.map((sentence) => sentence.split(' ').length);
    expect(Math.max(...words)).toBeLessThanOrEqual(14);
    expect(words.reduce((sum, count) => sum + count, 0) / words.length).toBeLessThanOrEqual(10);
  });
});
