import { Button } from '@mantine/core';
import { errorText } from '#contract/error-texts';
import { showFailure, showNotice } from '../../app/notices';
import { texts } from '../../app/texts';
import { useAsk } from '../../app/use-call';
import { Card } from '../../components/card';
import styles from './rechten.module.css';

/** The whole dossier of someone as PDF and JSON, in a folder of one's choice. */
export function InzageCard({ personId }: { readonly personId: string }) {
  const { ask, pending } = useAsk('inzage.saveDossier');
  const words = texts.rechten.inzage;

  async function save(): Promise<void> {
    if (pending) return;
    const answer = await ask({ personId });
    if (!answer.ok) showFailure(errorText(answer.code));
    else if (answer.value.saved) showNotice(words.saved(answer.value.fileNames.join(', ')));
  }

  return (
    <Card title={words.title}>
      <p className={styles.text}>{words.text}</p>
      <div className={styles.actions}>
        <Button onClick={() => void save()} aria-busy={pending}>
          {words.save}
        </Button>
      </div>
    </Card>
  );
}
