import { describe, expect, test } from 'vitest';
import { casusRecord, newCasus } from '#domain/casus/casus';
import { newCasusParties } from '#domain/casus/new-casus-parties';
import { emptyPraktijk } from '#domain/praktijk/praktijk';
import { seededIds } from '../../builders/seeded-ids';

const praktijk = {
  praktijkgegevens: {
    ...emptyPraktijk().praktijkgegevens,
    naam: 'De Linde',
    telefoon: '072 1',
    spoedlijn: '072 2',
  },
  regio: emptyPraktijk().regio,
};

describe('a new casus', () => {
  test('begins with those for whom the form has a row', () => {
    const parties = newCasusParties(seededIds(), praktijk, { name: 'H. Voorbeeld', roles: ['huisarts'] });
    expect(parties.map(({ role, name }) => [role, name])).toEqual([
      ['ggz-behandelaar', ''],
      ['huisarts', 'H. Voorbeeld'],
      ['poh-ggz', ''],
      ['aanmeldpunt', ''],
    ]);
    expect(parties[1]).toMatchObject({ organisation: 'De Linde', phone: '072 1', urgent: 'spoedlijn 072 2' });
  });

  test('says nothing of an urgent line that the practice hasn’t', () => {
    const [, huisarts] = newCasusParties(seededIds(), emptyPraktijk(), { name: 'X', roles: ['poh-ggz'] });
    expect(huisarts).toMatchObject({ name: '', urgent: '' });
  });

  test('can be stored as it is', () => {
    const parties = newCasusParties(seededIds(), praktijk, { name: 'H. Voorbeeld', roles: ['huisarts'] });
    const casus = newCasus(parties);
    expect(casusRecord.schema.parse(JSON.parse(JSON.stringify(casus)))).toEqual(casus);
  });
});
