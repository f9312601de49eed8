import { useState } from 'react';
import { type EndReason, endReasons } from '#domain/casus/act';
import { formatShortDate } from '#domain/tijd/plain-date';
import { useToday } from '../../../app/app-info';
import { texts } from '../../../app/texts';
import { ChoiceChips } from '../../../components/choice-chips';
import { TextField } from '../../../components/text-field';
import styles from '../casus.module.css';
import { ActDate, ActForm, type ActFormProps, useTypedDate } from './act-form';

const ids = { date: 'einde-datum', reason: 'einde-reden' } as const;

/** Asks when and why the casus ends, and says what that does. */
export function EndForm(props: ActFormProps) {
  const words = texts.acts.end;
  const date = useTypedDate(formatShortDate(useToday()));
  const [reason, setReason] = useState<EndReason | null>(null);
  const [note, setNote] = useState('');
  const errors = {
    [ids.date]: date.date === null ? words.dateMissing : null,
    [ids.reason]: reason === null ? words.reasonMissing : null,
  };
  const act =
    date.date !== null && reason !== null
      ? ({ kind: 'beeindigd', date: date.date, reason, note: note.trim() } as const)
      : null;
  return (
    <ActForm {...props} errors={errors} act={act}>
      {(shown) => (
        <>
          <p className={styles.soft}>{words.hint}</p>
          <ActDate id={ids.date} label={words.date} date={date} error={shown(ids.date)} />
          <div id={ids.reason} tabIndex={-1}>
            <ChoiceChips
              legend={words.reason}
              value={reason}
              onChoose={setReason}
              options={endReasons.map((value) => ({ value, label: texts.acts.endReasons[value] }))}
              {...(shown(ids.reason) === null
                ? {}
                : { description: <span className={styles.error}>{shown(ids.reason)}</span> })}
            />
          </div>
          <TextField
            label={words.note}
            optional
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </>
      )}
    </ActForm>
  );
}
