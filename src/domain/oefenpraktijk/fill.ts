import type { RecordCommand } from '../record/record-command';
import { sameValue } from '../record/same-value';

/**
 * The commands that fill in a part of a record as someone would, field by field.
 * @param path of the part
 * @param filled what it must say
 * @param present what stands there
 */
export function fillCommands(path: string, filled: unknown, present: unknown): readonly RecordCommand[] {
  if (!isPart(filled) || !isPart(present)) {
    return sameValue(filled, present)
      ? []
      : // Both come out of records, which hold JSON alone.
        [{ kind: 'setField', path, value: filled as never, expected: present as never }];
  }
  return Object.entries(filled).flatMap(([field, value]) =>
    fillCommands(`${path}/${field}`, value, present[field]),
  );
}

function isPart(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
