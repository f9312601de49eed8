import { VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import { errorText } from '#contract/error-texts';
import { formatTimeOfInstant } from '#domain/tijd/plain-date';
import { useZone } from '../app/app-info';
import { useStore } from '../app/external-store';
import { type SaveStatus, saveSources, summarize } from '../app/save-status';
import { texts } from '../app/texts';
import styles from './navigation.module.css';

/** A save that takes longer than this is worth saying, in milliseconds. */
const slow = 700;
/** Nothing is said aloud until the status has stood this long, so not at every keystroke. */
const settled = 1500;

/** `Opgeslagen 14:03` for the eye; the same, once it has settled, for those who hear the screen. */
export function SaveStatusLine() {
  const zone = useZone();
  const status = summarize(useStore(saveSources));
  const slowSave = useAfter(status.kind === 'saving', slow);
  const text = statusText(status, zone, slowSave);
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

function statusText(status: SaveStatus, zone: string, slowSave: boolean): string {
  switch (status.kind) {
    case 'idle':
      return '';
    case 'saved':
      return texts.frame.saved(formatTimeOfInstant(status.at, zone));
    case 'unsaved':
      return texts.frame.unsaved;
    case 'saving':
      if (slowSave || status.lastAt === null) return slowSave ? texts.frame.saving : '';
      return texts.frame.saved(formatTimeOfInstant(status.lastAt, zone));
  }
}

function unsavedDetail(status: Extract<SaveStatus, { kind: 'unsaved' }>): string {
  return texts.frame.unsavedDetail(errorText(status.reason));
}

function Announcement({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
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
