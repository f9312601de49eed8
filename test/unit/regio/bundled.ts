import type { RegionPack } from '#domain/regio/region-pack';
import { bundledPacks } from '../../../tools/regio/bundled-packs';

export const packs = bundledPacks();

/** A pack that comes with the program. */
export function pack(id: string): RegionPack {
  const found = packs.get(id);
  if (!found) throw new Error(`No pack ${id}`);
  return found;
}
