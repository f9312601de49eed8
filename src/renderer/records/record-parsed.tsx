import { useState } from 'react';
import { clockTimeSchema, formatClockTime, parseClockTime } from '#domain/tijd/clock-time';
import { formatShortDate, plainDateSchema } from '#domain/tijd/plain-date';
import { useToday } from '../app/app-info';
import { texts } from '../app/texts';
import { ConflictNote } from '../components/conflict-note';
import { Datumveld } from '../components/datumveld';
import type { FieldProps } from '../components/field';
import { TextField } from '../components/text-field';
import { useRecordField } from './record-context';

type RecordParsedProps = Pick<FieldProps, 'label' | 'description' | 'optional'> & { readonly path: string };

/** A date of a record. What isn't a date (yet) is kept as typed. */
export function RecordDate({ path, ...field }: RecordParsedProps) {
  const today = useToday();
  const { text, typed, error, conflictNote } = useTypedText(path, showDate);
  return (
    <>
      <Datumveld
        {...field}
        fieldPath={path}
        today={today}
        text={text}
        error={error}
        onTextChange={(next, understood) => {
          if (understood.kind === 'date') typed(next, { value: understood.date });
          else typed(next, understood.kind === 'empty' ? { value: null } : 'unread');
        }}
      />
      {conflictNote}
    </>
  );
}

/** A time of day of a record. What isn't a time (yet) is kept as typed. */
export function RecordTime({ path, ...field }: RecordParsedProps) {
  const { text, typed, error, conflictNote } = useTypedText(path, showTime);
  const [left, setLeft] = useState(text !== '');
  const wrong = left && parseClockTime(text) === 'invalid' ? texts.records.notATime : null;
  return (
    <>
      <TextField
        {...field}
        fieldPath={path}
        width="short"
        value={text}
        error={error ?? wrong}
        onBlur={() => setLeft(text !== '')}
        onChange={(event) => {
          const next = event.currentTarget.value;
          const time = parseClockTime(next);
          typed(next, time === 'invalid' ? 'unread' : { value: time });
        }}
      />
      {conflictNote}
    </>
  );
}

/** A whole number of a record, from 1 to `max`. What isn't one (yet) is kept as typed. */
export function RecordCount({ path, max, ...field }: RecordParsedProps & { readonly max: number }) {
  const { text, typed, error, conflictNote } = useTypedText(path, showCount);
  const read = readCount(text, max);
  return (
    <>
      <TextField
        {...field}
        fieldPath={path}
        width="short"
        inputMode="numeric"
        value={text}
        error={error ?? (read === 'unread' ? texts.records.notACount(max) : null)}
        onChange={(event) => {
          const next = event.currentTarget.value;
          typed(next, readCount(next, max));
        }}
      />
      {conflictNote}
    </>
  );
}

type Read = { readonly value: string | number | null } | 'unread';

function readCount(text: string, max: number): Read {
  const typed = text.trim();
  if (typed === '') return { value: null };
  const count = Number(typed);
  return /^\d+$/.test(typed) && count >= 1 && count <= max ? { value: count } : 'unread';
}

/** Text in a field whose value is something else: shown as typed for as long as the field is on the screen. */
function useTypedText(path: string, show: (value: unknown) => string) {
  const { value, draft, conflict, refusal, session } = useRecordField(path);
  const [typing, setTyping] = useState<{ readonly text: string; readonly value: unknown } | null>(null);
  // A value that changed by other means (undo, restore) goes before what was typed for the old one.
  const asTyped = typing !== null && (draft !== null || Object.is(typing.value, value)) ? typing.text : null;
  return {
    text: draft ?? asTyped ?? show(value),
    typed(text: string, read: Read): void {
      setTyping({ text, value: read === 'unread' ? value : read.value });
      if (read === 'unread') session.keepDraft(path, text);
      else session.setParsed(path, read.value);
    },
    error: refusal === null ? null : texts.records.refused,
    conflictNote: conflict && (
      <ConflictNote
        mine={show(conflict.mine)}
        stored={show(conflict.stored)}
        onKeepMine={() => session.keepMine(path)}
        onTakeStored={() => session.takeStored(path)}
      />
    ),
  };
}

function showDate(value: unknown): string {
  const date = plainDateSchema.safeParse(value);
  return date.success ? formatShortDate(date.data) : '';
}

function showTime(value: unknown): string {
  const time = clockTimeSchema.safeParse(value);
  return time.success ? formatClockTime(time.data) : '';
}

function showCount(value: unknown): string {
  return typeof value === 'number' ? String(value) : '';
}
