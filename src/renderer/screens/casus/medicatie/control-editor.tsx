import { Button } from '@mantine/core';
import { rhythmUnits } from '#domain/casus/agreement';
import { formatPhase } from '#domain/medicatie/control-days';
import { type Control, caretakers, type Medicine } from '#domain/medicatie/medicatie';
import { caretakerLabels, controlLabels } from '#domain/medicatie/medicatie-labels';
import { texts } from '../../../app/texts';
import { FieldGrid } from '../../../components/field-grid';
import { RecordSelect } from '../../../records/record-choice';
import { RecordCount, RecordDate } from '../../../records/record-parsed';
import { RecordLine } from '../../../records/record-text';
import casusStyles from '../casus.module.css';
import { ControlState } from './control-state';
import styles from './medicatie.module.css';

interface ControlEditorProps {
  readonly medicine: Medicine;
  readonly control: Control;
  readonly number: number;
  readonly onRemove: () => void;
}

/** One control: what, how often, by whom, when last; and where the schedule comes from. */
export function ControlEditor({ medicine, control, number, onRemove }: ControlEditorProps) {
  const words = texts.medicatie.controls;
  const at = `medicatie/middelen/${medicine.id}/controles/${control.id}`;
  const phase = formatPhase(control);
  return (
    <fieldset className={styles.item}>
      <legend>{[words.legend(number), phase].filter(Boolean).join(', ')}</legend>
      <RecordLine path={`${at}/wat`} label={controlLabels.wat} />
      <FieldGrid>
        <RecordCount path={`${at}/elke`} label={controlLabels.elke} max={99} />
        <RecordSelect
          path={`${at}/eenheid`}
          label={controlLabels.eenheid}
          empty={texts.medicatie.choose}
          options={rhythmUnits.map((value) => ({ value, label: words.units[value] }))}
        />
        <RecordSelect
          path={`${at}/door`}
          label={controlLabels.door}
          empty={texts.medicatie.choose}
          options={caretakers.map((value) => ({ value, label: caretakerLabels[value] }))}
        />
        <RecordDate path={`${at}/laatsteOp`} label={controlLabels.laatsteOp} />
      </FieldGrid>
      <ControlState medicine={medicine} control={control} />
      <details>
        <summary>{words.schedule}</summary>
        <div className={casusStyles.stack}>
          <p className={casusStyles.soft}>{words.weeks}</p>
          <FieldGrid>
            <RecordCount path={`${at}/vanafWeek`} label={controlLabels.vanafWeek} max={520} optional />
            <RecordCount path={`${at}/totWeek`} label={controlLabels.totWeek} max={520} optional />
            <RecordLine path={`${at}/bron`} label={controlLabels.bron} optional />
            <RecordLine path={`${at}/bronDatum`} label={controlLabels.bronDatum} optional />
          </FieldGrid>
          <RecordLine path={`${at}/opmerking`} label={controlLabels.opmerking} optional />
        </div>
      </details>
      <div className={styles.itemActions}>
        <Button onClick={onRemove}>{words.remove}</Button>
      </div>
    </fieldset>
  );
}
