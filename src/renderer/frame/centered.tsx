import type { ReactNode } from 'react';
import { texts } from '../app/texts';
import styles from './centered.module.css';
import { contentId } from './regions';

/** One card in the middle: the screens around the vault, where there is nothing to navigate to. */
export function Centered({
  children,
  banner,
}: {
  readonly children: ReactNode;
  readonly banner?: string | undefined;
}) {
  return (
    <div className={styles.app}>
      <header className={styles.top}>
        <p className={styles.name}>{texts.frame.programName}</p>
        {banner !== undefined && <p className={styles.banner}>{banner}</p>}
      </header>
      <main id={contentId} className={styles.main} tabIndex={-1} data-region>
        <div className={styles.card}>{children}</div>
      </main>
    </div>
  );
}
