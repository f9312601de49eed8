import type { z } from 'zod';

/** Turns a body of version n into one of version n + 1. Frozen once released. */
export type UpgradeStep = (body: unknown) => unknown;

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
  let body = stored;
  for (const step of definition.upgrades.slice(version - 1)) body = step(body);
  const parsed = definition.schema.safeParse(body);
  return parsed.success ? { ok: true, body: parsed.data } : { ok: false, fault: 'notReadable' };
}
