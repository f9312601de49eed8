import { type ReactNode, useId } from 'react';
import styles from './check-field.module.css';

interface CheckFieldProps {
  readonly label: string;
  readonly description?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly fieldPath?: string;
}

/** Yes or no. */
export function CheckField({ label, description, checked, onChange, fieldPath }: CheckFieldProps) {
  const id = useId();
  const describedBy = description === undefined ? undefined : `${id}-toelichting`;
  return (
    <div className={styles.row}>
      <input
        id={id}
        type="checkbox"
        className={styles.box}
        autoComplete="off"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
        aria-describedby={describedBy}
        data-field-path={fieldPath}
      />
      <div>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        {description !== undefined && (
          <div id={describedBy} className={styles.description}>
            {description}
          </div>
        )}
      </div>
    </div>
  );
}
