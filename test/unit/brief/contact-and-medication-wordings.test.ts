import { describe } from 'vitest';
import { says } from './status-of';

describe("the clinician's number, in many wordings", () => {
  says('telefoonBehandelaar', 'present', [
    'Ik ben rechtstreeks te bereiken via 072-5550142.',
    'Mijn directe lijn is 072 555 0142.',
    'U kunt mij bellen op 06-12345701.',
    'A. Fictief, psychiater, 072-5550142',
    'Mobiel behandelaar: 06 12 34 57 01',
    'Tel. (direct): 072-5550142',
    'Voor overleg ben ik bereikbaar op 072-5550142 (eigen toestel).',
    'Regiebehandelaar: A. Fictief (072-5550142)',
    'U mag mij altijd appen of bellen: 06-12345701.',
    'Doorkiesnr. 072 5550142',
    'T (rechtstreeks) 072-5550142',
    'Werktelefoon: 06 12345701',
  ]);
  says('telefoonBehandelaar', 'statedAbsent', [
    'Een rechtstreeks nummer heb ik niet.',
    'Ik heb geen doorkiesnummer.',
    'Behandelaar heeft geen eigen telefoon.',
    'Er is geen direct nummer van behandelaar beschikbaar.',
    'Ik ben niet rechtstreeks te bellen.',
    'Wij werken niet met doorkiesnummers.',
  ]);
  says('telefoonBehandelaar', 'absent', [
    'Secretariaat: 072-5550100',
    'Tel. 072-5550100 (vraag naar dr. Fictief)',
    'Mocht u vragen hebben, belt u dan met ons secretariaat: 072-5550100.',
    'Cliënt is bereikbaar op 06-12345701.',
    'Het nummer van haar zoon is 06-12345701.',
    'Bij spoed belt u 072-5550100.',
    'Voor vragen kunt u terecht bij onze polikliniek, telefoonnummer 072-5550100.',
    'De POH is te bereiken op 072-5550133.',
    'Contact kan via de poli: 072-5550100.',
    'Bereikbaar via telefoonnummer 072-5550100 (algemeen).',
  ]);
});

describe("the clinician's days, in many wordings", () => {
  says('werkdagenBehandelaar', 'present', [
    'Ik werk maandag, dinsdag en donderdag.',
    'Mijn werkdagen: ma/di/do',
    'Aanwezig: ma-di-do',
    'Behandelaar is aanwezig op dinsdag en vrijdag.',
    'Ik ben er elke dag behalve woensdag.',
    'Op woensdag ben ik vrij.',
    'Te bereiken op di- en do-ochtend.',
    'Op maandag, woensdag en vrijdagochtend tref je mij.',
    'Ik ben doorgaans aanwezig van maandag t/m donderdag.',
    'dagen: ma, wo',
    'Werkzaam op ma, di en do.',
    'Telefonisch spreekuur op dinsdag tussen 13 en 14 uur.',
  ]);
  says('werkdagenBehandelaar', 'statedAbsent', [
    'Ik heb geen vaste werkdagen.',
    'Mijn werkdagen wisselen per week.',
    'Hij werkt op onregelmatige dagen.',
  ]);
  says('werkdagenBehandelaar', 'absent', [
    'Wij zijn bereikbaar op werkdagen.',
    'Het secretariaat is bereikbaar van maandag tot en met vrijdag.',
    'De POH-ggz werkt op maandag en donderdag.',
    'Zij gaat op dinsdag en donderdag naar de dagbesteding.',
    'Mijn voorganger werkte op maandag.',
    'U kunt ons op werkdagen tussen 9 en 17 uur bereiken.',
    'Op maandag 3 november heeft zij een afspraak bij u.',
    'Onze receptie is er ma t/m vr.',
    'De dagbehandeling was op maandag en donderdag.',
    'Zijn begeleider komt op maandag.',
  ]);
});

describe('the medicines in use, in many wordings', () => {
  says('medicatieoverzicht', 'present', [
    'Zij gebruikt sertraline 50 mg.',
    'Hij is ingesteld op lithium 800 mg.',
    'Huidige medicatie bestaat uit quetiapine 50 mg en oxazepam.',
    'De sertraline (100 mg) graag continueren.',
    'Medicatie ongewijzigd: citalopram 20 mg.',
    'Hij heeft 1x per 4 weken een depot haloperidol.',
    'Aan medicijnen heeft zij alleen nog mirtazapine 15 mg.',
    'Rp: sertraline 50 mg 1dd1',
    'De medicatie bestaat uit lithium.',
    'Haldol decanoaat 50 mg i.m. per 3 weken, volgende gift 3 november.',
    'Med: olz 10 mg an, oxazepam 10 mg zn',
    'Zij slikt nog 10 mg escitalopram per dag.',
    'Patiënt is ontslagen met mirtazapine 30 mg.',
  ]);
  says('medicatieoverzicht', 'statedAbsent', [
    'Er is geen medicatie in gebruik.',
    'Medicatie: geen.',
    'Patiënt gebruikt geen medicijnen.',
    'Hij slikt niets.',
    'Medicatie: niet voorgeschreven.',
    'Zij is zonder medicatie uit zorg gegaan.',
    'Alle medicatie is gestopt.',
    'Van medicatie is geen gebruik gemaakt.',
    'Medicatie: niet gebruikt',
    'Zij is medicatievrij.',
    'Psychofarmaca: geen',
    'Hij gebruikt niets.',
  ]);
  says('medicatieoverzicht', 'absent', [
    'Medicatie: zie bijlage.',
    'Medicatie: conform overzicht apotheek.',
    'De sertraline is in maart gestopt.',
    'Bij terugval kunt u sertraline 50 mg starten.',
    'In het verleden kreeg hij haloperidol 5 mg.',
    'De medicatie staat op het overzicht van uw apotheek.',
    'Hij is gestopt met sertraline.',
    'Quetiapine had zij slechts kort.',
    'Overweeg bij terugval mirtazapine 15 mg.',
    'Voor de medicatie verwijs ik naar het LSP.',
    'Medicatie wordt door u voorgeschreven.',
  ]);
});
