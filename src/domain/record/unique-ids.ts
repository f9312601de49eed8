/** Whether no list in a value holds two items with one id: a path names an item by its id, so it must be the only one. */
export function idsAreUnique(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) {
    const ids = value.flatMap((item: unknown) =>
      typeof item === 'object' && item !== null && 'id' in item ? [item.id] : [],
    );
    if (new Set(ids).size < ids.length) return false;
  }
  return Object.values(value).every(idsAreUnique);
}
