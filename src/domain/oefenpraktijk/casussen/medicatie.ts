import { conditions } from '../../medicatie/medicatie';
import type { Days } from '../days';
import type { ScriptMedicine } from '../script';

/** Anna's lithium: taken over, with a yearly control that is due within the week and a half-yearly one after it. */
export function lithiumOfAnna({ on, working }: Days): ScriptMedicine {
  const source = { bron: 'LESA Lithium', bronDatum: '2019', door: 'praktijk' } as const;
  return {
    soort: 'lithium',
    naam: 'Lithiumcarbonaat',
    dosering: '800 mg per dag',
    gebruik: '2 tabletten van 400 mg voor de nacht',
    voorschrijver: 'praktijk',
    voorschrijverNaam: 'H. Voorbeeld',
    voorschrijftVanaf: working('-P5W'),
    gestartOp: on('-P5Y'),
    instructie: 'Streefspiegel 0,6–0,8 mmol/l. Overleg met dr. Fictief boven 1,0 of onder 0,5.',
    voorwaarden: Object.fromEntries(
      conditions.map((condition) => [condition, { antwoord: 'ja' as const, toelichting: '' }]),
    ),
    besluit: 'overnemen',
    beslotenOp: working('-P8W'),
    controles: [
      {
        ...source,
        wat: 'Lithiumspiegel (12 uur na inname), creatinine en eGFR',
        elke: 6,
        eenheid: 'maand',
        laatsteOp: on('-P20W'),
      },
      { ...source, wat: 'TSH en calcium', elke: 12, eenheid: 'maand', laatsteOp: on('-P360D') },
    ],
  };
}

/** Maryam's clozapine: in its first weeks, so that the controls stay with the ggz; the practice still wants to know more. */
export function clozapineOfMaryam({ on }: Days): ScriptMedicine {
  const source = { wat: 'Leukocyten met differentiatie', bron: 'Verpleeghuisformularium: clozapine' };
  return {
    soort: 'clozapine',
    naam: 'Clozapine',
    dosering: '200 mg per dag',
    gebruik: '1 tablet voor de nacht',
    voorschrijver: 'ggz',
    voorschrijverNaam: 'dr. F. Fictief',
    gestartOp: on('-P6W'),
    voorwaarden: { consultatie: { antwoord: 'ja', toelichting: 'dr. Fictief belt dezelfde dag terug' } },
    controles: [
      { ...source, elke: 1, eenheid: 'week', door: 'ggz', totWeek: 18, laatsteOp: on('-P3D') },
      { ...source, elke: 1, eenheid: 'maand', door: 'praktijk', vanafWeek: 18 },
    ],
  };
}

/** The depot of Els: the ggz goes on with it, since the practice can't give it and has no one to call her up. */
export function depotOfEls({ on, working }: Days): ScriptMedicine {
  return {
    soort: 'anders',
    naam: 'Haloperidoldecanoaat',
    dosering: '50 mg depot',
    gebruik: 'Elke 4 weken in de bilspier',
    voorschrijver: 'ggz',
    voorschrijverNaam: 'dr. F. Fictief',
    gestartOp: on('-P3Y'),
    besluit: 'nietOvernemen',
    beslotenOp: working('-P9W'),
    voorwaarden: {
      stabiel: { antwoord: 'ja', toelichting: '' },
      instemming: { antwoord: 'ja', toelichting: '' },
      oproepsysteem: { antwoord: 'nee', toelichting: 'de praktijk kan het depot niet geven' },
    },
  };
}
