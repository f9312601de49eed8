import type { Casus } from '#domain/casus/casus';
import type { KeptPack } from '#domain/regio/pack-choice';
import type { RegionPack } from '#domain/regio/region-pack';
import { bundledPacks } from './bundled-packs';

/** The packs that a casus keeps, in its order. */
export function packsOf({ regio }: Pick<Casus, 'regio'>): readonly RegionPack[] {
  return regio.packs.flatMap(([kept]) => bundledPacks().filter(({ id }) => id === kept));
}

/** The packs under which a new casus begins, in their present versions. */
export function packsToBeginWith(chosen: readonly string[]): readonly KeptPack[] {
  return chosen.flatMap((pack) =>
    bundledPacks()
      .filter(({ id }) => id === pack)
      .map(({ id, version }): KeptPack => [id, version]),
  );
}
