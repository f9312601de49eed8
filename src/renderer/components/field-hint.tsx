import type { ReactNode } from 'react';
import styles from './field-hint.module.css';

interface FieldHintProps {
  readonly tone: 'quiet' | 'warning' | 'good';
  readonly children: ReactNode;
}

/** A remark under a field that stops nothing; said aloud when it appears. */
export function FieldHint({ tone, children }: FieldHintProps) {
  return <output className={`${styles.hint} ${styles[tone] ?? ''}`}>{children}</output>;
}
