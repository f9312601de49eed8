import type { BesluitVariant, Kenmerk, Wens } from './besluit';

/** The three variants and what each asks of the practice (000 table 1a, in our own words). */
export const variantLabels: Readonly<
  Record<BesluitVariant, { readonly name: string; readonly asks: string }>
> = {
  voorbereiden: {
    name: 'DAG-gesprek voorbereiden',
    asks: 'De ggz belt de praktijk om het gesprek te plannen en noemt de reden. Neemt de assistent op, dan weten huisarts of POH-ggz het op tijd.',
  },
  twijfel: {
    name: 'Twijfel',
    asks: 'De ggz belt de praktijk om samen na te gaan of een DAG-gesprek nodig is. Cliënt, behandelaar en huisarts of POH-ggz beslissen samen.',
  },
  geen: {
    name: 'Geen DAG-gesprek',
    asks: 'De praktijk krijgt op tijd een overdrachtsbrief. Daarin staat dat een DAG-gesprek alsnog kan als huisarts of POH-ggz dat wil.',
  },
};

export const kenmerkLabels: Readonly<Record<Kenmerk, string>> = {
  nazorg: 'Behoefte aan nazorg',
  opzienTegenAfronding: 'Ziet op tegen de afronding',
  hoogTerugvalrisico: 'Hoog terugvalrisico',
  complexeMedicatie: 'Complexe of specialistische medicatie',
  begeleidingLastig: 'Begeleiding door de huisarts lastig of complex',
  complexeProblematiek: '(Sociaal maatschappelijk) complexe problematiek',
  beperktNetwerk: 'Geen of een beperkt steunend netwerk',
};

export const wensLabels: Readonly<Record<Wens, string>> = {
  client: 'Cliënt wil het zelf',
  naaste: 'Naaste raadt het sterk aan',
  'ggz-behandelaar': 'Ggz-behandelaar raadt het sterk aan',
  huisarts: 'Huisarts raadt het sterk aan',
};
