/** The version of the header's format; a program refuses every higher one and leaves it as it is. */
export const formatVersion = 1;

/** Binds a box or a derived key to one use, one format and one vault: elsewhere it doesn't open. */
export function contextOf(
  use: string,
  vaultId: string,
): { readonly use: string; readonly format: number; readonly vaultId: string } {
  return { use: `warme-overdracht kluis: ${use}`, format: formatVersion, vaultId };
}
