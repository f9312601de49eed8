import { createContext, type ReactNode, use, useCallback, useEffect, useSyncExternalStore } from 'react';
import type { ErrorCode } from '#contract/error-texts';
import type { RecordKind } from '#domain/record/record-definition';
import { registerFlusher } from '../app/flushers';
import { type Bodies, closeRecord, type OpenRecord } from './open-records';
import type { Conflict } from './record-ports';
import type { RecordSession } from './record-session';

const RecordContext = createContext<OpenRecord<RecordKind> | null>(null);

/** Makes a record the one that fields below it belong to, and sees to it that it is saved when they go. */
export function RecordProvider({
  record,
  children,
}: {
  readonly record: OpenRecord<RecordKind>;
  readonly children: ReactNode;
}) {
  useEffect(() => {
    const forget = registerFlusher(() => record.session.flush());
    return () => {
      forget();
      void closeRecord(record);
    };
  }, [record]);
  return <RecordContext value={record}>{children}</RecordContext>;
}

/** The record that this part of the screen belongs to. */
export function useRecord<Kind extends RecordKind>(kind: Kind): OpenRecord<Kind> {
  const record = use(RecordContext);
  if (record?.kind !== kind) throw new Error(`This part of the screen needs an open ${kind}.`);
  return record as OpenRecord<Kind>;
}

export function useAnyRecord(): OpenRecord<RecordKind> {
  const record = use(RecordContext);
  if (!record) throw new Error('A field needs a record around it.');
  return record;
}

/** Follows something of a record; the screen is drawn anew when it changes. */
export function useRecordState<Value>(session: RecordSession<Bodies[RecordKind]>, read: () => Value): Value {
  return useSyncExternalStore(session.subscribe, read);
}

/** The body of the record as the screen shows it. */
export function useBody<Kind extends RecordKind>(kind: Kind): Bodies[Kind] {
  const { session } = useRecord(kind);
  return useSyncExternalStore(session.subscribe, session.body);
}

/** One field of the record: what it holds and what there is to say of it. */
export interface RecordField {
  readonly value: unknown;
  readonly draft: string | null;
  readonly conflict: Conflict | null;
  readonly refusal: ErrorCode | null;
  readonly session: RecordSession<Bodies[RecordKind]>;
}

export function useRecordField(path: string): RecordField {
  const { session } = useAnyRecord();
  return {
    session,
    value: useRecordState(
      session,
      useCallback(() => session.valueAt(path), [session, path]),
    ),
    draft: useRecordState(
      session,
      useCallback(() => session.draftAt(path), [session, path]),
    ),
    conflict: useRecordState(
      session,
      useCallback(() => session.conflictAt(path), [session, path]),
    ),
    refusal: useRecordState(
      session,
      useCallback(() => session.refusalAt(path), [session, path]),
    ),
  };
}

/** A new visit of a form begins with the screen that shows it. */
export function useFormVisit(form: string): void {
  const { session } = useAnyRecord();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another form is another visit.
  useEffect(() => session.beginVisit(), [session, form]);
}
