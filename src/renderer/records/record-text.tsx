import { type ComponentProps, useState } from 'react';
import { errorText } from '#contract/error-texts';
import { BsnWarning } from '../components/bsn-warning';
import { ConflictNote } from '../components/conflict-note';
import { TextArea, TextField } from '../components/text-field';
import { useRecordField } from './record-context';

interface RecordTextProps
  extends Pick<
    ComponentProps<typeof TextField>,
    'label' | 'description' | 'optional' | 'width' | 'inputMode'
  > {
  /** Where in the record the text is. */
  readonly path: string;
  /** Says what is odd about the text; it stops nothing. */
  readonly check?: (text: string) => string | null;
}

/** A single line of a record; every keystroke saves itself. */
export function RecordLine({ path, check, ...field }: RecordTextProps) {
  const { text, onChange, error, below } = useRecordText(path, check);
  return (
    <TextField
      {...field}
      fieldPath={path}
      value={text}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error}
      below={below}
    />
  );
}

/** Running text of a record; every keystroke saves itself. */
export function RecordArea({
  path,
  check,
  ...field
}: Omit<RecordTextProps, 'inputMode'> & { readonly rows?: number }) {
  const { text, onChange, error, below } = useRecordText(path, check);
  return (
    <TextArea
      {...field}
      fieldPath={path}
      value={text}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error}
      below={below}
    />
  );
}

function useRecordText(path: string, check?: (text: string) => string | null) {
  const { value, conflict, refusal, session } = useRecordField(path);
  // Text that the record refuses (too long) stays on the screen as typed.
  const [refused, setRefused] = useState<string | null>(null);
  const text = refused ?? asText(value);
  return {
    text,
    onChange: (typed: string) => setRefused(session.setField(path, typed) ? null : typed),
    error: refusal === null ? (check?.(text) ?? null) : errorText(refusal),
    below: conflict ? (
      <ConflictNote
        mine={asText(conflict.mine)}
        stored={asText(conflict.stored)}
        onKeepMine={() => session.keepMine(path)}
        onTakeStored={() => session.takeStored(path)}
      />
    ) : (
      <BsnWarning text={text} />
    ),
  };
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
