import type { LetterContent } from '../brief/kept-reading';
import type { Casus } from '../casus/casus';
import { scheduleOf } from '../medicatie/control-schedule';
import { emptyMedicine, type MedicineKind } from '../medicatie/medicatie';
import type { RegionPack } from '../regio/region-pack';
import type { Proposal } from './letter-proposals';

/** Names under which letters mention the medicines that a DAG-gesprek asks for apart (000:275). */
const named: readonly (readonly [Exclude<MedicineKind, 'anders'>, RegExp])[] = [
  ['lithium', /^(?:lithium|camcolit|priadel)/i],
  ['clozapine', /^(?:clozapine|leponex)/i],
  ['methadon', /^methadon/i],
];

/** Which of the specialised medicines a name is, if any. */
export function medicineKindOf(name: string): MedicineKind {
  return named.find(([, names]) => names.test(name.trim()))?.[0] ?? 'anders';
}

/**
 * A medicine of a letter as one of the casus, with the controls that the packs ask for its kind. Of one that is there
 * already another dose is proposed.
 */
export function medicineProposal(
  { medicatie }: Pick<Casus, 'medicatie'>,
  { name, dose }: LetterContent['reading']['medication'][number],
  packs: readonly RegionPack[],
): Proposal {
  const value = [name, dose].filter(Boolean).join(' ');
  const soort = medicineKindOf(name);
  const known = medicatie.middelen.find(
    ({ naam, soort: kind }) =>
      naam.trim().toLowerCase() === name.toLowerCase() || (kind === soort && kind !== 'anders'),
  );
  const shared = { key: `medicatie/${value}`, kind: 'medicatie', value } as const;
  if (known === undefined) {
    const path = 'medicatie/middelen';
    const item = (newId: () => string) => {
      const controls = scheduleOf(soort, packs, { next: newId });
      return { ...emptyMedicine(newId(), soort, controls), naam: name, dosering: dose };
    };
    return { ...shared, replaces: '', accepted: false, accept: { kind: 'add', path, item } };
  }
  const present = known.dosering.trim();
  const accepted = dose === '' || present === dose;
  const path = `medicatie/middelen/${known.id}/dosering`;
  return {
    ...shared,
    replaces: accepted ? '' : present,
    accepted,
    accept: { kind: 'set', path, value: dose },
  };
}
