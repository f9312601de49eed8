import { CheckField } from './check-field';
import styles from './check-list.module.css';

interface CheckListProps {
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly isChosen: (value: string) => boolean;
  readonly onToggle: (value: string) => void;
  readonly fieldPath?: string;
}

/** Any number of a few, all in sight. */
export function CheckList({ legend, options, isChosen, onToggle, fieldPath }: CheckListProps) {
  return (
    <fieldset className={styles.group} data-field-path={fieldPath}>
      <legend className={styles.legend}>{legend}</legend>
      {options.map(({ value, label }) => (
        <CheckField key={value} label={label} checked={isChosen(value)} onChange={() => onToggle(value)} />
      ))}
    </fieldset>
  );
}
