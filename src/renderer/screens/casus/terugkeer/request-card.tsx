import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { DocumentName } from '#domain/document/document-model';
import { isRunning, requestState } from '#domain/terugkeer/request-state';
import type { TerugkeerRequest } from '#domain/terugkeer/terugkeer';
import type { TerugkeerRoad } from '#domain/terugkeer/terugkeer-window';
import { showNotice } from '../../../app/notices';
import { texts } from '../../../app/texts';
import { Badge } from '../../../components/badge';
import { Card } from '../../../components/card';
import { useBody, useRecord } from '../../../records/record-context';
import styles from '../casus.module.css';
import { useCasusView } from '../casus-view';
import { AskedForm } from './asked-form';
import { OutcomeForm } from './outcome-form';
import { RequestFields } from './request-fields';
import { RequestResult } from './request-result';
import { useApproval } from './use-approval';

interface RequestCardProps {
  readonly request: TerugkeerRequest;
  readonly number: number;
  /** Which road fits today, by the window and by what was judged of the complaints. */
  readonly road: TerugkeerRoad;
}

/** One terugkeerconsultatie, from being prepared until how it ended. */
export function RequestCard({ request, number, road }: RequestCardProps) {
  const { session } = useRecord('casus');
  const casus = useBody('casus');
  const [recording, setRecording] = useState(false);
  const words = texts.terugkeer;
  const state = requestState(casus, request);
  const isConcept = state === 'concept';
  const running = isRunning(state);
  const approval = useApproval(request);
  const complete = isConcept && road === 'consultatie' && request.zelfdeKlachten === 'ja';
  const mayAsk = complete && approval.mayAsk;
  const propose = complete ? approval.propose : null;
  const close = () => setRecording(false);

  function remove(): void {
    if (session.removeItem('terugkeer/requests', request.id)) {
      showNotice(words.removed, () => void session.undo());
    }
  }

  return (
    <Card
      title={words.request(number)}
      beside={<Badge tone={running ? 'warning' : isConcept ? 'quiet' : 'good'}>{words.states[state]}</Badge>}
    >
      {isConcept ? <RequestFields request={request} /> : <RequestResult request={request} state={state} />}
      {isConcept && approval.said !== '' && <p role="status">{approval.said}</p>}
      {recording && mayAsk && (
        <Recording title={words.asked.title}>
          <AskedForm request={request} onDone={close} />
        </Recording>
      )}
      {recording && running && (
        <Recording title={words.outcome.title}>
          <OutcomeForm request={request} state={state} onDone={close} />
        </Recording>
      )}
      {!(recording && (mayAsk || running)) && (
        <div className={styles.actions}>
          {mayAsk && request.door !== 'overnemendeInstelling' && (
            <LetterLink document="terugkeer-aanvraag">{words.toLetter}</LetterLink>
          )}
          {state === 'gevraagd' && (
            <LetterLink document="terugkeer-herinnering">{words.toReminder}</LetterLink>
          )}
          {mayAsk && (
            <Button variant="filled" onClick={() => setRecording(true)}>
              {words.asked.button}
            </Button>
          )}
          {running && (
            <Button variant="filled" onClick={() => setRecording(true)}>
              {words.outcome.button}
            </Button>
          )}
          {propose && (
            <Button variant="filled" onClick={() => void propose()}>
              {words.approval.propose}
            </Button>
          )}
          {isConcept && <Button onClick={remove}>{words.remove}</Button>}
        </div>
      )}
    </Card>
  );
}

function Recording({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.actForm} aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function LetterLink({ document, children }: { readonly document: DocumentName; readonly children: string }) {
  const { id } = useCasusView();
  return (
    <Button
      renderRoot={(props) => (
        <Link to="/casus/$id/controle" params={{ id }} search={{ document }} {...props} />
      )}
    >
      {children}
    </Button>
  );
}
