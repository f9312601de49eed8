import { useState } from 'react';
import type { RequestState } from '#domain/terugkeer/request-state';
import type { TerugkeerRequest } from '#domain/terugkeer/terugkeer';
import { type Outcome, outcomeActs } from '#domain/terugkeer/terugkeer-outcome';
import { formatShortDate } from '#domain/tijd/plain-date';
import { useToday } from '../../../app/app-info';
import { texts } from '../../../app/texts';
import { ChoiceChips } from '../../../components/choice-chips';
import { TextField } from '../../../components/text-field';
import { useRecord } from '../../../records/record-context';
import { ActDate, ActForm, useTypedDate } from '../acts/act-form';
import { useRecordAct } from '../acts/use-record-act';
import styles from '../casus.module.css';

const ids = {
  what: 'terugkeer-antwoord',
  date: 'terugkeer-antwoord-datum',
  other: 'terugkeer-anders',
} as const;

interface OutcomeFormProps {
  readonly request: TerugkeerRequest;
  readonly state: RequestState;
  readonly onDone: () => void;
}

/** Asks what the ggz answered and when; treatment that goes on ends the casus, since the ggz is responsible again. */
export function OutcomeForm({ request, state, onDone }: OutcomeFormProps) {
  const { session } = useRecord('casus');
  const record = useRecordAct();
  const words = texts.terugkeer.outcome;
  const date = useTypedDate(formatShortDate(useToday()));
  const [what, setWhat] = useState<Outcome | null>(null);
  const [other, setOther] = useState('');
  const answered = state === 'teruggekoppeld';
  // Once the ggz has answered, another ending is written in the field of the request itself.
  const offered: readonly Outcome[] = answered
    ? ['advies', 'hervat']
    : ['antwoord', 'advies', 'hervat', 'anders'];
  const errors = {
    [ids.what]: what === null ? words.whatMissing : null,
    [ids.date]: date.date === null ? words.dateMissing : null,
    [ids.other]: what === 'anders' && other.trim() === '' ? words.otherMissing : null,
  };
  const complete = Object.values(errors).every((error) => error === null);
  const acts =
    what !== null && date.date !== null && complete ? outcomeActs(what, date.date, answered, words.note) : [];

  async function submit(): Promise<void> {
    for (const act of acts) if (!(await record(act))) return;
    if (what === 'anders') session.setField(`terugkeer/requests/${request.id}/andereAfloop`, other.trim());
    onDone();
  }

  return (
    <ActForm errors={errors} act={acts[0] ?? null} onCancel={onDone} onSubmit={submit}>
      {(shown) => (
        <>
          <div id={ids.what} tabIndex={-1}>
            <ChoiceChips
              legend={words.what}
              value={what}
              onChoose={setWhat}
              options={offered.map((value) => ({ value, label: words.options[value] }))}
              {...(shown(ids.what) === null
                ? {}
                : { description: <span className={styles.error}>{shown(ids.what)}</span> })}
            />
          </div>
          {what === 'hervat' && <p role="status">{words.hervatHint}</p>}
          {what === 'anders' && (
            <TextField
              id={ids.other}
              label={words.other}
              value={other}
              onChange={(event) => setOther(event.currentTarget.value)}
              error={shown(ids.other)}
            />
          )}
          <ActDate id={ids.date} label={words.date} date={date} error={shown(ids.date)} />
        </>
      )}
    </ActForm>
  );
}
