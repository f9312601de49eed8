import { useId } from 'react';
import styles from './choice-list.module.css';

interface ChoiceListProps {
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly hint: string }[];
  /** Null: nothing chosen yet. */
  readonly value: string | null;
  readonly onChoose: (value: string) => void;
  readonly fieldPath?: string;
}

/** One of a few that need a word each: radio buttons below one another. */
export function ChoiceList({ legend, options, value, onChoose, fieldPath }: ChoiceListProps) {
  const name = useId();
  return (
    <fieldset className={styles.group} data-field-path={fieldPath}>
      <legend className={styles.legend}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={name}
            autoComplete="off"
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
            aria-describedby={`${name}-${option.value}`}
            aria-label={option.label}
          />
          <span>
            <span className={styles.name}>{option.label}</span>
            <span id={`${name}-${option.value}`} className={styles.hint}>
              {option.hint}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
