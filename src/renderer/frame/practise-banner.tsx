import { Button } from '@mantine/core';
import { runCommand } from '../app/commands';
import { texts } from '../app/texts';
import styles from './practise-banner.module.css';

/** Stands above every screen of an oefenpraktijk: what it is, what becomes of it, and the way out. */
export function PractiseBanner() {
  const { regions, practising, stopPractising } = texts.frame;
  return (
    <aside className={styles.banner} aria-label={regions.practising}>
      <p>{practising}</p>
      {/* Locking ends it: there is nothing to unlock again. */}
      <Button size="compact-sm" onClick={() => runCommand('lock')}>
        {stopPractising}
      </Button>
    </aside>
  );
}
