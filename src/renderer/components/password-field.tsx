import { type ComponentProps, useState } from 'react';
import { texts } from '../app/texts';
import { Field, type FieldProps } from './field';
import styles from './password-field.module.css';

type PasswordFieldProps = FieldProps &
  Omit<ComponentProps<'input'>, keyof FieldProps | 'className' | 'type' | 'autoComplete'> & {
    /** Which password this is, for password managers. */
    readonly kind: 'current' | 'new';
  };

/** A password: can be shown, pasted and filled in by a password manager. */
export function PasswordField(props: PasswordFieldProps) {
  const { label, description, error, optional, fieldPath, width, below, id, kind, ...input } = props;
  const field = { label, description, error, optional, fieldPath, width, below, id };
  const [shown, setShown] = useState(false);
  return (
    <Field {...field}>
      {(control) => (
        <div className={styles.row}>
          <input
            {...input}
            {...control}
            type={shown ? 'text' : 'password'}
            autoComplete={kind === 'current' ? 'current-password' : 'new-password'}
            autoCapitalize="off"
            spellCheck={false}
          />
          <button
            type="button"
            className={styles.toggle}
            aria-controls={control.id}
            aria-label={shown ? texts.components.password.hideLabel : texts.components.password.showLabel}
            onClick={() => setShown((before) => !before)}
          >
            {shown ? texts.components.password.hide : texts.components.password.show}
          </button>
        </div>
      )}
    </Field>
  );
}
