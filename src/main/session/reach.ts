import type { OpenSession } from './open-session';

/**
 * What a user can't reach: the casussen that are shielded from them, and the people who have no other casus. It is read when the
 * user signs in and kept up to date by what this program does, which is the only one that writes.
 */
export interface Reach {
  /** Ids of casussen and people: no call may name them. */
  readonly hidden: Set<string>;
  /** Ids of people with another casus beside a shielded one: no call on their whole dossier may name them. */
  readonly partly: Set<string>;
  /** Ids of those that noodtoegang opened, until the vault locks. */
  readonly emergency: Set<string>;
}

export interface Shielded {
  readonly casusId: string;
  readonly personId: string | null;
  /** Whose it is, when that person has another casus. */
  readonly partlyOf?: string | null;
}

export function reachOf(shielded: readonly Shielded[]): Reach {
  return {
    hidden: new Set(shielded.flatMap(idsOf)),
    partly: new Set(shielded.flatMap(({ partlyOf }) => partlyOf ?? [])),
    emergency: new Set(),
  };
}

/** Noodtoegang: this casus and its person can be reached, and whatever is done with them is flagged. */
export function openInEmergency({ hidden, partly, emergency }: Reach, opened: Shielded): void {
  for (const id of idsOf(opened)) {
    hidden.delete(id);
    partly.delete(id);
    emergency.add(id);
  }
}

function idsOf({ casusId, personId }: Shielded): readonly string[] {
  return personId === null ? [casusId] : [casusId, personId];
}

/** Whether an input names, anywhere in it, a dossier that is shielded from who asks. */
export function namesHidden(
  { reach: { hidden, partly } }: Pick<OpenSession, 'reach'>,
  name: string,
  input: unknown,
): boolean {
  if (hidden.size === 0) return false;
  const whole = onWholeDossier.some((section) => name.startsWith(section));
  return idsIn(input).some((id) => hidden.has(id) || (whole && partly.has(id)));
}

/** Calls that give or destroy everything of a person. */
const onWholeDossier = ['inzage.', 'vernietiging.'] as const;

const idLength = 36;

function idsIn(input: unknown): readonly string[] {
  if (typeof input === 'string') return input.length === idLength ? [input] : [];
  if (typeof input !== 'object' || input === null || input instanceof Uint8Array) return [];
  return Object.values(input).flatMap(idsIn);
}
