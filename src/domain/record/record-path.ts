import { z } from 'zod';

/**
 * Where a field is: keys and list-item ids, joined by slashes, e.g.
 * `betrokkenen/parties/0193…/phone`. Items are named by id, so a path stays right when a list changes order.
 */
export const recordPathSchema = z
  .string()
  .max(400)
  .regex(/^[a-zA-Z0-9-]+(\/[a-zA-Z0-9-]+)*$/);
export type RecordPath = z.infer<typeof recordPathSchema>;

/** The form that a path lies in: its first segment. */
export function formOf(path: RecordPath): string {
  return path.split('/')[0] ?? path;
}

/** The part of a schema that a path points to, or null when the schema has no such place. */
export function schemaAt(schema: z.ZodType, path: RecordPath): z.ZodType | null {
  let at: z.ZodType = schema;
  for (const segment of path.split('/')) {
    if (at instanceof z.ZodObject) {
      const next: unknown = Object.hasOwn(at.shape, segment) ? at.shape[segment] : undefined;
      if (!(next instanceof z.ZodType)) return null;
      at = next;
    } else if (isItemList(at)) {
      if (!z.uuid().safeParse(segment).success) return null;
      at = at.element;
    } else {
      return null;
    }
  }
  return at;
}

/** A list whose items are objects with an id; other arrays are values of one field. */
export function isItemList(schema: z.ZodType): schema is z.ZodArray<z.ZodObject> {
  return schema instanceof z.ZodArray && schema.element instanceof z.ZodObject;
}

interface Item {
  readonly id: string;
}

/** The value at a path, or undefined when a list item on the way is gone. */
export function valueAt(body: unknown, path: RecordPath): unknown {
  let at = body;
  for (const segment of path.split('/')) at = step(at, segment);
  return at;
}

function step(at: unknown, segment: string): unknown {
  if (Array.isArray(at)) return at.find((item: Item) => item.id === segment);
  if (typeof at === 'object' && at !== null && Object.hasOwn(at, segment)) {
    return (at as Readonly<Record<string, unknown>>)[segment];
  }
  return undefined;
}

/** A copy of the body with another value at a path; what the path doesn't touch is shared with the old body. */
export function withValueAt<Body>(body: Body, path: RecordPath, value: unknown): Body {
  return replaceAt(body, path.split('/'), value) as Body;
}

function replaceAt(at: unknown, [segment, ...rest]: readonly string[], value: unknown): unknown {
  if (segment === undefined) return value;
  if (Array.isArray(at)) {
    return at.map((item: Item) => (item.id === segment ? replaceAt(item, rest, value) : item));
  }
  const object = at as Readonly<Record<string, unknown>>;
  return { ...object, [segment]: replaceAt(object[segment], rest, value) };
}
