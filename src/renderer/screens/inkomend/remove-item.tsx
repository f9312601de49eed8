import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { errorText } from '#contract/error-texts';
import type { InkomendRow } from '#contract/inkomend-calls';
import { showFailure, showNotice } from '../../app/notices';
import { texts } from '../../app/texts';
import { useAsk } from '../../app/use-call';
import { useIsClinician } from '../../app/vault-state';
import { Card } from '../../components/card';
import styles from './inkomend.module.css';

/** Takes out what came in by mistake. There is no way back, so it is asked twice; not for what belongs to a casus. */
export function RemoveItem({ row }: { readonly row: InkomendRow }) {
  const words = texts.inkomend.item;
  const [asked, setAsked] = useState(false);
  const remove = useAsk('inkomend.remove');
  const navigate = useNavigate();
  if (!useIsClinician() || row.casusId !== null) return null;

  async function removeNow(): Promise<void> {
    const answer = await remove.ask({ id: row.id });
    if (!answer.ok) return showFailure(errorText(answer.code));
    showNotice(words.removed);
    await navigate({ to: '/inkomend' });
  }
  return (
    <Card>
      {!asked && <Button onClick={() => setAsked(true)}>{words.remove}</Button>}
      {asked && (
        <>
          <p role="alert">{words.removeSure}</p>
          <div className={styles.actions}>
            <Button aria-busy={remove.pending} onClick={() => void removeNow()}>
              {words.removeNow}
            </Button>
            <Button onClick={() => setAsked(false)}>{words.keep}</Button>
          </div>
        </>
      )}
    </Card>
  );
}
