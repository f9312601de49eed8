import { formMakers } from '../../overname/herstelplan';
import { formMakerLabels, makerLabels } from '../../overname/maker-document';
import { longestLine } from '../../record/field-types';
import { filledIn } from './form-answer';
import { readDate } from './form-date';
import type { FoundField, ReadableForm } from './form-reading';

/** Who filled a form in, and when the practice received it, as the head of our own forms says. */
export function makerFields(form: ReadableForm, by: string, received: string): readonly FoundField[] {
  const [first = '', ...rest] = filledIn(by).replace(/\s+/g, ' ').split(', ');
  const door = formMakers.find((maker) => sameWords(formMakerLabels[maker], first));
  const naam = [...(door === undefined ? [first] : []), ...rest].join(', ').slice(0, longestLine);
  const on = readDate(filledIn(received));
  const found: readonly (readonly [keyof typeof makerLabels, string | null])[] = [
    ['door', door ?? null],
    ['naam', naam || null],
    ['ontvangenOp', on],
  ];
  return found.flatMap(([field, value]) =>
    value === null ? [] : [{ path: `${form}/maker/${field}`, label: makerLabels[field], value }],
  );
}

function sameWords(one: string, other: string): boolean {
  return one.localeCompare(other, 'nl', { sensitivity: 'base' }) === 0;
}
