import { Button } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { NewAct } from '#domain/casus/act';
import { parseDutchDate } from '#domain/tijd/dutch-date';
import type { PlainDate } from '#domain/tijd/plain-date';
import { useToday } from '../../../app/app-info';
import { texts } from '../../../app/texts';
import { Datumveld } from '../../../components/datumveld';
import { type FieldError, Foutoverzicht } from '../../../components/foutoverzicht';
import { SubmitButton } from '../../../components/submit-button';
import styles from '../casus.module.css';

export interface ActFormProps {
  readonly onSubmit: (act: NewAct) => Promise<void>;
  readonly onCancel: () => void;
}

/** What is wrong with an act as filled in; null when nothing is. */
export type ActFormErrors = Readonly<Record<string, string | null>>;

/**
 * The frame of a form for an act: what is missing is said after the first try, in a summary and at its field.
 * @param errors by the id of the field
 * @param act null while something is missing
 */
export function ActForm({
  onSubmit,
  onCancel,
  errors,
  act,
  submitText = texts.acts.submit,
  children,
}: ActFormProps & {
  readonly errors: ActFormErrors;
  readonly act: NewAct | null;
  readonly submitText?: string;
  readonly children: (shown: (fieldId: string) => string | null) => ReactNode;
}) {
  const [attempt, setAttempt] = useState(0);
  const [pending, setPending] = useState(false);
  const shown = attempt === 0 ? {} : errors;
  const list = Object.entries(shown).flatMap(([fieldId, text]): readonly FieldError[] =>
    text === null ? [] : [{ fieldId, text }],
  );

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (act === null || pending) return;
    setPending(true);
    await onSubmit(act);
    setPending(false);
  }

  return (
    <form className={styles.stack} onSubmit={(event) => void submit(event)} noValidate>
      <Foutoverzicht errors={list} attempt={attempt} />
      {children((fieldId) => shown[fieldId] ?? null)}
      <div className={styles.actions}>
        <SubmitButton pending={pending} pendingText={texts.acts.pending}>
          {submitText}
        </SubmitButton>
        <Button onClick={onCancel}>{texts.acts.cancel}</Button>
      </div>
    </form>
  );
}

/** A date as typed and as understood; null while it isn't a date. */
export function useTypedDate(first = '') {
  const today = useToday();
  const [text, setText] = useState(first);
  const understood = parseDutchDate(text, today);
  const date: PlainDate | null = understood.kind === 'date' ? understood.date : null;
  return { today, text, onTextChange: setText, date };
}

/** The date of an act, as `useTypedDate` keeps it. */
export function ActDate({
  id,
  label,
  date: { today, text, onTextChange },
  error,
}: {
  readonly id: string;
  readonly label: string;
  readonly date: ReturnType<typeof useTypedDate>;
  readonly error: string | null;
}) {
  return (
    <Datumveld id={id} label={label} today={today} text={text} onTextChange={onTextChange} error={error} />
  );
}
