import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { mayRecordAct } from '#contract/role-rights';
import type { NewAct } from '#domain/casus/act';
import type { DocumentName } from '#domain/document/document-model';
import { overnameDocuments } from '#domain/overname/overname-documents';
import { recipientLabels } from '#domain/toestemming/consent-labels';
import { consentBarrier, documentConsent, needOfToday } from '#domain/toestemming/hand-out';
import { useToday } from '../../../app/app-info';
import { texts } from '../../../app/texts';
import { useSession } from '../../../app/vault-state';
import { Badge } from '../../../components/badge';
import { Card } from '../../../components/card';
import { useBody } from '../../../records/record-context';
import { useRecordAct } from '../acts/use-record-act';
import styles from '../casus.module.css';
import { useCasusView } from '../casus-view';
import { consentBasis, stateTones } from '../toestemmingen/consent-basis';
import { ConsentForm } from '../toestemmingen/consent-form';
import { NeedForm } from './need-form';

/** What consent a document rests on; asks for it here when it is missing, and says so when it is refused. */
export function ConsentCard({ document }: { readonly document: DocumentName }) {
  const { id } = useCasusView();
  const { acts } = useBody('casus');
  const today = useToday();
  const record = useRecordAct();
  const [open, setOpen] = useState<'consent' | 'need' | null>(null);
  const mayRecord = mayRecordAct(useSession().user.roles, { kind: 'toestemming' });
  const to = overnameDocuments[document];
  const consent = documentConsent(acts, to);
  if (consent === null) return null;
  const { check, states, record: recordWords } = texts.toestemmingen;
  const need = needOfToday(acts, document, today);
  const blocked = consentBarrier(acts, to) !== null && need === null;
  const form = {
    onSubmit: async (act: NewAct) => {
      if (await record(act)) setOpen(null);
    },
    onCancel: () => setOpen(null),
  };
  return (
    <Card
      title={check.title(recipientLabels[to.audience])}
      beside={<Badge tone={stateTones[consent.state]}>{states[consent.state]}</Badge>}
    >
      <p>{consentBasis(consent)}</p>
      {need && <p role="status">{check.allowed(need.reason)}</p>}
      {blocked && <p className={styles.error}>{check.blocked}</p>}
      {blocked && !mayRecord && <p>{check.onlyClinicians}</p>}
      {open !== null && (
        <section className={styles.actForm} aria-label={open === 'consent' ? recordWords : check.inNeed}>
          {open === 'consent' ? (
            <ConsentForm {...form} asked={{ purpose: consent.purpose, recipient: to.audience }} />
          ) : (
            <NeedForm {...form} document={document} />
          )}
        </section>
      )}
      {open === null && blocked && mayRecord && (
        <div className={styles.actions}>
          <Button variant="filled" onClick={() => setOpen('consent')}>
            {recordWords}
          </Button>
          <Button onClick={() => setOpen('need')}>{check.inNeed}</Button>
        </div>
      )}
      <p>
        <Link to="/casus/$id/toestemmingen" params={{ id }}>
          {check.toRegister}
        </Link>
      </p>
    </Card>
  );
}
