import { type PlanKind, planLabels, planPresences } from '#domain/plannen/plannen';
import { texts } from '../../../app/texts';
import { Card } from '../../../components/card';
import { FieldGrid } from '../../../components/field-grid';
import { RecordChips } from '../../../records/record-choice';
import { useBody } from '../../../records/record-context';
import { RecordDate } from '../../../records/record-parsed';
import { RecordArea, RecordLine } from '../../../records/record-text';
import styles from '../casus.module.css';
import { PlanSteps } from './plan-steps';

const options = planPresences.map((value) => ({ value, label: texts.plannen.presences[value] }));

/** One plan: whether there is one, and then everything about it. What was filled in is kept when the answer changes. */
export function PlanCard({ kind }: { readonly kind: PlanKind }) {
  const plan = useBody('casus').plannen[kind];
  const { fields, placeHint } = texts.plannen;
  const at = `plannen/${kind}`;
  return (
    <Card title={planLabels[kind]}>
      <div className={styles.stack}>
        <RecordChips path={`${at}/exists`} legend={fields.exists} options={options} />
        {plan.exists === 'ja' && (
          <>
            <FieldGrid>
              <RecordDate path={`${at}/date`} label={fields.date} />
              <RecordLine path={`${at}/madeBy`} label={fields.madeBy} />
            </FieldGrid>
            <RecordLine path={`${at}/place`} label={fields.place} description={placeHint} />
            <FieldGrid pairs>
              <RecordArea path={`${at}/signals`} label={fields.signals} />
              <RecordArea path={`${at}/content`} label={fields.content} optional />
            </FieldGrid>
            <PlanSteps path={`${at}/steps`} steps={plan.steps} />
          </>
        )}
      </div>
    </Card>
  );
}
