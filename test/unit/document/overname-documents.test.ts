import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DocumentModel,
  documentNames,
  documentWords,
  isWritingRoom,
} from '#domain/document/document-model';
import { pasteText, writingDots } from '#domain/document/paste-text';
import {
  blankFormOf,
  documentModelOf,
  documentRemarks,
  overnameDocuments,
} from '#domain/overname/overname-documents';
import { valueAt } from '#domain/record/record-path';
import { randomCasus } from '../../builders/random-casus';
import { exampleCasus, exampleSource } from './example-source';

const { praktijk } = exampleSource();
const plain = { wrap: false, ascii: false };

function hasWritingRoom({ blocks }: DocumentModel): boolean {
  return blocks.some((block) => {
    if (block.kind === 'paragraph') return isWritingRoom(block.text);
    if (block.kind === 'fields') return block.rows.some(({ value }) => isWritingRoom(value));
    return block.kind === 'table' && block.rows.some((cells) => cells.some(isWritingRoom));
  });
}

describe.each(documentNames)('het document %s', (name) => {
  it('heeft een bestandsnaam en een titel zonder gegevens van de persoon', () => {
    const { fileName, title } = documentModelOf(name, exampleSource());
    expect(`${fileName} ${title}`).not.toMatch(/Voorbeeld|Anna|1980|10442/);
    expect(fileName).toMatch(/^\p{L}[\p{L} -]+ 2026-11-22$/u);
  });

  it('heeft ingevuld geen lijn om op te schrijven, ook niet waar niets staat', () => {
    expect(hasWritingRoom(documentModelOf(name, exampleSource()))).toBe(false);
  });
});

const forms = documentNames.filter((name) => overnameDocuments[name].blank !== null);

describe.each(forms)('het formulier %s', (name) => {
  it('heeft als leeg formulier geen woord van de persoon of de casus, en overal ruimte om te schrijven', () => {
    const blank = blankFormOf(name, praktijk);
    const text = pasteText(blank, plain);
    expect(text).not.toMatch(/Anna|1980|10442|Proefpersoon|Testman|lithiumspiegel|wandelen/);
    expect(text).not.toContain(documentWords.notFilledIn);
    expect(text).not.toContain(documentWords.checked);
    expect(text).toContain(praktijk.praktijkgegevens.naam);
    expect(text).toContain(writingDots);
    expect(blank.identity).toBe('');
    expect(blank.fileName).toMatch(/ leeg$/);
  });

  it('heeft leeg dezelfde koppen als ingevuld', () => {
    const headings = ({ blocks }: DocumentModel) =>
      blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings(blankFormOf(name, praktijk))).toEqual(headings(documentModelOf(name, exampleSource())));
  });
});

const leaflets = documentNames.filter((name) => overnameDocuments[name].leaflet);

describe.each(leaflets)('het document %s', (name) => {
  it('noemt niemand, want het zegt iedereen hetzelfde', () => {
    const { identity, blocks } = documentModelOf(name, exampleSource());
    expect(identity).toBe('');
    expect(JSON.stringify(blocks)).not.toMatch(/Anna|1980|10442|Proefpersoon|Testman/);
  });
});

describe('elk document', () => {
  it('wijst met elke opmerking een bestaande plaats aan, bij elke casus', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const casus = randomCasus(exampleCasus(), seed);
        const remarks = documentNames.flatMap((name) => documentRemarks(name, { ...exampleSource(), casus }));
        for (const { record, path } of remarks) {
          if (record === 'casus') expect(valueAt(casus, path), path).toBeDefined();
        }
      }),
      { numRuns: 25 },
    );
  }, 30_000);
});
