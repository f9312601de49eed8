import { describe, expect, test } from 'vitest';
import { readLetter } from '#domain/brief/read-letter';
import { letterWith, says } from './status-of';

describe('the medicatieoverzicht', () => {
  says('medicatieoverzicht', 'present', [
    'Medicatie: sertraline 50 mg 1 dd.',
    'Huidige medicatie\n- lithiumcarbonaat 800 mg a.n.\n- quetiapine 25 mg zo nodig',
    'Zij gebruikt nu mirtazapine 15 mg voor de nacht.',
    'Hij krijgt een depot aripiprazol (Abilify Maintena) 400 mg per 4 weken.',
    'Patiënt is goed ingesteld op clozapine.',
  ]);
  says('medicatieoverzicht', 'statedAbsent', [
    'Medicatie: geen.',
    'Cliënte gebruikt geen medicatie.',
    'Hij is medicatievrij.',
    'Medicatie\nN.v.t.',
  ]);
  says('medicatieoverzicht', 'absent', [
    'Medicatie: zie bijlage.',
    'Een actueel medicatieoverzicht is bijgevoegd.',
    'Medicatieoverzicht:',
    'Citalopram werd in 2024 gestaakt wegens bijwerkingen.',
    'Allergie: haloperidol.',
    'Bij terugval kunt u sertraline 50 mg starten.',
    'Zij gebruikte tot maart oxazepam 10 mg.',
  ]);

  test.each([
    [
      'Medicatie: sertraline 50 mg 1 dd; oxazepam 10 mg zo nodig.',
      ['sertraline 50 mg 1 dd', 'oxazepam 10 mg zo nodig'],
    ],
    [
      'Medicatie: Lithiumcarbonaat MGA 400 mg 2x daags en levothyroxine 75 mcg 1 dd',
      ['lithiumcarbonaat MGA 400 mg 2x daags', 'levothyroxine 75 mcg 1 dd'],
    ],
    ['Medicatie:\nconcerta\t36 mg\t1 dd\t2021', ['concerta 36 mg 1 dd']],
    [
      'Medicatie:\n1. paliperidonpalmitaat 100 mg i.m. per 4 weken (volgende gift 3 november)',
      ['paliperidonpalmitaat 100 mg i.m. per 4 weken'],
    ],
    ['Gebruikt: methadon 60 ml per dag. Geen andere medicatie.', ['methadon 60 ml per dag']],
  ])('%s', (written, medicines) => {
    expect(readLetter(letterWith(written)).medication.map(({ name, dose }) => `${name} ${dose}`)).toEqual(
      medicines,
    );
  });
});
