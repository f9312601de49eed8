import type { Casus } from '../casus/casus';
import type { DocumentBlock } from '../document/document-model';
import type { DocumentSource } from '../overname/document-source';
import { ownClosedDays } from '../regio/as-practised';
import { type ClosedDays, closedDays } from '../regio/closed-days';
import { formatShortDate, type PlainDate } from '../tijd/plain-date';
import { controlRhythm, formatFrequency, formatPhase, lastControl } from './control-days';
import { type Control, conditions, type Medicine } from './medicatie';
import {
  answerLabels,
  caretakerLabels,
  conditionLabels,
  decisionLabels,
  medicineLabels,
  medicineName,
} from './medicatie-labels';

/** What was done, and on which days the practice does nothing. */
interface Done {
  readonly marks: Casus['opvolging']['marks'];
  readonly closed: ClosedDays;
}

/** Every medicine with who prescribes, the conditions, the controls with their days, and tapering off. */
export function medicatieOverzichtBlocks({ casus, praktijk }: DocumentSource): readonly DocumentBlock[] {
  const { middelen } = casus.medicatie;
  const done = { marks: casus.opvolging.marks, closed: closedDays(ownClosedDays(praktijk.regio)) };
  if (middelen.length === 0) return [{ kind: 'paragraph', text: 'Er is geen medicatie vastgelegd.' }];
  return middelen.flatMap((medicine) => medicineBlocks(medicine, done));
}

function medicineBlocks(medicine: Medicine, done: Done): readonly DocumentBlock[] {
  return [
    { kind: 'heading', level: 1, text: medicineName(medicine) },
    { kind: 'fields', rows: medicineRows(medicine) },
    { kind: 'heading', level: 2, text: medicineLabels.controles },
    controlBlock(medicine, done),
    ...taperBlocks(medicine),
    { kind: 'heading', level: 2, text: 'Voorwaarden voor overname (NHG 2023)' },
    conditionBlock(medicine),
  ];
}

function medicineRows(medicine: Medicine) {
  const { voorschrijver, voorschrijverNaam, besluit, beslotenOp } = medicine;
  const prescriber = [voorschrijver && caretakerLabels[voorschrijver], voorschrijverNaam.trim()];
  const decision = [
    besluit && decisionLabels[besluit],
    besluit && beslotenOp && `op ${formatShortDate(beslotenOp)}`,
  ];
  return [
    { label: medicineLabels.dosering, value: medicine.dosering },
    { label: medicineLabels.gebruik, value: medicine.gebruik },
    { label: medicineLabels.gestartOp, value: dayText(medicine.gestartOp) },
    { label: medicineLabels.voorschrijver, value: prescriber.filter(Boolean).join(', ') },
    { label: medicineLabels.voorschrijftVanaf, value: dayText(medicine.voorschrijftVanaf) },
    { label: medicineLabels.instructie, value: medicine.instructie },
    { label: medicineLabels.besluit, value: decision.filter(Boolean).join(' ') },
  ];
}

function controlBlock(medicine: Medicine, done: Done): DocumentBlock {
  if (medicine.controles.length === 0) return { kind: 'paragraph', text: 'Geen controles afgesproken.' };
  return {
    kind: 'table',
    caption: `Controles van ${medicineName(medicine)}`,
    columns: [
      { heading: 'Controle', share: 28 },
      { heading: 'Hoe vaak', share: 18 },
      { heading: 'Wie', share: 12 },
      { heading: 'Laatste', share: 14 },
      { heading: 'Volgende', share: 14 },
      { heading: 'Bron', share: 18 },
    ],
    rows: medicine.controles.map((control) => {
      const { wat, door, bron, bronDatum } = control;
      return [
        wat,
        [formatFrequency(control), formatPhase(control)].filter(Boolean).join(', '),
        caretakerLabels[door ?? 'praktijk'],
        dayText(lastControl(control, done.marks)),
        nextDayText(medicine, control, done),
        [bron.trim(), bronDatum.trim()].filter(Boolean).join(', '),
      ];
    }),
  };
}

function nextDayText(medicine: Medicine, control: Control, { marks, closed }: Done): string {
  if (medicine.besluit === 'nietOvernemen') return 'niet overgenomen';
  return dayText(controlRhythm(control, medicine, marks, closed)?.from ?? null);
}

function taperBlocks({ afbouw, ...medicine }: Medicine): readonly DocumentBlock[] {
  if (afbouw.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: medicineLabels.afbouw },
    {
      kind: 'table',
      caption: `Afbouw van ${medicineName(medicine)}`,
      columns: [
        { heading: 'Vanaf', share: 30 },
        { heading: 'Dosering', share: 70 },
      ],
      rows: afbouw.map(({ op, dosering }) => [dayText(op), dosering]),
    },
  ];
}

function conditionBlock({ voorwaarden }: Medicine): DocumentBlock {
  return {
    kind: 'fields',
    rows: conditions.map((condition) => {
      const { antwoord, toelichting } = voorwaarden[condition];
      return {
        label: conditionLabels[condition],
        value: [answerLabels[antwoord], toelichting.trim()].filter(Boolean).join(': '),
      };
    }),
  };
}

function dayText(day: PlainDate | null): string {
  return day === null ? '' : formatShortDate(day);
}
