import type { DocumentBlock } from '../document/document-model';
import { ggzAddressee } from '../overname/addressee';
import type { DocumentSource } from '../overname/document-source';
import { signature } from '../overname/practice-contact';
import type { Condition, Medicine } from './medicatie';
import { openConditions, unmetConditions } from './medicatie-advice';
import { conditionLabels, medicineKindLabels, medicineName } from './medicatie-labels';

/** The letter to the ggz about medicines that the practice doesn't take over, with the conditions that don't hold. */
export function medicatieWeigeringBlocks({ casus, praktijk }: DocumentSource): readonly DocumentBlock[] {
  const refused = refusedMedicines(casus.medicatie.middelen);
  return [
    { kind: 'fields', rows: [ggzAddressee(casus)] },
    { kind: 'paragraph', text: 'Geachte collega,' },
    {
      kind: 'paragraph',
      text:
        refused.length === 0
          ? 'Er is geen middel vastgelegd dat onze praktijk niet overneemt.'
          : `Onze praktijk neemt het voorschrijven en controleren van ${namesOf(refused)} nu niet over. Hieronder staat waarom. Wij vragen u de behandeling met ${refused.length === 1 ? 'dit middel' : 'deze middelen'} zelf voort te zetten en dit met uw cliënt te bespreken.`,
    },
    ...refused.flatMap(medicineBlocks),
    ...(refused.length === 0
      ? []
      : [
          {
            kind: 'paragraph' as const,
            text: 'Is aan een voorwaarde alsnog voldaan, dan bekijken wij de overname graag opnieuw. Bel ons gerust om samen naar een oplossing te zoeken.',
          },
        ]),
    signature({ praktijk }),
  ];
}

/** The medicines of which it was decided that the practice doesn't take them over. */
export function refusedMedicines(medicines: readonly Medicine[]): readonly Medicine[] {
  return medicines.filter(({ besluit }) => besluit === 'nietOvernemen');
}

function medicineBlocks(medicine: Medicine): readonly DocumentBlock[] {
  const unmet = unmetConditions(medicine);
  const open = openConditions(medicine);
  const line = (condition: Condition) => {
    const note = medicine.voorwaarden[condition].toelichting.trim();
    return note === '' ? conditionLabels[condition] : `${conditionLabels[condition]}: ${note}`;
  };
  const dose = medicine.dosering.trim();
  return [
    {
      kind: 'heading',
      level: 1,
      text: dose === '' ? medicineName(medicine) : `${medicineName(medicine)}, ${dose}`,
    },
    ...(unmet.length > 0
      ? [
          { kind: 'paragraph' as const, text: 'Aan deze voorwaarden van de NHG (2023) is niet voldaan:' },
          { kind: 'list' as const, items: unmet.map(line) },
        ]
      : [{ kind: 'paragraph' as const, text: 'De reden lichten wij graag telefonisch toe.' }]),
    ...(open.length > 0
      ? [
          {
            kind: 'paragraph' as const,
            text: 'Van deze voorwaarden is ons nog niet bekend of eraan is voldaan:',
          },
          { kind: 'list' as const, items: open.map(line) },
        ]
      : []),
  ];
}

function namesOf(medicines: readonly Medicine[]): string {
  const names = medicines.map(({ naam, soort }) => naam.trim() || medicineKindLabels[soort].toLowerCase());
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} en ${last}`;
}
