import { z } from 'zod';
import { formOf, isItemList, schemaAt } from './record-path';

/**
 * Turns a body of version n into one of version n + 1, part by part, so that a single form out of an old revision can be
 * upgraded too. Frozen once released.
 */
export interface UpgradeStep {
  /** Parts that begin to exist with version n + 1. */
  readonly added?: Readonly<Record<string, () => unknown>>;
  /** Parts whose shape changes. */
  readonly changed?: Readonly<Record<string, (part: unknown) => unknown>>;
}

/**
 * What a record is: something with a body that changes by commands and keeps its revisions.
 * A casus, a persoon and the praktijk are records.
 */
export interface RecordDefinition<Body> {
  readonly kind: RecordKind;
  /** Version of the body that this program writes. `upgrades[n - 1]` leads from version n to n + 1. */
  readonly bodyVersion: number;
  readonly upgrades: readonly UpgradeStep[];
  readonly schema: z.ZodType<Body> & z.ZodObject;
  /** The parts of the body that fields may change; each is a form with its own history. */
  readonly forms: readonly (keyof Body & string)[];
  /** Says why a command must be refused although its fields fit: after it, an agreement would name a party that isn't there. */
  readonly refuse?: (before: Body, after: Body) => RefusalReason | null;
}

/** The schema of what a path points to inside the forms; null when the record has no such place. */
export function formSchemaAt<Body>(definition: RecordDefinition<Body>, path: string): z.ZodType | null {
  return definition.forms.some((name) => name === formOf(path)) ? schemaAt(definition.schema, path) : null;
}

/** Whether a path points to a field: one value that can be set. The id by which an item is named is none. */
export function isFieldPath<Body>(definition: RecordDefinition<Body>, path: string): boolean {
  const schema = formSchemaAt(definition, path);
  return schema !== null && !(schema instanceof z.ZodObject) && !isItemList(schema) && !path.endsWith('/id');
}

export const recordKinds = ['casus', 'persoon', 'praktijk'] as const;
export type RecordKind = (typeof recordKinds)[number];

export type RefusalReason = 'partyMissing';

/** A stored body that this program can't read. */
export type BodyFault = 'newerVersion' | 'notReadable';

/**
 * Brings a stored body to the present version and parses it.
 * @param version the version under which it was stored
 */
export function readBody<Body>(
  definition: RecordDefinition<Body>,
  version: number,
  stored: unknown,
): { readonly ok: true; readonly body: Body } | { readonly ok: false; readonly fault: BodyFault } {
  if (version > definition.bodyVersion) return { ok: false, fault: 'newerVersion' };
  if (typeof stored !== 'object' || stored === null) return { ok: false, fault: 'notReadable' };
  const upgraded = attempt(() =>
    definition.upgrades.slice(version - 1).reduce(upgradedBy, { ...stored } as Parts),
  );
  const parsed = definition.schema.safeParse(upgraded);
  return parsed.success ? { ok: true, body: parsed.data } : { ok: false, fault: 'notReadable' };
}

type Parts = Readonly<Record<string, unknown>>;

function upgradedBy(body: Parts, { added = {}, changed = {} }: UpgradeStep): Parts {
  const made = Object.entries(added).map(([part, make]) => [part, make()]);
  const remade = Object.entries(changed).map(([part, change]) => [part, change(body[part])]);
  return { ...body, ...Object.fromEntries(made), ...Object.fromEntries(remade) };
}

/** A step may run into something that no program of its version stored: then there is nothing to read. */
function attempt(upgrade: () => unknown): unknown {
  try {
    return upgrade();
  } catch {
    return undefined;
  }
}

/** Brings one stored form, out of a revision, to the present version and parses it. */
export function readForm<Body>(
  definition: RecordDefinition<Body>,
  version: number,
  form: string,
  stored: unknown,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly fault: BodyFault } {
  if (version > definition.bodyVersion) return { ok: false, fault: 'newerVersion' };
  const schema = formSchemaAt(definition, form);
  const changes = definition.upgrades.slice(version - 1).flatMap(({ changed }) => changed?.[form] ?? []);
  const upgraded = attempt(() => changes.reduce((part, change) => change(part), stored));
  const parsed = schema?.safeParse(upgraded);
  return parsed?.success ? { ok: true, value: parsed.data } : { ok: false, fault: 'notReadable' };
}
