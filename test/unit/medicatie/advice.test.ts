import { describe, expect, test } from 'vitest';
import { type Condition, type ConditionAnswer, conditions } from '#domain/medicatie/medicatie';
import { takeoverAdvice, unmetConditions } from '#domain/medicatie/medicatie-advice';
import { medicineOf } from './medicine';

function answered(rest: ConditionAnswer, different: Partial<Record<Condition, ConditionAnswer>> = {}) {
  const medicine = medicineOf('lithium');
  const voorwaarden = { ...medicine.voorwaarden };
  for (const condition of conditions)
    voorwaarden[condition] = { antwoord: different[condition] ?? rest, toelichting: '' };
  return { ...medicine, voorwaarden };
}

describe('the conditions of NHG 2023', () => {
  test.each([
    ['vervuld', answered('ja')],
    ['onbekend', answered('ja', { akkoord: 'onbekend' })],
    ['nietVervuld', answered('onbekend', { stabiel: 'nee' })],
    ['geenOproepsysteem', answered('ja', { oproepsysteem: 'nee' })],
    ['geenOproepsysteem', answered('nee')],
  ])('give the advice %s', (advice, medicine) => {
    expect(takeoverAdvice(medicine)).toBe(advice);
  });

  test('that aren’t met are named in the order of the guideline', () => {
    expect(unmetConditions(answered('ja', { instemming: 'nee', stabiel: 'nee' }))).toEqual([
      'stabiel',
      'instemming',
    ]);
  });
});
