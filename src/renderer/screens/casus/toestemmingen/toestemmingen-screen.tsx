import { Button } from '@mantine/core';
import { useState } from 'react';
import { mayRecordAct } from '#contract/role-rights';
import type { NewAct } from '#domain/casus/act';
import { texts } from '../../../app/texts';
import { useSession } from '../../../app/vault-state';
import { Card } from '../../../components/card';
import { Columns } from '../../../components/columns';
import { PageTitle } from '../../../components/page-title';
import { useRecordAct } from '../acts/use-record-act';
import { BackToCasus } from '../back-to-casus';
import styles from '../casus.module.css';
import { ShieldCard } from '../shield-card';
import { ConsentForm } from './consent-form';
import { ConsentHistory } from './consent-history';
import { ConsentRegister } from './consent-register';

/** Who may know what: how it stands per purpose and recipient, what was said, and room to record more. */
export function ToestemmingenScreen() {
  const words = texts.toestemmingen;
  const record = useRecordAct();
  const [open, setOpen] = useState(false);
  const mayRecord = mayRecordAct(useSession().user.roles, { kind: 'toestemming' });
  const submit = async (act: NewAct) => {
    if (await record(act)) setOpen(false);
  };
  return (
    <>
      <PageTitle title={words.title} subtitle={words.subtitle} />
      <Columns
        wideAside
        aside={
          <>
            {mayRecord && (
              <Card title={words.record}>
                {open ? (
                  <ConsentForm onSubmit={submit} onCancel={() => setOpen(false)} />
                ) : (
                  <Button variant="filled" onClick={() => setOpen(true)}>
                    {words.record}
                  </Button>
                )}
              </Card>
            )}
            <ConsentHistory />
            <ShieldCard />
          </>
        }
      >
        <div className={styles.stack}>
          <ConsentRegister />
          <BackToCasus />
        </div>
      </Columns>
    </>
  );
}
