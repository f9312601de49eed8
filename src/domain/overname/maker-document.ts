import { type FieldRow, writingRoom } from '../document/document-model';
import { formatDate } from '../tijd/plain-date';
import type { formMakers, Maker } from './herstelplan';

export const formMakerLabels: Readonly<Record<(typeof formMakers)[number], string>> = {
  client: 'Cliënt',
  'ggz-behandelaar': 'Ggz-behandelaar',
  samen: 'Cliënt en ggz-behandelaar samen',
  praktijk: 'De praktijk',
};

const labels = { door: 'Ingevuld door', ontvangenOp: 'Ontvangen door de praktijk op' } as const;

/** Who filled a form in, and when the practice received it; a form that was made here wasn't received. */
export function makerRows({ door, naam, ontvangenOp }: Maker): readonly FieldRow[] {
  const who = [door === null ? '' : formMakerLabels[door], naam.trim()].filter(Boolean).join(', ');
  return [
    { label: labels.door, value: who },
    ...(ontvangenOp === null ? [] : [{ label: labels.ontvangenOp, value: formatDate(ontvangenOp) }]),
  ];
}

/** Room for whom a blank form is about, who fills it in, and when it comes to the practice. */
export function blankMakerRows(): readonly FieldRow[] {
  return ['Naam en geboortedatum', labels.door, labels.ontvangenOp].map((label) => ({
    label,
    value: writingRoom(1),
  }));
}
