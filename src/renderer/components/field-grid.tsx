import type { ReactNode } from 'react';
import styles from './field-grid.module.css';

/** Short fields side by side, as many as fit. */
export function FieldGrid({ children }: { readonly children: ReactNode }) {
  return <div className={styles.grid}>{children}</div>;
}
