/** Where a term of the source documents stands in the packs, and what it must say there. */
export interface Place {
  readonly pack: 'nhn' | 'eemland' | 'midden-ijssel' | 'landelijk';
  readonly list: 'rules' | 'settings' | 'contactPoints';
  readonly id: string;
  readonly says: Readonly<Record<string, unknown>>;
}

function rule(pack: Place['pack'], id: string, says: Place['says']): Place {
  return { pack, list: 'rules', id, says };
}

function setting(id: string, period: string): Place {
  return { pack: 'landelijk', list: 'settings', id, says: { period } };
}

function line(id: string, phone: string, from: string | null, until: string | null): Place {
  const openings = [{ days: ['ma', 'di', 'wo', 'do', 'vr'], from, until }];
  const says = { phone, openings, audience: 'sociaal-domein' };
  return { pack: 'eemland', list: 'contactPoints', id, says };
}

const closed = { from: 'behandelingAfgesloten' };
const asked = { from: 'terugkeerAangevraagd' };

/** Every term of the sources with a number in it. */
export const terms: Readonly<Record<string, readonly Place[]>> = {
  '30 minuten DAG-gesprek, gezien 20–45': [
    rule('nhn', 'dag-duur', { kind: 'limit', max: 30, unit: 'minuten', seen: { from: 20, to: 45 } }),
  ],
  '2 jaar advies en beleid': [rule('nhn', 'advies-twee-jaar', { kind: 'window', period: 'P2Y', ...closed })],
  '12 maanden terugkeer': [
    rule('eemland', 'terugkeer-venster', { kind: 'window', period: 'P12M', ...closed }),
  ],
  '3 weken terugkoppeling': [
    rule('eemland', 'terugkeer-terugkoppeling', {
      kind: 'deadline',
      period: 'P3W',
      ...asked,
      until: 'terugkeerTeruggekoppeld',
    }),
  ],
  '4 weken in behandeling na terugkeer': [
    rule('eemland', 'terugkeer-in-behandeling', {
      kind: 'deadline',
      period: 'P4W',
      ...asked,
      until: 'behandelingHervat',
      unless: 'terugkeerAlleenAdvies',
    }),
  ],
  '6 weken van multi naar mono': [
    rule('eemland', 'mono-overname', {
      kind: 'deadline',
      period: 'P6W',
      from: 'afschalingAangevraagd',
      until: 'monoOvergenomen',
    }),
  ],
  'minstens 1 week vooruit': [
    rule('midden-ijssel', 'vg-vooruit', {
      kind: 'earliest',
      period: 'P1W',
      from: 'vgDatumVastgesteld',
      until: 'vgGesprek',
    }),
  ],
  'datum binnen 2 weken': [
    rule('midden-ijssel', 'vg-datum-vastgesteld', {
      kind: 'deadline',
      period: 'P2W',
      from: 'vgAangemeld',
      until: 'vgDatumVastgesteld',
    }),
  ],
  '3 pogingen, minstens 1 mail en 1 andere manier': [
    rule('midden-ijssel', 'vg-pogingen', { kind: 'limit', max: 3, unit: 'pogingen' }),
    rule('midden-ijssel', 'vg-pogingen-manieren', { kind: 'requirement' }),
  ],
  'kwartaalrapport, van de coördinator': [
    rule('midden-ijssel', 'vg-kwartaalrapport', { kind: 'requirement', actor: 'coordinator' }),
  ],
  '1 uur, hoogstens 2 verkennende gesprekken': [
    rule('landelijk', 'vg-duur', { kind: 'limit', max: 1, unit: 'uur' }),
    rule('landelijk', 'vg-aantal', { kind: 'limit', max: 2, unit: 'gesprekken' }),
  ],
  'terecht binnen 1 of 2 weken': [
    rule('landelijk', 'vg-terecht', { kind: 'aim', period: 'P2W', from: 'vgAangemeld', until: 'vgGesprek' }),
  ],
  '4 weken tot de ggz verantwoordelijk is': [
    rule('landelijk', 'ggz-overgenomen', {
      kind: 'aim',
      period: 'P4W',
      from: 'ggzVerwezenNaVg',
      until: 'ggzVerantwoordelijk',
    }),
  ],
  'ma–vr 8.30–17.00 Aanmeldpunt': [
    {
      pack: 'nhn',
      list: 'contactPoints',
      id: 'aanmeldpunt-ggz-nhn',
      says: {
        phone: '088 656 50 50',
        audience: 'praktijk',
        openings: [{ days: ['ma', 'di', 'wo', 'do', 'vr'], from: '08:30', until: '17:00' }],
      },
    },
  ],
  'lijnen van Eemland: 08.30–10.00, 13.00–17.00, werkdagen': [
    line('consultatie-ggz-centraal', '033-4609583', '08:30', '10:00'),
    line('advieslijn-jellinek', '088 505 1220', '13:00', '17:00'),
    line('consultatie-amethist', '036 547 61 00', null, null),
  ],
  '20 jaar dossier': [setting('dossier-bewaren', 'P20Y')],
  '5 jaar logging': [setting('logging-bewaren', 'P5Y')],
  'Treeknorm 4, 10 en 14 weken': [
    setting('treek-aanmelding', 'P4W'),
    setting('treek-behandeling', 'P10W'),
    setting('treek-totaal', 'P14W'),
  ],
  'verwijzing 9 maanden of 275 dagen': [
    rule('landelijk', 'verwijzing-geldig', {
      kind: 'window',
      period: 'P9M',
      alternatives: ['P275D', 'P6M', 'P365D'],
      from: 'verwijzingGeschreven',
    }),
  ],
  'eerste bezoek aan de huisarts 2 weken na overdracht': [setting('eerste-bezoek-huisarts', 'P2W')],
  'lithium 6 en 12 maanden': [setting('lithium-halfjaar', 'P6M'), setting('lithium-jaar', 'P12M')],
  'clozapine 18 weken, daarna maandelijks': [
    setting('clozapine-week', 'P1W'),
    setting('clozapine-eerste-fase', 'P18W'),
    setting('clozapine-maand', 'P1M'),
  ],
};

/** What the sources ask without a number, with the lines that ask it. */
export const requirements: Readonly<Record<string, string>> = {
  'eemland/wachttijd-mee': '26–30',
  'eemland/terugkeer-via-huisarts': '14',
  'eemland/bellen-bij-vervolgbeleid': '25, 33',
  'eemland/verantwoordelijk-tot-overname': '25, 33',
  'eemland/knelpunt-stappen': '41–45',
  'nhn/dag-contact-vooraf': '133',
  'nhn/dag-alsnog': '165',
  'midden-ijssel/vg-vraagstelling': '15',
  'midden-ijssel/vg-toestemming-aanmelding': '18',
  'midden-ijssel/vg-geen-bsn': '21',
  'midden-ijssel/vg-geen-documenten': '24–26',
  'midden-ijssel/vg-ggz-belt': '88',
};
