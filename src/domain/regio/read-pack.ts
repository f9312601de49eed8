import { z } from 'zod';
import { type RegionPack, regionPackSchema } from './region-pack';

export type PackReading =
  | { readonly ok: true; readonly pack: RegionPack }
  | { readonly ok: false; readonly problems: readonly string[] };

const listNames: Readonly<Record<string, string>> = {
  documents: 'bron',
  organisations: 'organisatie',
  contactPoints: 'contactpunt',
  rules: 'regel',
  letterParts: 'briefonderdeel',
  settings: 'instelling',
};
const kindNames: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'getal',
  int: 'geheel getal',
  boolean: 'true of false',
  array: 'lijst',
  object: 'object',
};

/**
 * Reads a region pack from what JSON.parse gave. What is wrong is said in Dutch, with pack, rule and field:
 * `Pakket eemland, regel mono-overname, veld period: ontbreekt`.
 */
export function readPack(json: unknown): PackReading {
  const parsed = regionPackSchema.safeParse(json, { error: (issue) => messageOf(issue) });
  if (parsed.success) return { ok: true, pack: parsed.data };
  const problems = parsed.error.issues.map(({ path, message }) => `${placeOf(json, path)}: ${message}`);
  return { ok: false, problems };
}

function messageOf(issue: z.core.$ZodRawIssue): string {
  if (issue.input === undefined) return 'ontbreekt';
  switch (issue.code) {
    case 'invalid_type':
      return `verwacht: ${kindNames[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `kies uit: ${issue.values.join(', ')}`;
    case 'invalid_union':
      return 'kies uit: deadline, aim, window, earliest, limit, requirement';
    case 'unrecognized_keys':
      return `onbekend veld: ${issue.keys.join(', ')}`;
    case 'too_small':
      return issue.origin === 'array' ? 'is leeg' : `minstens ${issue.minimum}`;
    case 'too_big':
      return `hoogstens ${issue.maximum}`;
    default:
      // Everything else says itself what it wants.
      return 'geen bestaande dag (JJJJ-MM-DD) of tijd (UU:MM)';
  }
}

/** `Pakket eemland, regel mono-overname, veld period` */
function placeOf(json: unknown, path: readonly PropertyKey[]): string {
  const [list, index] = path;
  const isEntry = typeof list === 'string' && typeof index === 'number';
  const kind = isEntry ? listNames[list] : undefined;
  const entry = isEntry && kind !== undefined ? `${kind} ${entryName(json, list, index)}` : null;
  const field = path.slice(entry === null ? 0 : 2).join('.');
  return [`Pakket ${nameOf(json) ?? 'zonder naam'}`, entry, field && `veld ${field}`]
    .filter(Boolean)
    .join(', ');
}

/** What something in a list calls itself, else its place, counted from one. */
function entryName(json: unknown, list: string, index: number): string {
  const entries = z.record(z.string(), z.unknown()).safeParse(json).data?.[list];
  return nameOf(z.array(z.unknown()).safeParse(entries).data?.[index]) ?? `${index + 1}`;
}

const shortName = z.string().min(1).max(80);
const namedSchema = z.union([
  z.looseObject({ id: shortName }).transform(({ id }) => id),
  z.looseObject({ element: shortName }).transform(({ element }) => element),
]);

function nameOf(value: unknown): string | null {
  return namedSchema.safeParse(value).data ?? null;
}
