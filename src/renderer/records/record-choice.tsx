import { CheckField } from '../components/check-field';
import { CheckList } from '../components/check-list';
import { ChoiceChips } from '../components/choice-chips';
import { ChoiceList } from '../components/choice-list';
import type { FieldProps } from '../components/field';
import { SelectField } from '../components/text-field';
import { useRecordField } from './record-context';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Yes or no in a record. */
export function RecordCheck({
  path,
  label,
  description,
}: {
  readonly path: string;
  readonly label: string;
  readonly description?: string;
}) {
  const { value, session } = useRecordField(path);
  return (
    <CheckField
      label={label}
      description={description}
      fieldPath={path}
      checked={value === true}
      onChange={(checked) => session.setField(path, checked)}
    />
  );
}

/** One of a list in a record; `empty` is the line for: nothing chosen yet. */
export function RecordSelect({
  path,
  options,
  empty,
  ...field
}: Pick<FieldProps, 'label' | 'description' | 'width'> & {
  readonly path: string;
  readonly options: readonly Option[];
  readonly empty?: string;
}) {
  const { value, session } = useRecordField(path);
  const all = empty === undefined ? options : [{ value: '', label: empty }, ...options];
  return (
    <SelectField
      {...field}
      fieldPath={path}
      options={all}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) =>
        session.setField(path, event.currentTarget.value === '' ? null : event.currentTarget.value)
      }
    />
  );
}

/** One of a few in a record, all in sight. */
export function RecordChips({
  path,
  legend,
  options,
}: {
  readonly path: string;
  readonly legend: string;
  readonly options: readonly Option[];
}) {
  const { value, session } = useRecordField(path);
  return (
    <ChoiceChips
      legend={legend}
      fieldPath={path}
      options={options}
      value={typeof value === 'string' ? value : null}
      onChoose={(chosen) => session.setField(path, chosen)}
    />
  );
}

/** One of a few in a record, each with what it means. */
export function RecordChoiceList({
  path,
  legend,
  options,
}: {
  readonly path: string;
  readonly legend: string;
  readonly options: readonly (Option & { readonly hint: string })[];
}) {
  const { value, session } = useRecordField(path);
  return (
    <ChoiceList
      legend={legend}
      fieldPath={path}
      options={options}
      value={typeof value === 'string' ? value : null}
      onChoose={(chosen) => session.setField(path, chosen)}
    />
  );
}

/** Several of a few in a record, kept in the order of the list. */
export function RecordCheckList({
  path,
  legend,
  options,
}: {
  readonly path: string;
  readonly legend: string;
  readonly options: readonly Option[];
}) {
  const { value, session } = useRecordField(path);
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <CheckList
      legend={legend}
      fieldPath={path}
      options={options}
      isChosen={(option) => chosen.includes(option)}
      onToggle={(toggled) =>
        session.setField(
          path,
          options
            .map((option) => option.value)
            .filter((option) => chosen.includes(option) !== (option === toggled)),
        )
      }
    />
  );
}
