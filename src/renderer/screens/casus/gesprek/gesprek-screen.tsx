import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { type MinimumTopic, minimumTopics } from '#domain/gesprek/gesprek-points';
import { formatDate } from '#domain/tijd/plain-date';
import { useToday } from '../../../app/app-info';
import { useCommand } from '../../../app/commands';
import { showNotice } from '../../../app/notices';
import { texts } from '../../../app/texts';
import { Card } from '../../../components/card';
import { KeyHint } from '../../../components/key-hint';
import { PageTitle } from '../../../components/page-title';
import { focusWhenThere } from '../../../records/focus-when-there';
import { useBody, useFormVisit, useRecord } from '../../../records/record-context';
import { useCasusView } from '../casus-view';
import { ForClinicians } from '../for-clinicians';
import { AgreementLine } from './agreement-line';
import { Agreements } from './agreements';
import { Clock } from './clock';
import styles from './gesprek.module.css';
import { Leidraad } from './leidraad';
import { Participants } from './participants';
import { TopicText } from './topic-text';
import { Topics } from './topics';
import { useGesprek } from './use-gesprek';

/** Gespreksmodus: the DAG-gesprek as it is held, leidraad at the left, agreements at the right. */
export function GesprekScreen() {
  return (
    <ForClinicians>
      <Gespreksmodus />
    </ForClinicians>
  );
}

function Gespreksmodus() {
  useFormVisit('gesprek');
  // Until someone chooses, the points of the first topic are in sight, and no agreement is taken to be about it.
  const [chosen, setChosen] = useState<MinimumTopic | null | 'notYet'>('notYet');
  const ownChoice = chosen === 'notYet' ? null : chosen;
  const words = texts.gesprek;
  useEffect(() => {
    // After unlocking, the focus goes back to where it was.
    if (document.activeElement?.closest('[data-field-path]') == null) focusWhenThere('gesprek/regel');
  }, []);
  return (
    <>
      <PageTitle title={words.title} actions={<Clock />} />
      <Participants />
      <div className={styles.columns}>
        <div className={styles.column} data-region tabIndex={-1}>
          <Leidraad />
          <Topics open={chosen === 'notYet' ? minimumTopics[0] : chosen} onOpen={setChosen} />
        </div>
        <div className={styles.column} data-region tabIndex={-1}>
          <Card title={words.agreements.title}>
            <div className={styles.agreements}>
              <Agreements />
              <AgreementLine open={ownChoice} />
              <Ending />
            </div>
          </Card>
          <TopicText />
        </div>
      </div>
    </>
  );
}

/** The end of the gesprek: that it was held is one field, which can be taken back. */
function Ending() {
  const { id } = useCasusView();
  const { session } = useRecord('casus');
  const { gevoerdOp } = useBody('casus').voorbereiding;
  const { pauseClock } = useGesprek();
  const today = useToday();
  const navigate = useNavigate();
  const words = texts.gesprek.end;
  const toCheck = () => void navigate({ to: '/casus/$id/controle', params: { id } });
  useCommand('next', toCheck);

  function finish(): void {
    pauseClock();
    session.setField('voorbereiding/gevoerdOp', today);
    toCheck();
    showNotice(words.finished, () => void session.undo());
  }

  return (
    <div className={styles.actions}>
      {gevoerdOp === null ? (
        <Button variant="filled" onClick={finish}>
          {words.finish}
        </Button>
      ) : (
        <p className={styles.held}>{words.heldOn(formatDate(gevoerdOp))}</p>
      )}
      <Button {...(gevoerdOp === null ? {} : { variant: 'filled' })} onClick={toCheck}>
        {words.toCheck} <KeyHint command="next" />
      </Button>
      <Button
        onClick={() =>
          void navigate({ to: '/casus/$id/afsprakenformulier/$stap', params: { id, stap: 'doelen' } })
        }
      >
        {words.toForm}
      </Button>
    </div>
  );
}
