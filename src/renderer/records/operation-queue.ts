import { applyCommand, type RecordCommand } from '#domain/record/record-command';
import type { RecordDefinition } from '#domain/record/record-definition';

/** Something on its way to main. */
export type Operation =
  | {
      readonly kind: 'change';
      readonly key: string;
      readonly command: RecordCommand;
      /** It was sent before and may have arrived: it goes again as it was, under the same key. */
      readonly sent?: true;
    }
  | { readonly kind: 'draft'; readonly path: string; readonly text: string };

/**
 * Adds an operation behind what waits. Keystrokes in one field become one change: it expects what the first of them
 * expected and sets what the last one set.
 */
export function withOperation(queue: readonly Operation[], operation: Operation): readonly Operation[] {
  const last = queue.at(-1);
  if (!last) return [operation];
  const merged = merge(last, operation);
  return merged ? [...queue.slice(0, -1), merged] : [...queue, operation];
}

function merge(last: Operation, next: Operation): Operation | null {
  if (last.kind === 'draft' || next.kind === 'draft') {
    return last.kind === 'draft' && next.kind === 'draft' && last.path === next.path ? next : null;
  }
  if (last.sent || last.command.kind !== 'setField' || next.command.kind !== 'setField') return null;
  if (last.command.path !== next.command.path) return null;
  return { ...next, command: { ...next.command, expected: last.command.expected } };
}

/** What waits for a field when the change before it was refused: it expects what that one expected. */
export function expectingInstead(
  queue: readonly Operation[],
  path: string,
  expected: unknown,
): readonly Operation[] {
  const index = queue.findIndex(
    (operation) => operation.kind === 'change' && operation.command.path === path,
  );
  return queue.map((operation, place) =>
    place === index && operation.kind === 'change' && operation.command.kind === 'setField'
      ? { ...operation, command: { ...operation.command, expected: expected as never } }
      : operation,
  );
}

/** What a body becomes when the operations arrive; those that don't fit it any more leave it as it is. */
export function afterOperations<Body>(
  definition: RecordDefinition<Body>,
  body: Body,
  operations: readonly Operation[],
): Body {
  return operations.reduce((present, operation) => {
    const outcome = operation.kind === 'change' ? applyCommand(definition, present, operation.command) : null;
    return outcome?.ok ? outcome.body : present;
  }, body);
}
