import { describe, expect, test } from 'vitest';
import { casusRecord } from '#domain/casus/casus';
import { responsibleOn } from '#domain/casus/responsibility';
import type { NewTakeover } from '#domain/casus/takeover';
import { praktijkRecord } from '#domain/praktijk/praktijk';
import { readBody } from '#domain/record/record-definition';
import { plainDate } from '#domain/tijd/plain-date';
import bodyOfVersion1 from '../../fixtures/casus-body-1.json';
import bodyOfVersion2 from '../../fixtures/casus-body-2.json';
import praktijkOfVersion1 from '../../fixtures/praktijk-body-1.json';

describe('a casus that version 1 of the body stored', () => {
  const read = readBody(casusRecord, 1, bodyOfVersion1);
  if (!read.ok) throw new Error(read.fault);
  const { body } = read;

  test('keeps every word, and gets the forms of the five phases empty', () => {
    const { maker, ...form } = body.afsprakenformulier;
    expect(form).toEqual(bodyOfVersion1.afsprakenformulier);
    expect(maker).toEqual({ door: null, naam: '', ontvangenOp: null });
    expect(body.besluit.variant).toBeNull();
    expect(body.voorbereiding.datum).toBeNull();
    expect(body.herstelplan.leefstijl.veranderen).toBe('');
    expect(body.opvolging.marks).toEqual([]);
  });

  test('keeps its betrokkenen, of whom nothing is agreed about the gesprek', () => {
    expect(body.betrokkenen.parties).toMatchObject(bodyOfVersion1.betrokkenen.parties);
    expect(body.betrokkenen.parties.every(({ presence }) => presence === null)).toBe(true);
  });

  test('keeps its acts; what a takeover did not ask then is said of none', () => {
    expect(body.acts).toMatchObject(bodyOfVersion1.acts);
    expect(body.acts[0]).toMatchObject({ vervolgbeleid: false, calledOn: null, responsibleHuisarts: '' });
    expect(body.acts[1]).toEqual(bodyOfVersion1.acts[1]);
  });

  test('is read the same when it is stored again', () => {
    const again = readBody(casusRecord, casusRecord.bodyVersion, structuredClone(body));
    expect(again).toEqual({ ok: true, body });
  });
});

describe('a casus that version 2 of the body stored', () => {
  const read = readBody(casusRecord, 2, bodyOfVersion2);
  if (!read.ok) throw new Error(read.fault);

  test('keeps every word, and works with what the region agreed whose forms it has', () => {
    expect(read.body).toMatchObject(bodyOfVersion2);
    expect(read.body.regio.packs.map(([id]) => id)).toEqual(['nhn', 'landelijk']);
  });

  test('gets no medicines', () => {
    expect(read.body.medicatie.middelen).toEqual([]);
  });

  test('keeps its takeover as one of everything, of which no condition was discussed', () => {
    const { kind, parts, conditions, client, voorstel } = read.body.acts[0] as NewTakeover;
    expect({ kind, parts, client, voorstel }).toEqual({
      kind: 'overgenomen',
      parts: ['medicatie', 'begeleiding', 'crisis'],
      client: 'nietBesproken',
      voorstel: null,
    });
    expect(Object.values(conditions)).toEqual(Array(5).fill({ answer: 'nietBesproken', note: '' }));
    expect(responsibleOn(read.body, plainDate('2026-11-20')).by).toBe('huisarts');
  });
});

describe('a praktijk that version 1 of the body stored', () => {
  test('keeps every word, and works with the same packs', () => {
    const read = readBody(praktijkRecord, 1, praktijkOfVersion1);
    if (!read.ok) throw new Error(read.fault);
    expect(read.body).toMatchObject(praktijkOfVersion1);
    expect(read.body.regio.packs).toEqual(['nhn', 'landelijk']);
  });
});
