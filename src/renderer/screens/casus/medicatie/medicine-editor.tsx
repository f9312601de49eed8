import { Button } from '@mantine/core';
import { caretakers, type Medicine, medicineDecisions, medicineKinds } from '#domain/medicatie/medicatie';
import {
  caretakerLabels,
  decisionLabels,
  medicineKindLabels,
  medicineLabels,
  medicineName,
} from '#domain/medicatie/medicatie-labels';
import { texts } from '../../../app/texts';
import { Card } from '../../../components/card';
import { FieldGrid } from '../../../components/field-grid';
import { RecordChips } from '../../../records/record-choice';
import { RecordDate } from '../../../records/record-parsed';
import { RecordArea, RecordLine } from '../../../records/record-text';
import styles from '../casus.module.css';
import { ConditionList } from './condition-list';
import { ControlList } from './control-list';
import { TaperList } from './taper-list';

/** One medicine: what and how much, who prescribes, whether the conditions hold, its controls and tapering off. */
export function MedicineEditor({
  medicine,
  onRemove,
}: {
  readonly medicine: Medicine;
  readonly onRemove: () => void;
}) {
  const at = `medicatie/middelen/${medicine.id}`;
  const options = <Value extends string>(values: readonly Value[], labels: Readonly<Record<Value, string>>) =>
    values.map((value) => ({ value, label: labels[value] }));
  return (
    <Card
      title={medicineName(medicine)}
      beside={<Button onClick={onRemove}>{texts.medicatie.remove}</Button>}
    >
      <div className={styles.stack}>
        <FieldGrid>
          <RecordLine path={`${at}/naam`} label={medicineLabels.naam} />
          <RecordLine path={`${at}/dosering`} label={medicineLabels.dosering} />
          <RecordLine path={`${at}/gebruik`} label={medicineLabels.gebruik} />
          <RecordDate path={`${at}/gestartOp`} label={medicineLabels.gestartOp} />
        </FieldGrid>
        <RecordChips
          path={`${at}/soort`}
          legend={medicineLabels.soort}
          options={options(medicineKinds, medicineKindLabels)}
        />
        <RecordChips
          path={`${at}/voorschrijver`}
          legend={medicineLabels.voorschrijver}
          options={options(caretakers, caretakerLabels)}
        />
        <FieldGrid pairs>
          <RecordLine path={`${at}/voorschrijverNaam`} label={medicineLabels.voorschrijverNaam} optional />
          <RecordDate path={`${at}/voorschrijftVanaf`} label={medicineLabels.voorschrijftVanaf} />
        </FieldGrid>
        <RecordArea path={`${at}/instructie`} label={medicineLabels.instructie} />
        <ConditionList medicine={medicine} />
        <RecordChips
          path={`${at}/besluit`}
          legend={medicineLabels.besluit}
          options={options(medicineDecisions, decisionLabels)}
        />
        {medicine.besluit !== null && (
          <FieldGrid>
            <RecordDate path={`${at}/beslotenOp`} label={medicineLabels.beslotenOp} />
          </FieldGrid>
        )}
        <ControlList medicine={medicine} />
        <TaperList medicine={medicine} />
      </div>
    </Card>
  );
}
