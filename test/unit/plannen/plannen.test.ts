import { describe, expect, test } from 'vitest';
import { emptyPlannen, planKinds, plansForCrisis } from '#domain/plannen/plannen';
import { packs } from '../regio/bundled';

describe('the plans of a casus', () => {
  test('are those that a discharge letter must name, and the terugvalpreventieplan of the DAG-gesprek', () => {
    // 001:25, 33; 000:254, 281.
    const asked = [...packs.values()].flatMap(({ letterParts }) => letterParts.map(({ element }) => element));
    for (const kind of planKinds.filter((known) => known !== 'terugvalpreventieplan')) {
      expect(asked).toContain(kind);
    }
  });

  test('show in a crisis as far as there are any, what one does then first', () => {
    const plannen = emptyPlannen();
    expect(plansForCrisis(plannen)).toEqual([]);
    const there = { ...plannen.wrap, exists: 'ja' as const };
    const some = {
      ...plannen,
      wrap: there,
      signaleringsplan: there,
      crisiskaart: there,
      suicidepreventieplan: { ...there, exists: 'nee' as const },
    };
    expect(plansForCrisis(some).map(([kind]) => kind)).toEqual(['crisiskaart', 'signaleringsplan', 'wrap']);
  });
});
