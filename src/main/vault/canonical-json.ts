export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

interface JsonObject {
  /** Undefined: left out. */
  readonly [key: string]: Json | undefined;
}

/**
 * The one JSON text of a value: keys sorted, no white space. What is authenticated must have one form only, so that
 * two programs that mean the same write the same bytes. ASCII alone: what isn't (a name) is escaped.
 */
export function canonicalJson(value: Json): string {
  if (typeof value !== 'object' || value === null) return ascii(JSON.stringify(value));
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${ascii(JSON.stringify(key))}:${canonicalJson(value[key] ?? null)}`);
  return `{${members.join(',')}}`;
}

function ascii(json: string): string {
  return json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
