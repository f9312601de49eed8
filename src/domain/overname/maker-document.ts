import { type FieldRow, writingRoom } from '../document/document-model';
import { formatDate } from '../tijd/plain-date';
import type { formMakers, Maker } from './herstelplan';

export const formMakerLabels: Readonly<Record<(typeof formMakers)[number], string>> = {
  client: 'Cliënt',
  'ggz-behandelaar': 'Ggz-behandelaar',
  samen: 'Cliënt en ggz-behandelaar samen',
  praktijk: 'De praktijk',
};

export const makerLabels: Readonly<Record<keyof Maker, string>> = {
  door: 'Ingevuld door',
  naam: 'Naam van wie het invulde',
  ontvangenOp: 'Ontvangen door de praktijk op',
};

/** Who filled a form in, and when the practice received it; a form that was made here wasn't received. */
export function makerRows({
  door,
  naam,
  ontvangenOp,
}: Maker): readonly { readonly field: keyof Maker; readonly label: string; readonly value: string }[] {
  const who = [door === null ? '' : formMakerLabels[door], naam.trim()].filter(Boolean).join(', ');
  return [
    { field: 'door', label: makerLabels.door, value: who },
    ...(ontvangenOp === null
      ? []
      : [{ field: 'ontvangenOp' as const, label: makerLabels.ontvangenOp, value: formatDate(ontvangenOp) }]),
  ];
}

/** Room for whom a blank form is about, who fills it in, and when it comes to the practice. */
export function blankMakerRows(): readonly FieldRow[] {
  return ['Naam en geboortedatum', makerLabels.door, makerLabels.ontvangenOp].map((label) => ({
    label,
    value: writingRoom(1),
  }));
}
