import type { ReactNode } from 'react';
import styles from './columns.module.css';

interface ColumnsProps {
  readonly children: ReactNode;
  /** At the right; below when there isn't room for it. */
  readonly aside: ReactNode;
  /** An aside that holds as much as the main column. */
  readonly wideAside?: boolean;
}

/** The work at the left, what goes with it at the right. */
export function Columns({ children, aside, wideAside = false }: ColumnsProps) {
  return (
    <div className={`${styles.columns} ${wideAside ? styles.wideAside : ''}`}>
      <div className={styles.column}>{children}</div>
      <div className={styles.column}>{aside}</div>
    </div>
  );
}
