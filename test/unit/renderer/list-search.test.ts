import { describe, expect, it } from 'vitest';
import { choiceOf, listSearchSchema, searchOf } from '../../../src/renderer/screens/casussen/list-search';

describe('the address of the list', () => {
  it('says nothing of the ordinary list: running casussen, the last changed first', () => {
    const choice = choiceOf({});
    expect(choice).toEqual({ filter: { phase: null, actor: null, ended: false }, order: 'changed' });
    expect(Object.values(searchOf(choice)).every((part) => part === undefined)).toBe(true);
  });

  it('is read back as the same choice', () => {
    const choice = { filter: { phase: 3, actor: 'anderen', ended: true }, order: 'due' } as const;
    expect(choiceOf(listSearchSchema.parse(searchOf(choice)))).toEqual(choice);
  });

  it('ignores what it can’t read', () => {
    const typed = { fase: 9, wie: 'niemand', status: 1, volgorde: 'willekeurig' };
    expect(choiceOf(listSearchSchema.parse(typed))).toEqual(choiceOf({}));
  });
});
