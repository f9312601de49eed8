import { type ReactNode, useId } from 'react';
import { texts } from '../app/texts';
import styles from './field.module.css';

type FieldWidth = 'short' | 'medium' | 'full';

export interface FieldProps {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  /** What is wrong, in the same words as in the error summary; null when nothing is. */
  readonly error?: string | null | undefined;
  /** Adds "(optioneel)" to the label. */
  readonly optional?: boolean | undefined;
  /** Which field of the record this is; unlocking brings the focus back to it. */
  readonly fieldPath?: string | undefined;
  readonly width?: FieldWidth | undefined;
  /** Under the control: how it was understood, a warning that stops nothing. */
  readonly below?: ReactNode;
  /** The id of the control, when something else must point at it. */
  readonly id?: string | undefined;
}

/** What a control needs to belong to its label, description and error. */
export interface ControlProps {
  readonly id: string;
  readonly className: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'data-field-path': string | undefined;
}

/** Label, description, error and control, in that order; every field of every form looks like this. */
export function Field({
  children,
  ...field
}: FieldProps & { readonly children: (control: ControlProps) => ReactNode }) {
  const ownId = useId();
  const id = field.id ?? ownId;
  const parts = {
    description: field.description ? `${id}-toelichting` : null,
    error: field.error ? `${id}-fout` : null,
    below: field.below ? `${id}-onder` : null,
  };
  const describedBy = Object.values(parts)
    .filter((part) => part !== null)
    .join(' ');
  const width = field.width === 'short' ? styles.short : field.width === 'medium' ? styles.medium : '';
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {field.label}
        {field.optional && <span className={styles.optional}> {texts.components.optional}</span>}
      </label>
      {parts.description !== null && (
        <div id={parts.description} className={styles.description}>
          {field.description}
        </div>
      )}
      {parts.error !== null && (
        <p id={parts.error} className={styles.error}>
          {field.error}
        </p>
      )}
      {children({
        id,
        className: `${styles.control} ${width}`,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': parts.error === null ? undefined : true,
        'data-field-path': field.fieldPath,
      })}
      {parts.below !== null && (
        <div id={parts.below} className={styles.below}>
          {field.below}
        </div>
      )}
    </div>
  );
}
