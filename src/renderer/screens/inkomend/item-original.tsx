import { Button } from '@mantine/core';
import { errorText } from '#contract/error-texts';
import type { InkomendRow } from '#contract/inkomend-calls';
import { ask } from '../../app/client';
import { showFailure, showNotice } from '../../app/notices';
import { texts } from '../../app/texts';
import { useCall } from '../../app/use-call';
import { useIsClinician } from '../../app/vault-state';
import { Card } from '../../components/card';
import styles from './inkomend.module.css';

/** What came in itself, for those who treat. */
export function ItemOriginal({ row, visit }: { readonly row: InkomendRow; readonly visit: string }) {
  const words = texts.inkomend.item;
  const clinician = useIsClinician();
  if (row.fileName === null) return null;
  return (
    <Card title={words.original} beside={<span className={styles.soft}>{row.fileName}</span>}>
      {clinician ? <Content row={row} visit={visit} /> : <p>{words.onlyClinicians}</p>}
    </Card>
  );
}

function Content({ row, visit }: { readonly row: InkomendRow; readonly visit: string }) {
  const words = texts.inkomend.item;
  const found = useCall('inkomend.letter', { id: row.id, visit });
  const letter = found.status === 'ready' ? found.value.letter : null;
  return (
    <>
      {found.status === 'failed' && <p role="alert">{found.text}</p>}
      {found.status === 'ready' && letter === null && <p>{words.noText}</p>}
      {letter?.bsn && <p className={styles.warning}>{words.bsn}</p>}
      {letter && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
        <section className={styles.text} tabIndex={0} aria-label={words.original}>
          {letter.text}
        </section>
      )}
      <div className={styles.actions}>
        <SaveOriginal id={row.id} />
      </div>
    </>
  );
}

/** Hands the original back as it came. */
export function SaveOriginal({ id }: { readonly id: string }) {
  const words = texts.inkomend.item;
  async function save(): Promise<void> {
    const answer = await ask('inkomend.saveOriginal', { id });
    if (!answer.ok) showFailure(errorText(answer.code));
    else if (answer.value.fileName !== null) showNotice(words.savedOriginal(answer.value.fileName));
  }
  return <Button onClick={() => void save()}>{words.saveOriginal}</Button>;
}
