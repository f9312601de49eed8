import { z } from 'zod';
import { idSchema } from '../identiteit/id-source';
import { formSchemaAt, isFieldPath, type RecordDefinition, type RefusalReason } from './record-definition';
import { formOf, isItemList, recordPathSchema, valueAt, withValueAt } from './record-path';
import { sameValue } from './same-value';
import { idsAreUnique } from './unique-ids';

const itemSchema = z.looseObject({ id: idSchema });

/**
 * A change of a record. Each names what it expects to find, so that nothing is overwritten unseen, and each that
 * succeeds yields the command that takes it back.
 */
export const recordCommandSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('setField'), path: recordPathSchema, value: z.json(), expected: z.json() }),
  z.object({
    kind: z.literal('addItem'),
    path: recordPathSchema,
    item: itemSchema,
    /** The item that the new one comes before; null: at the end. */
    before: idSchema.nullable(),
  }),
  z.object({
    kind: z.literal('removeItem'),
    path: recordPathSchema,
    id: idSchema,
    expected: itemSchema.nullable(),
  }),
  z.object({
    kind: z.literal('moveItem'),
    path: recordPathSchema,
    id: idSchema,
    before: idSchema.nullable(),
  }),
  z.object({ kind: z.literal('setForm'), path: recordPathSchema, value: z.json(), expected: z.json() }),
]);
export type RecordCommand = z.infer<typeof recordCommandSchema>;

export type CommandRefusal =
  /** Something else stands there than the command expected; `current` is what does. */
  | { readonly ok: false; readonly reason: 'conflict'; readonly path: string; readonly current: unknown }
  /** The record has no such field, list or item. */
  | { readonly ok: false; readonly reason: 'unknownPlace'; readonly path: string }
  /** The value doesn't fit the field. */
  | { readonly ok: false; readonly reason: 'invalidValue'; readonly path: string }
  | { readonly ok: false; readonly reason: RefusalReason; readonly path: string };

export type CommandOutcome<Body> =
  | { readonly ok: true; readonly body: Body; readonly form: string; readonly inverse: RecordCommand }
  | CommandRefusal;

/** Applies a command to a body. Pure: the body that goes in isn't changed. */
export function applyCommand<Body>(
  definition: RecordDefinition<Body>,
  body: Body,
  command: RecordCommand,
): CommandOutcome<Body> {
  const form = formOf(command.path);
  const schema = formSchemaAt(definition, command.path);
  const present = schema ? valueAt(body, command.path) : undefined;
  if (!schema || present === undefined) return { ok: false, reason: 'unknownPlace', path: command.path };
  if (command.kind === 'setField' && !isFieldPath(definition, command.path))
    return { ok: false, reason: 'unknownPlace', path: command.path };
  const changed = changeValue(schema, present, command);
  if (!changed.ok) return changed;
  const next = withValueAt(body, command.path, changed.value);
  const refusal = definition.refuse?.(body, next) ?? null;
  if (refusal) return { ok: false, reason: refusal, path: command.path };
  return { ok: true, body: next, form, inverse: changed.inverse };
}

type ValueOutcome =
  | { readonly ok: true; readonly value: unknown; readonly inverse: RecordCommand }
  | CommandRefusal;

function changeValue(schema: z.ZodType, present: unknown, command: RecordCommand): ValueOutcome {
  if (command.kind === 'setField' || command.kind === 'setForm') return setValue(schema, present, command);
  if (!isItemList(schema)) return { ok: false, reason: 'unknownPlace', path: command.path };
  const items = present as readonly { readonly id: string }[];
  if (command.kind === 'addItem') return addItem(schema, items, command);
  if (command.kind === 'removeItem') return removeItem(items, command);
  return moveItem(items, command);
}

type Of<Kind extends RecordCommand['kind']> = Extract<RecordCommand, { kind: Kind }>;

function setValue(schema: z.ZodType, present: unknown, command: Of<'setField' | 'setForm'>): ValueOutcome {
  const { path } = command;
  if (command.kind === 'setForm' && path.includes('/')) return { ok: false, reason: 'unknownPlace', path };
  if (!sameValue(present, command.expected)) return { ok: false, reason: 'conflict', path, current: present };
  const parsed = schema.safeParse(command.value);
  if (!parsed.success || !idsAreUnique(parsed.data)) return { ok: false, reason: 'invalidValue', path };
  return {
    ok: true,
    value: parsed.data,
    inverse: { ...command, value: command.expected, expected: parsed.data as never },
  };
}

function addItem(
  schema: z.ZodArray,
  items: readonly { readonly id: string }[],
  command: Of<'addItem'>,
): ValueOutcome {
  const { path, item, before } = command;
  if (items.some(({ id }) => id === item.id))
    return { ok: false, reason: 'conflict', path, current: item.id };
  const parsed = (schema.element as z.ZodType).safeParse(item);
  if (!parsed.success || !idsAreUnique(parsed.data)) return { ok: false, reason: 'invalidValue', path };
  const added = parsed.data as { readonly id: string };
  return {
    ok: true,
    value: insertBefore(items, added, before),
    inverse: { kind: 'removeItem', path, id: item.id, expected: added as never },
  };
}

function removeItem(items: readonly { readonly id: string }[], command: Of<'removeItem'>): ValueOutcome {
  const { path, id, expected } = command;
  const index = items.findIndex((item) => item.id === id);
  const item = items[index];
  if (!item) return { ok: false, reason: 'conflict', path, current: null };
  if (expected !== null && !sameValue(item, expected))
    return { ok: false, reason: 'conflict', path, current: item };
  return {
    ok: true,
    value: items.filter((other) => other.id !== id),
    inverse: { kind: 'addItem', path, item: item as never, before: items[index + 1]?.id ?? null },
  };
}

function moveItem(items: readonly { readonly id: string }[], command: Of<'moveItem'>): ValueOutcome {
  const { path, id, before } = command;
  const index = items.findIndex((item) => item.id === id);
  const item = items[index];
  if (!item) return { ok: false, reason: 'conflict', path, current: null };
  const rest = items.filter((other) => other.id !== id);
  return {
    ok: true,
    // Before itself is where it is.
    value: before === id ? items : insertBefore(rest, item, before),
    inverse: { kind: 'moveItem', path, id, before: items[index + 1]?.id ?? null },
  };
}

function insertBefore<Item extends { readonly id: string }>(
  items: readonly Item[],
  item: Item,
  before: string | null,
): readonly Item[] {
  const index = before === null ? -1 : items.findIndex(({ id }) => id === before);
  return index === -1 ? [...items, item] : [...items.slice(0, index), item, ...items.slice(index)];
}
