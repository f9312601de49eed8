import type { ReactNode } from 'react';
import styles from './field-grid.module.css';

interface FieldGridProps {
  /** Fields, each a direct child. */
  readonly children: ReactNode;
  /** At most two side by side, for what goes together by two. */
  readonly pairs?: boolean;
}

/** Short fields side by side, as many as fit. */
export function FieldGrid({ children, pairs = false }: FieldGridProps) {
  return <div className={`${styles.grid} ${pairs ? styles.pairs : ''}`}>{children}</div>;
}
