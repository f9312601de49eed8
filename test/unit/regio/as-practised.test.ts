import { describe, expect, test } from 'vitest';
import { asPractised } from '#domain/regio/as-practised';
import { period } from '#domain/regio/period';
import { emptyPracticeRegion, type PracticeRegion } from '#domain/regio/practice-region';
import { regionPackSchema } from '#domain/regio/region-pack';
import { clockTime } from '#domain/tijd/clock-time';
import { seededIds } from '../../builders/seeded-ids';
import { pack } from './bundled';

const ids = seededIds('as practised');
const practice = (different: Partial<PracticeRegion>): PracticeRegion => ({
  ...emptyPracticeRegion(),
  ...different,
});
const choice = (rule: string, chosen: Partial<PracticeRegion['choices'][number]>, of = 'landelijk') => ({
  id: ids.next(),
  pack: of,
  rule,
  period: null,
  from: null,
  ...chosen,
});

describe('a pack as the practice works with it', () => {
  test('is the pack itself where nothing was chosen or filled in', () => {
    expect(asPractised(pack('eemland'), emptyPracticeRegion())).toBe(pack('eemland'));
  });

  test('a referral is valid for six months when the practice chose so, and the rule says that it did', () => {
    const choices = [choice('verwijzing-geldig', { period: period('P6M') })];
    const rule = asPractised(pack('landelijk'), practice({ choices })).rules.find(
      ({ id }) => id === 'verwijzing-geldig',
    );
    expect(rule).toMatchObject({ period: 'P6M' });
    expect(rule?.assumption).toMatch(/^De praktijk koos 6 maanden; het pakket noemt 9 maanden\. Er zijn ook/);
  });

  test('four weeks count from the terugkoppeling when the practice reads 001:14 so', () => {
    const choices = [choice('terugkeer-in-behandeling', { from: 'terugkeerTeruggekoppeld' }, 'eemland')];
    const { rules } = asPractised(pack('eemland'), practice({ choices }));
    expect(rules.find(({ id }) => id === 'terugkeer-in-behandeling')).toMatchObject({
      from: 'terugkeerTeruggekoppeld',
      period: 'P4W',
    });
  });

  test('what the pack leaves no choice in stays as it is', () => {
    const choices = [
      choice('verwijzing-geldig', { period: period('P5Y') }),
      choice('vg-terecht', { period: period('P3W'), from: 'vgGesprek' }),
    ];
    expect(asPractised(pack('landelijk'), practice({ choices })).rules).toEqual(pack('landelijk').rules);
  });

  test('a wegwijzer gets the name, number and hours that the practice filled in, and half a window is left out', () => {
    const nine = { from: clockTime('09:00'), until: clockTime('12:00') };
    const contactPoints = [
      {
        id: ids.next(),
        pack: 'eemland',
        point: 'wegwijzer-jellinek',
        name: '',
        phone: ' 088 555 01 23 ',
        windows: [
          { id: ids.next(), days: ['ma' as const], ...nine },
          { id: ids.next(), days: ['di' as const], ...nine, until: null },
        ],
      },
    ];
    const practised = asPractised(pack('eemland'), practice({ contactPoints }));
    const point = practised.contactPoints.find(({ id }) => id === 'wegwijzer-jellinek');
    expect(point).toMatchObject({ phone: '088 555 01 23', openings: [{ days: ['ma'], ...nine }] });
    expect(point?.name).toBe(
      pack('eemland').contactPoints.find(({ id }) => id === 'wegwijzer-jellinek')?.name,
    );
    expect(regionPackSchema.safeParse(practised).success).toBe(true);
  });
});
