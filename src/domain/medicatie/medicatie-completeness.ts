import { containsBsn } from '../identiteit/bsn';
import { addresseeRemarks } from '../overname/addressee';
import type { DocumentSource } from '../overname/document-source';
import { type Remark, remarksOf } from '../overname/remark';
import { sourceRemarks } from '../overname/source-remarks';
import { conditions, type Medicine } from './medicatie';
import { unmetConditions } from './medicatie-advice';
import { refusedMedicines } from './medicatie-weigering-document';

/** What is missing or odd in the overview of medicines. */
export function missingInMedicatieOverzicht(source: DocumentSource): readonly Remark[] {
  const { middelen } = source.casus.medicatie;
  return [
    ...remarksOf('casus', 'medicatie')('middelen', 'medicineMissing', middelen.length === 0),
    ...middelen.flatMap(medicineRemarks),
    ...sourceRemarks(source),
  ];
}

/** What is missing or odd in the letter of refusal. */
export function missingInMedicatieWeigering(source: DocumentSource): readonly Remark[] {
  const refused = refusedMedicines(source.casus.medicatie.middelen);
  return [
    ...remarksOf('casus', 'medicatie')('middelen', 'refusedMedicineMissing', refused.length === 0),
    ...refused.flatMap((medicine) =>
      remarksOf('casus', pathOf(medicine))(
        'voorwaarden',
        'refusalReasonMissing',
        unmetConditions(medicine).length === 0,
      ),
    ),
    ...refused.flatMap(bsnRemarks),
    ...addresseeRemarks(source.casus),
    ...sourceRemarks(source),
  ];
}

function medicineRemarks(medicine: Medicine): readonly Remark[] {
  const remark = remarksOf('casus', pathOf(medicine));
  const { besluit, voorschrijver, controles, gestartOp, voorwaarden } = medicine;
  const uncounted = controles.filter(({ laatsteOp }) => laatsteOp === null && gestartOp === null);
  return [
    ...(['naam', 'dosering', 'gebruik'] as const).flatMap((field) =>
      remark(field, 'fieldEmpty', medicine[field].trim() === ''),
    ),
    ...remark('voorschrijver', 'fieldEmpty', voorschrijver === null),
    ...remark('besluit', 'fieldEmpty', besluit === null),
    ...remark(
      'voorwaarden/oproepsysteem/antwoord',
      'recallMissing',
      voorwaarden.oproepsysteem.antwoord === 'nee' && besluit !== 'nietOvernemen',
    ),
    ...remark('controles', 'controlsMissing', controles.length === 0 && besluit !== 'nietOvernemen'),
    ...uncounted.flatMap(({ id }) => remark(`controles/${id}/laatsteOp`, 'controlDayMissing', true)),
    ...bsnRemarks(medicine),
  ];
}

function bsnRemarks(medicine: Medicine): readonly Remark[] {
  const remark = remarksOf('casus', pathOf(medicine));
  return [
    ...(['naam', 'dosering', 'gebruik', 'voorschrijverNaam', 'instructie'] as const).flatMap((field) =>
      remark(field, 'bsnFound', containsBsn(medicine[field])),
    ),
    ...conditions.flatMap((condition) =>
      remark(
        `voorwaarden/${condition}/toelichting`,
        'bsnFound',
        containsBsn(medicine.voorwaarden[condition].toelichting),
      ),
    ),
  ];
}

function pathOf({ id }: Medicine): string {
  return `medicatie/middelen/${id}`;
}
