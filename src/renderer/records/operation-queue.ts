import type { RecordCommand } from '#domain/record/record-command';

/** Something on its way to main. */
export type Operation =
  | { readonly kind: 'change'; readonly key: string; readonly command: RecordCommand }
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
  if (last.command.kind !== 'setField' || next.command.kind !== 'setField') return null;
  if (last.command.path !== next.command.path) return null;
  return { ...next, command: { ...next.command, expected: last.command.expected } };
}
