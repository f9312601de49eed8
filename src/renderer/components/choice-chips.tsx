import { type ReactNode, useId } from 'react';
import styles from './choice-chips.module.css';

interface ChoiceChipsProps<Value extends string | number> {
  readonly legend: string;
  readonly description?: ReactNode;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** Null: nothing chosen yet. */
  readonly value: Value | null;
  readonly onChoose: (value: Value) => void;
  readonly fieldPath?: string;
}

/** One of a few, all in sight; radio buttons that wrap where there is no room. */
export function ChoiceChips<Value extends string | number>(props: ChoiceChipsProps<Value>) {
  const name = useId();
  const describedBy = props.description === undefined ? undefined : `${name}-toelichting`;
  return (
    <fieldset className={styles.group} aria-describedby={describedBy} data-field-path={props.fieldPath}>
      <legend className={styles.legend}>{props.legend}</legend>
      {props.description !== undefined && (
        <div id={describedBy} className={styles.description}>
          {props.description}
        </div>
      )}
      <div className={styles.options}>
        {props.options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={name}
              autoComplete="off"
              checked={option.value === props.value}
              onChange={() => props.onChoose(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
