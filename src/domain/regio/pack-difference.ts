import { sameValue } from '../record/same-value';
import type { RegionPack } from './region-pack';

/** The lists of a pack of which the difference is told entry by entry, and how an entry is known. */
export const packLists = [
  'rules',
  'letterParts',
  'contactPoints',
  'settings',
  'documents',
  'organisations',
] as const;
export type PackList = (typeof packLists)[number];
/** What a pack says of itself. */
export const packFields = ['name', 'version', 'status', 'inForceFrom', 'revision', 'names'] as const;

/** One field that changed; undefined where an entry has no such field. */
export interface FieldDifference {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface EntryDifference {
  readonly list: PackList;
  /** The id of the entry; of a letter part its element. */
  readonly id: string;
  readonly title: string;
  readonly change: 'new' | 'gone' | 'changed';
  /** What changed in it, field by field; of a new entry all that it holds, of one that is gone all that it held. */
  readonly fields: readonly FieldDifference[];
}

export interface PackDifference {
  readonly fields: readonly FieldDifference[];
  readonly entries: readonly EntryDifference[];
}

/**
 * What a version of a pack says otherwise than the one before, entry by entry and field by field.
 * @example packDifference(eemland12, eemland13).entries[0] // { id: 'mono-overname', change: 'changed', fields: [{ field: 'period', before: 'P6W', after: 'P8W' }] }
 */
export function packDifference(before: RegionPack, after: RegionPack): PackDifference {
  return {
    fields: fieldDifferences(before, after, packFields),
    entries: packLists.flatMap((list) => listDifferences(list, before[list], after[list])),
  };
}

/** Whether two versions say the same, but for what they are called. */
export function isSame({ fields, entries }: PackDifference): boolean {
  return fields.length === 0 && entries.length === 0;
}

type Entry = RegionPack[PackList][number];

function listDifferences(
  list: PackList,
  before: readonly Entry[],
  after: readonly Entry[],
): readonly EntryDifference[] {
  const known = new Map(before.map((entry) => [keyOf(entry), entry]));
  const next = new Map(after.map((entry) => [keyOf(entry), entry]));
  return [
    ...after.flatMap((entry) => entryDifference(list, known.get(keyOf(entry)), entry)),
    ...before.filter((entry) => !next.has(keyOf(entry))).flatMap((entry) => entryDifference(list, entry)),
  ];
}

function entryDifference(list: PackList, before?: Entry, after?: Entry): readonly EntryDifference[] {
  const entry = after ?? before;
  if (!entry) return [];
  const fields = fieldDifferences(before ?? {}, after ?? {}, fieldsOf(before, after));
  if (fields.length === 0) return [];
  const change = !before ? 'new' : after ? 'changed' : 'gone';
  return [{ list, id: keyOf(entry), title: titleOf(entry), change, fields }];
}

function fieldsOf(...entries: readonly (Entry | undefined)[]): readonly string[] {
  return [...new Set(entries.flatMap((entry) => Object.keys(entry ?? {})))];
}

function fieldDifferences(
  before: object,
  after: object,
  fields: readonly string[],
): readonly FieldDifference[] {
  const at = (value: object, field: string): unknown => (value as Readonly<Record<string, unknown>>)[field];
  return fields
    .map((field) => ({ field, before: at(before, field), after: at(after, field) }))
    .filter((difference) => !sameValue(difference.before, difference.after));
}

function keyOf(entry: Entry): string {
  return 'element' in entry ? entry.element : entry.id;
}

function titleOf(entry: Entry): string {
  if ('title' in entry) return entry.title;
  return 'name' in entry ? entry.name : entry.element;
}
