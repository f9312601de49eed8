import { useEffect, useId, useRef } from 'react';
import { texts } from '../app/texts';
import styles from './foutoverzicht.module.css';

export interface FieldError {
  /** The id of the field that the line leads to; null for what concerns the form as a whole. */
  readonly fieldId: string | null;
  /** The same words as at the field. */
  readonly text: string;
}

interface FoutoverzichtProps {
  readonly errors: readonly FieldError[];
  /** Counts the attempts to go on; the summary takes the focus at each. */
  readonly attempt: number;
}

/** What is wrong in a form, in one place; takes the focus and leads to the fields. */
export function Foutoverzicht({ errors, attempt }: FoutoverzichtProps) {
  const summary = useRef<HTMLElement>(null);
  const titleId = useId();
  const any = errors.length > 0;
  useEffect(() => {
    if (any && attempt > 0) summary.current?.focus();
  }, [any, attempt]);
  if (!any) return null;
  return (
    <section ref={summary} className={styles.summary} aria-labelledby={titleId} tabIndex={-1}>
      <h2 id={titleId} className={styles.title}>
        {texts.components.errorSummary(errors.length)}
      </h2>
      <ul className={styles.list}>
        {errors.map(({ fieldId, text }) => (
          <li key={`${fieldId} ${text}`}>
            {fieldId === null ? (
              text
            ) : (
              <button type="button" className={styles.link} onClick={() => focusControl(fieldId)}>
                {text}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function focusControl(id: string): void {
  const control = document.getElementById(id);
  control?.focus();
  control?.scrollIntoView({ block: 'center' });
}
