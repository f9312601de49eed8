/** One place of a form that differs between two versions. */
export interface Difference {
  /** Path inside the record, with the form first. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Every place where two versions of a form differ, as text. Items of a list are compared by id. */
export function formDifference(form: string, before: unknown, after: unknown): readonly Difference[] {
  const old = leaves(form, before);
  const now = leaves(form, after);
  const paths = [...new Set([...old.keys(), ...now.keys()])];
  return paths
    .map((path) => ({ path, before: old.get(path) ?? '', after: now.get(path) ?? '' }))
    .filter((difference) => difference.before !== difference.after);
}

function leaves(path: string, value: unknown): Map<string, string> {
  if (Array.isArray(value)) {
    if (!value.every(isItem)) return new Map([[path, value.join(', ')]]);
    return new Map(value.flatMap((item) => [...leaves(`${path}/${item.id}`, { ...item, id: undefined })]));
  }
  if (typeof value === 'object' && value !== null) {
    return new Map(Object.entries(value).flatMap(([key, part]) => [...leaves(`${path}/${key}`, part)]));
  }
  if (value === undefined || value === null || value === '') return new Map();
  return new Map([[path, typeof value === 'boolean' ? (value ? 'ja' : 'nee') : String(value)]]);
}

function isItem(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}
