import { VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import { errorText } from '#contract/error-texts';
import { formatTimeOfInstant } from '#domain/tijd/plain-date';
import { useZone } from '../app/app-info';
import { useStore } from '../app/external-store';
import { type SaveStatus, saveSources, summarize } from '../app/save-status';
import { texts } from '../app/texts';
import styles from './navigation.module.css';

/** Everything must have been stored for this long before it is said, so that the line is calm while someone types. */
const calm = 250;
/** Nothing is said aloud until the status has stood this long, so not at every keystroke. */
const settled = 1500;

/**
 * `Opgeslagen 14:03` for the eye; the same, once it has settled, for those who hear the screen. It never says so while
 * anything typed is still on its way.
 */
export function SaveStatusLine() {
  const zone = useZone();
  const status = summarize(useStore(saveSources));
  const isCalm = useAfter(status.kind === 'saved', calm);
  const text = statusText(status, zone, isCalm);
  return (
    <>
      {status.kind === 'unsaved' ? (
        <p>
          <span className={styles.unsaved}>{text}</span>
        </p>
      ) : (
        <p className="tabular">{text}</p>
      )}
      <Announcement text={status.kind === 'unsaved' ? unsavedDetail(status) : text} />
    </>
  );
}

function statusText(status: SaveStatus, zone: string, isCalm: boolean): string {
  switch (status.kind) {
    case 'idle':
      return '';
    case 'saved':
      return isCalm ? texts.frame.saved(formatTimeOfInstant(status.at, zone)) : texts.frame.saving;
    case 'unsaved':
      return texts.frame.unsaved;
    case 'saving':
      return texts.frame.saving;
  }
}

function unsavedDetail(status: Extract<SaveStatus, { kind: 'unsaved' }>): string {
  return texts.frame.unsavedDetail(errorText(status.reason));
}

function Announcement({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    // What was said before no longer holds.
    setSaid('');
    const timer = setTimeout(() => setSaid(text), settled);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <VisuallyHidden component="p" aria-live="polite" role="status">
      {said}
    </VisuallyHidden>
  );
}

/** True once a condition has held for a while. */
function useAfter(condition: boolean, milliseconds: number): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!condition) {
      setHeld(false);
      return undefined;
    }
    const timer = setTimeout(() => setHeld(true), milliseconds);
    return () => clearTimeout(timer);
  }, [condition, milliseconds]);
  return held;
}
