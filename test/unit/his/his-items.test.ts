import { describe, expect, it } from 'vitest';
import { emptyWhen } from '#domain/casus/agreement';
import { type Casus, newCasus } from '#domain/casus/casus';
import { fingerprint } from '#domain/document/fingerprint';
import { hisItems, type IssuedVersion, markOfItem, openHisItems } from '#domain/his/his-items';
import { plainDate } from '#domain/tijd/plain-date';
import { exampleAgreement, exampleId, exampleParty } from '../document/example-source';

const day = plainDate('2026-11-22');
const huisarts = exampleParty(2, 'huisarts');
const ggz = exampleParty(1, 'ggz-behandelaar');

function casusWith(parts: (casus: Casus) => Partial<Casus>): Casus {
  const casus = newCasus([ggz, huisarts]);
  return { ...casus, ...parts(casus) };
}

function agreed(who: string): Casus {
  const when = { ...emptyWhen(), kind: 'datum' as const, date: day };
  return casusWith((casus) => ({
    afsprakenformulier: {
      ...casus.afsprakenformulier,
      agreements: [exampleAgreement(11, 'contact', { who, what: 'belt', when })],
    },
    opvolging: {
      marks: [
        {
          id: exampleId(12),
          origin: `agreement/${exampleId(11)}`,
          outcome: 'gereed',
          occurrence: day,
          on: day,
          to: null,
          note: '',
        },
      ],
    },
  }));
}

const crisis = (acuut: string) =>
  casusWith((casus) => ({
    afsprakenformulier: { ...casus.afsprakenformulier, terugval: { nietAcuut: '', acuut } },
  }));

const version = (content: string, document: IssuedVersion['document'] = 'opvolgkaart'): IssuedVersion => ({
  document,
  content,
  day,
});

function marked(casus: Casus, issued: readonly IssuedVersion[]): Casus {
  const marks = hisItems(casus, issued, []).map(({ about, content }, number) => ({
    id: exampleId(90 + number),
    about,
    content,
    on: day,
    by: 'H. Voorbeeld',
  }));
  return { ...casus, his: { marks } };
}

describe('wat in het HIS hoort (000:378)', () => {
  it('is van elk document de nieuwste versie, en geen folder of werkblad', () => {
    const issued = [version('b'), version('a'), version('c', 'werkkaart'), version('d', 'gespreksleidraad')];
    expect(hisItems(newCasus([]), issued, [])).toMatchObject([
      { about: 'document/opvolgkaart', content: 'b' },
    ]);
  });

  it('is niets meer als het is verwerkt, ook niet bij dezelfde inhoud in een andere vorm', () => {
    const casus = marked(newCasus([]), [version('a')]);
    expect(openHisItems(casus, [version('a'), version('a')], [])).toEqual([]);
  });

  it('komt terug als een document of de crisisafspraken veranderen', () => {
    const filed = marked(crisis('Bel de spoedlijn.'), [version('a')]);
    expect(openHisItems(filed, [version('a')], [])).toEqual([]);
    expect(openHisItems(filed, [version('b'), version('a')], [])).toMatchObject([{ kind: 'document' }]);
    const changed = { ...crisis('Bel de post.'), his: filed.his };
    expect(openHisItems(changed, [version('a')], [])).toMatchObject([{ kind: 'crisis' }]);
  });

  it('is een contact van de praktijk, niet wat een ander deed', () => {
    expect(hisItems(agreed(huisarts.id), [], [])).toMatchObject([{ kind: 'contact', what: 'belt', day }]);
    expect(hisItems(agreed(ggz.id), [], [])).toEqual([]);
  });

  it('is het gesprek dat is gevoerd, en een formulier dat binnenkwam', () => {
    const casus = casusWith(({ voorbereiding, herstelplan }) => ({
      voorbereiding: { ...voorbereiding, gevoerdOp: day },
      herstelplan: { ...herstelplan, maker: { ...herstelplan.maker, ontvangenOp: day } },
    }));
    expect(hisItems(casus, [], []).map(({ about }) => about)).toEqual([
      'ontvangen/herstelplan',
      'contact/gesprek',
    ]);
  });

  it('is elk origineel dat bij de casus binnenkwam, geen telefoontje, en een formulier maar één keer', () => {
    const casus = casusWith(({ herstelplan }) => ({
      herstelplan: { ...herstelplan, maker: { ...herstelplan.maker, ontvangenOp: day } },
    }));
    const received = [
      { id: exampleId(31), kind: 'afsluitbrief', receivedOn: day },
      { id: exampleId(32), kind: 'herstelplan', receivedOn: day },
      { id: exampleId(33), kind: 'anders', receivedOn: day },
    ] as const;
    expect(hisItems(casus, [], received).map(({ about, what }) => [about, what])).toEqual([
      [`ontvangen/${exampleId(31)}`, 'Afsluitbrief'],
      [`ontvangen/${exampleId(32)}`, 'Herstelplan'],
    ]);
  });

  it('zegt wie het verwerkte, en wanneer', () => {
    const casus = marked(crisis('Bel de spoedlijn.'), []);
    const [item] = hisItems(casus, [], []);
    expect(item && markOfItem(casus.his.marks, item)).toMatchObject({ by: 'H. Voorbeeld', on: day });
  });
});

describe('een vingerafdruk', () => {
  it('is voor elke andere tekst anders, en past in een merk', () => {
    const texts = Array.from({ length: 2000 }, (_, number) => `afspraak ${number}`);
    const prints = new Set(texts.map(fingerprint));
    expect(prints.size).toBe(texts.length);
    expect(Math.max(...[...prints].map(({ length }) => length))).toBeLessThanOrEqual(11);
  });
});
