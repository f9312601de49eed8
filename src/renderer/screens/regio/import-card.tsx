import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CallOutput } from '#contract/calls';
import { errorText } from '#contract/error-texts';
import { showFailure, showNotice } from '../../app/notices';
import { texts } from '../../app/texts';
import { forgetAnswers, useAsk } from '../../app/use-call';
import { Card } from '../../components/card';
import { DifferenceView } from './difference-view';
import styles from './regio.module.css';

type Chosen = Exclude<CallOutput<'regio.choosePack'>, { outcome: 'cancelled' }>;
type Read = Exclude<Chosen, { outcome: 'unreadable' }>;

/** Reads a newer pack from a file: what is wrong with it, or what it changes, before anything is kept. */
export function ImportCard() {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { ask, pending } = useAsk('regio.choosePack');
  const words = texts.regio.import;

  async function choose(): Promise<void> {
    const answer = await ask({});
    if (!answer.ok) showFailure(errorText(answer.code));
    else if (answer.value.outcome !== 'cancelled') setChosen(answer.value);
  }

  return (
    <Card title={words.title}>
      <div className={styles.stack}>
        <p className={styles.soft}>{words.hint}</p>
        <div>
          <Button loading={pending} onClick={() => void choose()}>
            {words.button}
          </Button>
        </div>
        <div role="status" className={styles.stack}>
          {chosen?.outcome === 'unreadable' && <Problems problems={chosen.problems} />}
          {chosen !== null && chosen.outcome !== 'unreadable' && (
            <Offer chosen={chosen} onDone={() => setChosen(null)} />
          )}
        </div>
      </div>
    </Card>
  );
}

function Problems({ problems }: { readonly problems: readonly string[] }) {
  return (
    <div className={styles.problems}>
      <p>{texts.regio.import.problems}</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}

function Offer({ chosen, onDone }: { readonly chosen: Read; readonly onDone: () => void }) {
  const { ask, pending } = useAsk('regio.acceptPack');
  const { pack, present, outcome } = chosen;
  const words = texts.regio.import;
  const mayAccept = outcome === 'first' || outcome === 'newer' || outcome === 'unknown';

  async function accept(): Promise<void> {
    const answer = await ask({ pack });
    if (!answer.ok) {
      showFailure(errorText(answer.code));
      return;
    }
    forgetAnswers('regio.packs');
    forgetAnswers('regio.ofCasus');
    showNotice(words.accepted(pack.name, pack.version));
    onDone();
  }

  return (
    <>
      <p>{words[outcome](pack.name, pack.version, present?.version ?? '')}</p>
      {mayAccept && present !== null && <DifferenceView present={present} next={pack} />}
      <div className={styles.actions}>
        {mayAccept && (
          <Button variant="filled" loading={pending} onClick={() => void accept()}>
            {words.accept}
          </Button>
        )}
        <Button onClick={onDone}>{mayAccept ? words.leave : words.close}</Button>
      </div>
    </>
  );
}
