import type { TerugkeerRequest } from '#domain/terugkeer/terugkeer';
import { formatShortDate } from '#domain/tijd/plain-date';
import { useToday } from '../../../app/app-info';
import { texts } from '../../../app/texts';
import { useRecord } from '../../../records/record-context';
import { ActDate, ActForm, useTypedDate } from '../acts/act-form';
import { useRecordAct } from '../acts/use-record-act';
import styles from '../casus.module.css';

const dateId = 'terugkeer-aangevraagd';

interface AskedFormProps {
  readonly request: TerugkeerRequest;
  readonly onDone: () => void;
}

/** Asks on which day the consultatie was asked: the clocks of the ggz run from then. */
export function AskedForm({ request, onDone }: AskedFormProps) {
  const { session } = useRecord('casus');
  const record = useRecordAct();
  const words = texts.terugkeer.asked;
  const date = useTypedDate(formatShortDate(useToday()));
  const act =
    date.date === null
      ? null
      : { kind: 'gebeurtenis' as const, date: date.date, event: 'terugkeerAangevraagd' as const };
  return (
    <ActForm
      errors={{ [dateId]: date.date === null ? words.dateMissing : null }}
      act={act}
      onCancel={onDone}
      onSubmit={async (asked) => {
        if (!(await record(asked))) return;
        session.setField(`terugkeer/requests/${request.id}/aangevraagdOp`, date.date);
        onDone();
      }}
    >
      {(shown) => (
        <>
          <p className={styles.soft}>{words.hint}</p>
          <ActDate id={dateId} label={words.date} date={date} error={shown(dateId)} />
        </>
      )}
    </ActForm>
  );
}
