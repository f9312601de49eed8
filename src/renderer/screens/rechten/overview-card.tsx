import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { errorText } from '#contract/error-texts';
import { ask } from '../../app/client';
import { newId } from '../../app/ids';
import { showFailure, showNotice } from '../../app/notices';
import { texts } from '../../app/texts';
import { useCall } from '../../app/use-call';
import { Card } from '../../components/card';
import styles from './rechten.module.css';

/** Who used the dossier, in words for the person whose it is: to look at, as Word or PDF, or to paste. */
export function OverviewCard({ personId }: { readonly personId: string }) {
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const words = texts.rechten.overview;

  async function during(act: () => Promise<string | null>): Promise<void> {
    if (busy) return;
    setBusy(true);
    const said = await act();
    setBusy(false);
    if (said !== null) showNotice(said);
  }
  const save = (format: 'docx' | 'pdf') =>
    during(async () => {
      const answer = await ask('inzage.saveOverview', { personId, format });
      if (!answer.ok) return fail(errorText(answer.code));
      return answer.value.fileName === null ? null : words.saved(answer.value.fileName);
    });
  const copy = () =>
    during(async () => {
      const answer = await ask('inzage.copyOverview', { personId });
      return answer.ok ? words.copied(answer.value.characters) : fail(errorText(answer.code));
    });

  return (
    <Card title={words.title}>
      <p className={styles.text}>{words.text}</p>
      <div className={styles.actions}>
        <Button onClick={() => setShown(!shown)} aria-expanded={shown}>
          {shown ? words.hide : words.show}
        </Button>
        <Button onClick={() => void save('docx')}>{words.word}</Button>
        <Button onClick={() => void save('pdf')}>{words.pdf}</Button>
        <Button onClick={() => void copy()}>{words.copy}</Button>
      </div>
      {shown && <OverviewText personId={personId} />}
    </Card>
  );
}

function OverviewText({ personId }: { readonly personId: string }) {
  const visit = useRef(newId());
  const overview = useCall('inzage.overview', { personId, visit: visit.current });
  if (overview.status === 'loading') return <p role="status">{texts.frame.loading}</p>;
  if (overview.status === 'failed') return <p>{overview.text}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard
    <section className={styles.overview} tabIndex={0} aria-label={texts.rechten.overview.title}>
      {overview.value.text}
    </section>
  );
}

function fail(text: string): null {
  showFailure(text);
  return null;
}
