import { useState } from 'react';
import { texts } from '../../../app/texts';
import { TextField } from '../../../components/text-field';
import { ActDate, ActForm, type ActFormProps, useTypedDate } from './act-form';

const ids = { date: 'vervolggesprek-datum', with: 'vervolggesprek-met' } as const;

/** Asks when the next gesprek is and with whom. */
export function FollowUpForm(props: ActFormProps) {
  const words = texts.acts.followUp;
  const date = useTypedDate();
  const [who, setWho] = useState('');
  const errors = {
    [ids.date]: date.date === null ? words.dateMissing : null,
    [ids.with]: who.trim() === '' ? words.withMissing : null,
  };
  const act =
    date.date !== null && who.trim() !== ''
      ? ({ kind: 'vervolggesprek', date: date.date, with: who.trim() } as const)
      : null;
  return (
    <ActForm {...props} errors={errors} act={act}>
      {(shown) => (
        <>
          <ActDate id={ids.date} label={words.date} date={date} error={shown(ids.date)} />
          <TextField
            id={ids.with}
            label={words.with}
            value={who}
            onChange={(event) => setWho(event.currentTarget.value)}
            error={shown(ids.with)}
          />
        </>
      )}
    </ActForm>
  );
}
