import { z } from 'zod';

/**
 * What may cross between page and program: JSON and Uint8Array. A structured clone carries more, and a binding of the
 * browser's protocol turns a Map silently into `{}`; here anything else is an error with its place. `in-page.js` holds
 * the page's half of this.
 */
type Wire =
  | null
  | string
  | number
  | boolean
  | { readonly none: true }
  | { readonly bytes: string }
  | { readonly list: readonly Wire[] }
  | { readonly fields: { readonly [name: string]: Wire } };

const wireSchema: z.ZodType<Wire> = z.lazy(() =>
  z.union([
    z.null(),
    z.string(),
    z.number(),
    z.boolean(),
    z.strictObject({ none: z.literal(true) }),
    z.strictObject({ bytes: z.string() }),
    z.strictObject({ list: z.array(wireSchema) }),
    z.strictObject({ fields: z.record(z.string(), wireSchema) }),
  ]),
);

/** Writes a value down for the other side. */
export function encode(value: unknown): string {
  return JSON.stringify(toWire(value, 'value'));
}

export function decode(text: string): unknown {
  return fromWire(wireSchema.parse(JSON.parse(text)));
}

function toWire(value: unknown, place: string): Wire {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value === undefined) return { none: true };
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (value instanceof Uint8Array) return { bytes: Buffer.from(value).toString('base64') };
  if (Array.isArray(value)) return { list: value.map((item, index) => toWire(item, `${place}[${index}]`)) };
  if (isPlainObject(value)) {
    const fields = Object.entries(value).map(([name, field]) => [name, toWire(field, `${place}.${name}`)]);
    return { fields: Object.fromEntries(fields) };
  }
  throw new Error(`${place} is ${nameOf(value)}: only JSON and Uint8Array cross the border.`);
}

function fromWire(wire: Wire): unknown {
  if (wire === null || typeof wire !== 'object') return wire;
  if ('none' in wire) return undefined;
  if ('bytes' in wire) return new Uint8Array(Buffer.from(wire.bytes, 'base64'));
  if ('list' in wire) return wire.list.map(fromWire);
  return Object.fromEntries(Object.entries(wire.fields).map(([name, field]) => [name, fromWire(field)]));
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function nameOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'object' ? `a ${value?.constructor.name ?? 'object'}` : `a ${typeof value}`;
}
