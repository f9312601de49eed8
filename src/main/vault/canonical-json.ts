export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * The one JSON text of a value: keys sorted, no white space. What is authenticated must have one form only, so that
 * two programs that mean the same write the same bytes.
 */
export function canonicalJson(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
  return `{${members.join(',')}}`;
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
