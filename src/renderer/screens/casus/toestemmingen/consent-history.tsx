import { Button } from '@mantine/core';
import { useState } from 'react';
import { mayRecordAct } from '#contract/role-rights';
import { validActs } from '#domain/casus/act';
import { texts } from '../../../app/texts';
import { useSession } from '../../../app/vault-state';
import { Badge } from '../../../components/badge';
import { Card } from '../../../components/card';
import { useBody } from '../../../records/record-context';
import { actLine } from '../acts/act-line';
import { CorrectionForm } from '../acts/correction-form';
import { useRecordAct } from '../acts/use-record-act';
import styles from '../casus.module.css';

/** What was said about consent, and what went out in need. Corrected by another act, never changed. */
export function ConsentHistory() {
  const { acts } = useBody('casus');
  const words = texts.toestemmingen;
  const record = useRecordAct();
  const { roles } = useSession().user;
  const [corrected, setCorrected] = useState<string | null>(null);
  const valid = new Set(validActs(acts).map(({ id }) => id));
  const shown = acts.filter(({ kind }) => kind === 'toestemming' || kind === 'noodverstrekking');
  return (
    <Card title={words.history}>
      {shown.length === 0 && <p className={styles.soft}>{words.nothing}</p>}
      <ul className={styles.plainList}>
        {shown.map((act) => (
          <li key={act.id}>
            {actLine(act)} {!valid.has(act.id) && <Badge tone="warning">{texts.acts.corrected}</Badge>}
            {valid.has(act.id) && mayRecordAct(roles, { kind: act.kind }) && corrected !== act.id && (
              <Button onClick={() => setCorrected(act.id)}>{texts.acts.correct}</Button>
            )}
            {corrected === act.id && (
              <CorrectionForm
                corrects={act.id}
                onCancel={() => setCorrected(null)}
                onSubmit={async (correction) => {
                  if (await record(correction)) setCorrected(null);
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
