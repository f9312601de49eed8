import { Button } from '@mantine/core';
import { useState } from 'react';
import { errorText } from '#contract/error-texts';
import type { Act, NewAct } from '#domain/casus/act';
import { validActs } from '#domain/casus/act';
import { dayOfInstant, formatDate, formatShortDate } from '#domain/tijd/plain-date';
import { useZone } from '../../app/app-info';
import { ask } from '../../app/client';
import { newId } from '../../app/ids';
import { showFailure } from '../../app/notices';
import { texts } from '../../app/texts';
import { Badge } from '../../components/badge';
import { Card } from '../../components/card';
import { useBody, useRecord } from '../../records/record-context';
import styles from './casus.module.css';
import { CorrectionForm } from './correction-form';
import { TakeoverForm } from './takeover-form';

/** Who took the care over and when; recorded as an act, corrected by another act, never changed. */
export function Takeover() {
  const { acts } = useBody('casus');
  const record = useRecordAct();
  const [open, setOpen] = useState<'takeover' | { readonly correcting: string } | null>(null);
  const { takeover } = texts.casus;
  const valid = new Set(validActs(acts).map(({ id }) => id));
  const close = () => setOpen(null);
  const submit = async (act: NewAct) => {
    if (await record(act)) close();
  };
  return (
    <Card title={takeover.title}>
      {valid.size === 0 && <p className={styles.soft}>{takeover.hint}</p>}
      <ul className={styles.plainList}>
        {acts.map((act) => (
          <li key={act.id}>
            <ActLine act={act} />{' '}
            {act.kind !== 'correctie' &&
              (valid.has(act.id) ? (
                <Button onClick={() => setOpen({ correcting: act.id })}>{takeover.correct}</Button>
              ) : (
                <Badge tone="warning">{takeover.corrected}</Badge>
              ))}
          </li>
        ))}
      </ul>
      {open === null && valid.size === 0 && (
        <div className={styles.actions}>
          <Button onClick={() => setOpen('takeover')}>{takeover.record}</Button>
        </div>
      )}
      {open === 'takeover' && <TakeoverForm onSubmit={submit} onCancel={close} />}
      {open !== null && open !== 'takeover' && (
        <CorrectionForm corrects={open.correcting} onSubmit={submit} onCancel={close} />
      )}
    </Card>
  );
}

function ActLine({ act }: { readonly act: Act }) {
  const zone = useZone();
  const { takeover } = texts.casus;
  const when = takeover.recordedBy(formatShortDate(dayOfInstant(act.recordedAt, zone)));
  const what =
    act.kind === 'overgenomen'
      ? takeover.done(formatDate(act.date), takeover.byOptions[act.by].toLowerCase(), act.name)
      : takeover.correction(act.reason);
  return (
    <>
      {what} <span className={styles.soft}>{when}</span>
    </>
  );
}

/** Records an act on the newest state of the casus; tells whether it was. */
function useRecordAct(): (act: NewAct) => Promise<boolean> {
  const { id, session } = useRecord('casus');
  return async (act) => {
    await session.flush();
    const answer = await ask('casus.recordAct', {
      id,
      key: newId(),
      expectedVersion: session.version(),
      act,
    });
    if (!answer.ok) {
      showFailure(errorText(answer.code));
      return false;
    }
    session.adoptRecord({
      version: answer.value.version,
      body: { ...session.body(), acts: answer.value.acts },
      drafts: [],
    });
    return true;
  };
}
