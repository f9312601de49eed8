import { type CasusKind, casusKinds } from '#domain/casus/casus';

/** The kind in a stored column; another one can only come from a newer program, which a migration refuses. */
export function casusKind(stored: string): CasusKind {
  const kind = casusKinds.find((known) => known === stored);
  if (!kind) throw new Error('unknown kind of casus');
  return kind;
}
