import type { ReactNode } from 'react';
import styles from './badge.module.css';

export type BadgeTone = 'quiet' | 'late' | 'warning' | 'good' | 'primary';

/** A state in words; the colour only repeats it. */
export function Badge({ tone, children }: { readonly tone: BadgeTone; readonly children: ReactNode }) {
  return <span className={`${styles.badge} ${styles[tone] ?? ''}`}>{children}</span>;
}
