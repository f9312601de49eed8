import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './field';

type OwnProps = keyof FieldProps;

/** A single line. What isn't of the field goes to the `input`, so `register(…)` of a form fits too. */
export function TextField(props: FieldProps & Omit<ComponentProps<'input'>, OwnProps | 'className'>) {
  const { label, description, error, optional, fieldPath, width, below, id, ...input } = props;
  const field = { label, description, error, optional, fieldPath, width, below, id };
  return (
    <Field {...field}>
      {(control) => <input type="text" autoComplete="off" spellCheck={false} {...input} {...control} />}
    </Field>
  );
}

/** Running text; grows with what is typed. */
export function TextArea(props: FieldProps & Omit<ComponentProps<'textarea'>, OwnProps | 'className'>) {
  const { label, description, error, optional, fieldPath, width, below, id, ...area } = props;
  const field = { label, description, error, optional, fieldPath, width, below, id };
  return (
    <Field {...field}>
      {(control) => <textarea autoComplete="off" spellCheck={false} {...area} {...control} />}
    </Field>
  );
}

/** One of a few, from a list. */
export function SelectField(
  props: FieldProps &
    Omit<ComponentProps<'select'>, OwnProps | 'className'> & {
      readonly options: readonly { readonly value: string; readonly label: string }[];
    },
) {
  const { label, description, error, optional, fieldPath, width, below, id, options, ...select } = props;
  const field = { label, description, error, optional, fieldPath, width, below, id };
  return (
    <Field {...field}>
      {(control) => (
        <select autoComplete="off" {...select} {...control}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
