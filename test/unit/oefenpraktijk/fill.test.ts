import { expect, test } from 'vitest';
import { fillCommands } from '#domain/oefenpraktijk/fill';
import { emptyBesluit } from '#domain/overname/besluit';

test('a form is filled in field by field, each expecting what stands there', () => {
  const filled = { contact: { contact: 'belt', eersteAfspraak: null }, doelen: { doelen: 'slapen' } };
  const present = { contact: { contact: '', eersteAfspraak: null }, doelen: { doelen: 'x', evaluatie: '' } };
  expect(fillCommands('form', filled, present)).toEqual([
    { kind: 'setField', path: 'form/contact/contact', value: 'belt', expected: '' },
    { kind: 'setField', path: 'form/doelen/doelen', value: 'slapen', expected: 'x' },
  ]);
});

test('a choice of several is one field', () => {
  expect(fillCommands('besluit', { wensen: ['client', 'naaste'] }, emptyBesluit())).toEqual([
    { kind: 'setField', path: 'besluit/wensen', value: ['client', 'naaste'], expected: [] },
  ]);
});

test('what stands there already is left alone', () => {
  expect(fillCommands('besluit', { wensen: [], doorWie: '' }, emptyBesluit())).toEqual([]);
});
