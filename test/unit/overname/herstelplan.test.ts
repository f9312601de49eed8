import { describe, expect, test } from 'vitest';
import {
  emptyHerstelplan,
  filledCells,
  goalsOf,
  herstelplanColumns,
  herstelplanRows,
  herstelplanSchema,
} from '#domain/overname/herstelplan';

describe('Mijn vervolg herstelplan', () => {
  test('has six rows of four columns', () => {
    expect(herstelplanRows).toHaveLength(6);
    expect(herstelplanColumns).toHaveLength(4);
    expect(herstelplanSchema.safeParse(emptyHerstelplan()).success).toBe(true);
    expect(filledCells(emptyHerstelplan())).toBe(0);
  });

  test('counts cells with something in them', () => {
    const plan = emptyHerstelplan();
    plan.leefstijl.belangrijk = 'Buiten zijn';
    plan.medicatie.ondersteuning = '  ';
    expect(filledCells(plan)).toBe(1);
  });

  test('gives as goals what someone wants to change and takes up, per subject', () => {
    const plan = emptyHerstelplan();
    plan.mentaleGezondheid.veranderen = 'Weer slapen. ';
    plan.mentaleGezondheid.zelfOppakken = 'Op tijd naar bed.';
    plan.leefstijl.zelfOppakken = 'Elke dag lopen.';
    plan.medicatie.belangrijk = 'Niet stoppen.';
    expect(goalsOf(plan)).toEqual([
      { row: 'mentaleGezondheid', text: 'Weer slapen. Op tijd naar bed.' },
      { row: 'leefstijl', text: 'Elke dag lopen.' },
    ]);
  });
});
