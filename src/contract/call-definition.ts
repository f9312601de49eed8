import type { z } from 'zod';
import type { JournalEvent } from '#domain/journaal/journal-event';
import type { Role } from './roles';

/**
 * What a call does to the vault, and so how the dispatcher runs it.
 * - `read`: sees the database through the reader; its journal row is written before the answer leaves.
 * - `write`: gets one transaction; its journal row is in it.
 * - `external`: touches something outside the database (dialog, printer, file, clipboard, vault header): its intent is
 *   journalled first and its outcome after; it never holds the writer.
 */
export type CallKind = 'read' | 'write' | 'external';

/** NEN 7513 action codes: create, read, update, delete, execute. */
export type JournalAction = 'C' | 'R' | 'U' | 'D' | 'E';

export type JournalRule =
  | {
      readonly event: JournalEvent;
      readonly action: JournalAction;
      /** `visit`: once per visit that the input names (seeing a casus twice in one visit is one row). */
      readonly once?: 'visit';
    }
  /** Not journalled, and why that is right. */
  | { readonly none: string };

/** Who may ask: these roles, or `anyone`, also without an open vault. */
export type CallRoles = readonly Role[] | 'anyone';

/** One call: everything that dispatcher, preload, client, role tests and journal need to know of it, said once. */
export interface CallDefinition<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  ErrorCode extends string = string,
  Kind extends CallKind = CallKind,
  Roles extends CallRoles = CallRoles,
> {
  readonly kind: Kind;
  readonly input: Input;
  readonly output: Output;
  /** Expected failures of this call, besides those that every call can give. */
  readonly errors: readonly ErrorCode[];
  readonly roles: Roles;
  /** Whether it may name a dossier that is shielded from who asks; every other call is refused then. */
  readonly opensShielded?: true;
  readonly journal: JournalRule;
}

/** Keeps the literal types of a definition. */
export function defineCall<
  Input extends z.ZodType,
  Output extends z.ZodType,
  const ErrorCode extends string,
  const Kind extends CallKind,
  const Roles extends CallRoles,
>(
  definition: CallDefinition<Input, Output, ErrorCode, Kind, Roles>,
): CallDefinition<Input, Output, ErrorCode, Kind, Roles> {
  return definition;
}
