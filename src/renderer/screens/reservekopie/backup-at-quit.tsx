import { Button } from '@mantine/core';
import { useEffect, useId, useRef } from 'react';
import { useBackupProgress } from '../../app/backup-progress';
import { ask } from '../../app/client';
import { texts } from '../../app/texts';
import styles from './reservekopie.module.css';

/** Covers the screen while closing the program waits for a backup. */
export function BackupAtQuit() {
  const running = useBackupProgress();
  return running?.quitting ? <Cover percent={running.percent} /> : null;
}

function Cover({ percent }: { readonly percent: number }) {
  const id = useId();
  const cover = useRef<HTMLDialogElement>(null);
  const { title, text, skip } = texts.reservekopie.quit;
  useEffect(() => {
    cover.current?.showModal();
  }, []);
  return (
    <dialog
      ref={cover}
      className={styles.cover}
      aria-labelledby={id}
      // Closing goes on whatever is pressed; Esc would only take away what says so.
      onCancel={(event) => event.preventDefault()}
    >
      <h2 id={id}>{title}</h2>
      <progress max={100} value={percent} aria-labelledby={id} />
      <p>{text}</p>
      <Button onClick={() => void ask('backup.cancel', {})}>{skip}</Button>
    </dialog>
  );
}
