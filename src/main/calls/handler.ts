import type { CommonError } from '#contract/answer';
import type { CallName } from '#contract/call-names';
import type { CallError, CallOutput, Calls, ParsedInput } from '#contract/calls';
import type { About } from '../session/journal-entry';
import type { OpenSession } from '../session/open-session';
import type { WriteContext } from '../store/store';
import type { ReadDb } from '../store/transactions';

export type Handled<Name extends CallName> =
  | { readonly ok: true; readonly value: CallOutput<Name>; readonly about: About }
  | { readonly ok: false; readonly code: CallError<Name> | CommonError; readonly paths: readonly string[] };

/** A success, and whom it concerned. */
export function done<Value>(value: Value, about: About = {}) {
  return { ok: true as const, value, about };
}

/** An expected failure; in a write, nothing is kept. */
export function failed<Code extends string>(code: Code, paths: readonly string[] = []) {
  return { ok: false as const, code, paths };
}

type Kind<Name extends CallName> = Calls[Name]['kind'];
type Anyone<Name extends CallName> = Calls[Name]['roles'] extends 'anyone' ? true : false;

export interface WriteAccess extends Pick<WriteContext, 'db' | 'afterCommit'> {
  readonly session: OpenSession;
}

type Run<Name extends CallName> =
  Anyone<Name> extends true
    ? (input: ParsedInput<Name>) => Promise<Handled<Name>>
    : Kind<Name> extends 'read'
      ? (
          input: ParsedInput<Name>,
          access: { readonly db: ReadDb; readonly session: OpenSession },
        ) => Promise<Handled<Name>>
      : Kind<Name> extends 'write'
        ? (input: ParsedInput<Name>, access: WriteAccess) => Promise<Handled<Name>>
        : (input: ParsedInput<Name>, session: OpenSession) => Promise<Handled<Name>>;

/** What carries a call out. */
export type Handler<Name extends CallName> = Run<Name>;

export type Handlers = { readonly [Name in CallName]: Handler<Name> };
/** The handlers of one section of the table, e.g. all that begin with `casus.`. */
export type Section<Prefix extends string> = {
  readonly [Name in Extract<CallName, `${Prefix}.${string}`>]: Handler<Name>;
};
