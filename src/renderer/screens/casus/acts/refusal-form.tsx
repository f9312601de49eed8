import { useState } from 'react';
import type { NewAct } from '#domain/casus/act';
import { partsWithGgz } from '#domain/casus/responsibility';
import { formatShortDate } from '#domain/tijd/plain-date';
import { useToday } from '../../../app/app-info';
import { texts } from '../../../app/texts';
import { useSession } from '../../../app/vault-state';
import { TextArea, TextField } from '../../../components/text-field';
import { useBody } from '../../../records/record-context';
import styles from '../casus.module.css';
import { ActDate, ActForm, type ActFormProps, useTypedDate } from './act-form';
import { PartsField } from './parts-field';

const ids = {
  date: 'weigering-datum',
  huisarts: 'weigering-huisarts',
  parts: 'weigering-delen',
  reason: 'weigering-reden',
} as const;

/** Asks what the practice doesn't take over, why, and what it needs of the ggz. */
export function RefusalForm(props: ActFormProps) {
  const words = texts.acts.refusal;
  const offered = partsWithGgz(useBody('casus'), useToday());
  const date = useTypedDate(formatShortDate(useToday()));
  const [huisarts, setHuisarts] = useState<string>(useSession().user.name);
  const [parts, setParts] = useState(offered);
  const [reason, setReason] = useState('');
  const [needed, setNeeded] = useState('');
  const errors = {
    [ids.date]: date.date === null ? words.dateMissing : null,
    [ids.huisarts]: huisarts.trim() === '' ? words.huisartsMissing : null,
    [ids.parts]: parts.length === 0 ? words.partsMissing : null,
    [ids.reason]: reason.trim() === '' ? words.reasonMissing : null,
  };
  const complete = Object.values(errors).every((error) => error === null);
  const act: NewAct | null =
    date.date !== null && complete
      ? {
          kind: 'overnameGeweigerd',
          date: date.date,
          huisarts: huisarts.trim(),
          parts: [...parts],
          reason: reason.trim(),
          needed: needed.trim(),
        }
      : null;
  return (
    <ActForm {...props} errors={errors} act={act}>
      {(shown) => (
        <>
          <p className={styles.soft}>{words.hint}</p>
          <ActDate id={ids.date} label={words.date} date={date} error={shown(ids.date)} />
          <TextField
            id={ids.huisarts}
            label={words.huisarts}
            value={huisarts}
            onChange={(event) => setHuisarts(event.currentTarget.value)}
            error={shown(ids.huisarts)}
          />
          <PartsField
            id={ids.parts}
            legend={words.parts}
            offered={offered}
            value={parts}
            onChange={setParts}
            error={shown(ids.parts)}
          />
          <TextArea
            id={ids.reason}
            label={words.reason}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={shown(ids.reason)}
          />
          <TextArea
            label={words.needed}
            optional
            value={needed}
            onChange={(event) => setNeeded(event.currentTarget.value)}
          />
        </>
      )}
    </ActForm>
  );
}
