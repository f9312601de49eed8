import { applyCommand, type RecordCommand } from '#domain/record/record-command';
import type { RecordDefinition } from '#domain/record/record-definition';
import { formOf } from '#domain/record/record-path';

/** What a record must be after whatever was done to it: a body, a history and drafts in memory, without a database. */
export interface RecordModel<Body> {
  body: Body;
  version: number;
  /** Oldest first: each visit of a form, with the form as it was when the visit began. */
  readonly history: {
    readonly number: number;
    readonly form: string;
    readonly visit: string;
    readonly before: unknown;
  }[];
  readonly drafts: Map<string, string>;
  /** The commands that take the last changes back, newest last. */
  readonly undo: RecordCommand[];
}

export function newModel<Body>(body: Body, version: number): RecordModel<Body> {
  return { body, version, history: [], drafts: new Map(), undo: [] };
}

/** What main must answer: applied, or why not. */
export type Expected = 'applied' | 'conflict' | 'refused';

export function applyToModel<Body>(
  definition: RecordDefinition<Body>,
  model: RecordModel<Body>,
  command: RecordCommand,
  visit: string,
): Expected {
  const outcome = applyCommand(definition, model.body, command);
  if (!outcome.ok) return outcome.reason === 'conflict' ? 'conflict' : 'refused';
  const form = formOf(command.path);
  if (!model.history.some((one) => one.form === form && one.visit === visit))
    model.history.push({ number: model.history.length + 1, form, visit, before: partOf(model.body, form) });
  model.body = outcome.body;
  model.version += 1;
  return 'applied';
}

/** Puts a form back to what it was before a visit, as a visit of its own. */
export function restoreInModel<Body>(
  definition: RecordDefinition<Body>,
  model: RecordModel<Body>,
  number: number,
  key: string,
): Expected {
  const revision = model.history.find((one) => one.number === number);
  if (!revision) return 'refused';
  const { form, before } = revision;
  const command: RecordCommand = {
    kind: 'setForm',
    path: form,
    value: before as never,
    expected: partOf(model.body, form) as never,
  };
  return applyToModel(definition, model, command, key);
}

/** What each visit made of its form: what the next visit of that form found, or what it is now. */
export function visitsOf<Body>(model: RecordModel<Body>) {
  return model.history.map(({ number, form, before }) => {
    const next = model.history.find((other) => other.number > number && other.form === form);
    return { number, form, before, after: next ? next.before : partOf(model.body, form) };
  });
}

export function partOf(body: unknown, form: string): unknown {
  return (body as Readonly<Record<string, unknown>>)[form];
}
