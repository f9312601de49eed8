import type { CallInput } from '#contract/calls';
import { texts } from '../../../app/texts';
import { useCall } from '../../../app/use-call';
import styles from './check.module.css';

/** The paste text, exactly as it will be pasted. */
export function PasteTextView(which: CallInput<'document.text'>) {
  const answer = useCall('document.text', which);
  if (answer.status === 'loading') return <p role="status">{texts.frame.loading}</p>;
  if (answer.status === 'failed') return <p role="alert">{answer.text}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className={styles.paste} tabIndex={0} aria-label={texts.casus.check.pasteText}>
      {answer.value.text}
    </section>
  );
}
