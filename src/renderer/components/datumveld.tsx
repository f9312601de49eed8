import { useState } from 'react';
import { type DutchDate, parseDutchDate } from '#domain/tijd/dutch-date';
import { formatLongDate, type PlainDate } from '#domain/tijd/plain-date';
import { texts } from '../app/texts';
import styles from './datumveld.module.css';
import type { FieldProps } from './field';
import { TextField } from './text-field';

type DatumveldProps = Omit<FieldProps, 'below' | 'width'> & {
  /** What stands in the field, exactly as it was typed. */
  readonly text: string;
  readonly onTextChange: (text: string, understood: DutchDate) => void;
  readonly onBlur?: () => void;
  /** For `vandaag` and `+6w`; from main, not from the window's own clock. */
  readonly today: PlainDate;
};

/**
 * A date as people type it: `3-2-1980`, `03021980`, `+6w`, `vandaag`. Shows below how it was understood. What was typed is
 * never erased or changed; what isn't a date is said when the field is left, and goes on being said until it is one.
 */
export function Datumveld({ text, onTextChange, onBlur, today, error, ...field }: DatumveldProps) {
  const [left, setLeft] = useState(text !== '');
  const understood = parseDutchDate(text, today);
  const ownError = left && understood.kind === 'invalid' ? texts.components.date[understood.reason] : null;
  return (
    <TextField
      {...field}
      width="medium"
      error={error ?? ownError}
      value={text}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        onTextChange(typed, parseDutchDate(typed, today));
      }}
      onBlur={() => {
        setLeft(text.trim() !== '');
        onBlur?.();
      }}
      below={
        <output className={styles.understood}>
          {understood.kind === 'date' ? formatLongDate(understood.date) : ''}
        </output>
      }
    />
  );
}
