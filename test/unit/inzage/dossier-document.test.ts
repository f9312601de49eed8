import { describe, expect, it } from 'vitest';
import { casusRecord } from '#domain/casus/casus';
import { pasteText } from '#domain/document/paste-text';
import { destructionCertificate } from '#domain/inzage/certificate';
import { dossierDocument } from '#domain/inzage/dossier-document';
import { readableBody } from '#domain/inzage/readable-body';
import { keptUntil, retentionBegins } from '#domain/inzage/retention';
import { plainDate } from '#domain/tijd/plain-date';
import { randomCasus } from '../../builders/random-casus';
import { exampleSource } from '../document/example-source';

const { persoon, praktijk, casus } = exampleSource();
const today = plainDate('2026-11-22');
const zone = 'Europe/Amsterdam';
const at = '2026-11-22T08:12:27.000Z';
const plain = { wrap: false, ascii: false };
const nobody = new Map<string, string>();

function dossierText(body: typeof casus): string {
  const file = { kind: 'overname', createdAt: at, changedAt: at, body };
  const model = dossierDocument({
    dossier: {
      persoon,
      createdAt: at,
      changedAt: at,
      drafts: [{ path: 'persoonsgegevens/geboortedatum', text: '3-2' }],
      revisions: [{ form: 'persoonsgegevens', at, userName: 'H. Voorbeeld' }],
      refusals: [],
      casussen: [
        {
          ...file,
          drafts: [],
          revisions: [],
          issued: [{ document: 'afsprakenformulier', format: 'pdf', at, userName: 'H. Voorbeeld' }],
          inkomend: [],
        },
      ],
    },
    praktijk,
    today,
    zone,
    users: nobody,
  });
  return pasteText(model, plain);
}

/** Every text that someone typed, wherever it stands. */
function typedTexts(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return /(id|who|corrects|recorded.*|origin)$/i.test(key) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => typedTexts(part, name));
}

describe('een inzage', () => {
  it('heeft elk formulier van elke casus, de wijzigingen, de concepten en wat is uitgegeven', () => {
    const text = dossierText(casus);
    for (const heading of ['Persoonsgegevens', 'Afsprakenformulier', 'Mijn vervolg herstelplan', 'Opvolging'])
      expect(text).toContain(heading);
    expect(text).toContain('Vastgelegde handelingen');
    expect(text).toContain('persoonsgegevens/geboortedatum');
    expect(text).toContain('Afsprakenformulier (pdf)');
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-7/);
  });

  it.each([1, 2, 3, 4, 5])('laat geen getypte tekst van een casus weg (%i)', (seed) => {
    const body = randomCasus(casus, seed);
    const rows = casusRecord.forms.flatMap((form) => readableBody(body[form], nobody));
    const shown = rows.map(({ value }) => value).join('\n');
    const plainTexts = typedTexts(body).filter((text) => text.includes(' '));
    expect(plainTexts.length).toBeGreaterThan(0);
    for (const text of plainTexts) expect(shown).toContain(text);
  });
});

describe('een leesbaar formulier', () => {
  it('noemt een plaats in een lijst, en zet een id om in de naam van wie het is', () => {
    const id = '019362b1-0000-7000-8000-000000000010';
    const rows = readableBody(
      { parties: [{ id, role: 'naaste' }], agreements: [{ who: id }] },
      new Map([[id, 'Els']]),
    );
    expect(rows).toEqual([
      { label: 'Betrokkenen 1, rol', value: 'naaste' },
      { label: 'Afspraken 1, wie', value: 'Els' },
    ]);
  });

  it('laat weg wat leeg is, en schrijft een datum uit', () => {
    const form = { eersteAfspraak: '2026-12-07', leeg: '', geen: null, nee: false, punten: ['watNodig'] };
    expect(readableBody(form, nobody)).toEqual([
      { label: 'Eerste afspraak', value: '7 december 2026' },
      { label: 'Punten', value: 'wat nodig' },
    ]);
  });
});

describe('security 41: de verklaring van vernietiging', () => {
  const destruction = {
    id: '019362b1-0000-7000-8000-0000000000aa',
    at,
    ground: 'verzoek',
    userName: 'H. Voorbeeld',
    confirmedBy: 'P. Tweede-Model',
    counts: { casussen: 2, revisions: 9, drafts: 1, documents: 3 },
    backups: [{ name: 'kopie-1', madeAt: '2026-11-01T08:00:00.000Z' }],
  } as const;

  it('zegt wie, wanneer en hoeveel, welke kopieën er nog zijn, en niets van de inhoud', () => {
    const model = destructionCertificate({
      destruction: { ...destruction, backups: [...destruction.backups] },
      praktijk,
      zone,
      today,
    });
    const text = pasteText(model, plain);
    for (const part of [
      '22 november 2026, 09:12',
      'P. Tweede-Model',
      'Casussen: 2',
      'kopie-1',
      destruction.id,
    ])
      expect(text).toContain(part);
    expect(model.identity).toBe('');
    expect(model.fileName).toBe('Verklaring van vernietiging 2026-11-22');
  });
});

describe('de bewaartermijn', () => {
  it('telt vanaf de laatste wijziging, ook op 29 februari', () => {
    expect(keptUntil(plainDate('2006-11-22'), 20)).toBe('2026-11-22');
    expect(keptUntil(plainDate('2024-02-29'), 21)).toBe('2045-02-28');
    expect(retentionBegins(today, 20)).toBe('2006-11-22');
  });
});
