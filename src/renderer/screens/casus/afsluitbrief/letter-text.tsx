import { useEffect, useRef } from 'react';
import { letterPieces } from '#domain/afsluitbrief/passages';
import type { LetterElement } from '#domain/brief/finding';
import type { LetterContent } from '#domain/brief/kept-reading';
import { texts } from '../../../app/texts';
import styles from './afsluitbrief.module.css';

interface LetterTextProps {
  readonly letter: LetterContent;
  /** The part whose passage is wanted; a new object asks again. */
  readonly shown: { readonly element: LetterElement } | null;
}

/** The letter with its passages: yellow holds a part, red comes near one without counting. */
export function LetterText({ letter, shown }: LetterTextProps) {
  const text = useRef<HTMLElement>(null);
  useEffect(() => {
    if (shown === null) return;
    const passage = text.current?.querySelector(`[data-parts~="${shown.element}"]`);
    passage?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  }, [shown]);
  const words = texts.afsluitbrief;
  return (
    <>
      {letter.bsn && <p className={styles.warning}>{texts.inkomend.item.bsn}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section ref={text} className={styles.text} tabIndex={0} aria-label={words.letter}>
        {letterPieces(letter.text, letter.reading).map(({ text: piece, start, holds, near }) => {
          const parts = [...holds, ...near];
          if (parts.length === 0) return <span key={start}>{piece}</span>;
          const chosen = shown !== null && parts.includes(shown.element);
          return (
            <mark
              key={start}
              data-parts={parts.join(' ')}
              title={parts.map((part) => words.parts[part]).join(', ')}
              className={`${holds.length > 0 ? styles.holds : styles.near} ${chosen ? styles.chosen : ''}`}
            >
              {piece}
            </mark>
          );
        })}
      </section>
    </>
  );
}
