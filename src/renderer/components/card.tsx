import { type ReactNode, useId } from 'react';
import styles from './card.module.css';

interface CardProps {
  readonly title?: string;
  /** Beside the title: a count, a link, a badge. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** A white surface with one subject; with a title it is a named part of the page. */
export function Card({ title, beside, children }: CardProps) {
  const id = useId();
  if (title === undefined) return <div className={styles.card}>{children}</div>;
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {beside}
      </div>
      {children}
    </section>
  );
}
