import { asPractised, ownClosedDays } from '#domain/regio/as-practised';
import { type ClosedDays, closedDays } from '#domain/regio/closed-days';
import type { KeptPack } from '#domain/regio/pack-choice';
import { newestPacks } from '#domain/regio/pack-version';
import type { PracticeRegion } from '#domain/regio/practice-region';
import type { RegionPack } from '#domain/regio/region-pack';
import { storedPacks } from '../store/pack-store';
import { findPraktijk } from '../store/praktijk-keeping';
import type { ReadDb, WriteTrx } from '../store/transactions';
import { bundledPacks } from './bundled-packs';

/** What regions agreed, as this practice works with it. */
export interface Agreed {
  /** All versions of all packs. Those that the vault keeps go before what comes with the program. */
  readonly packs: readonly RegionPack[];
  readonly practice: PracticeRegion;
  readonly closed: ClosedDays;
}

export async function agreedIn(db: ReadDb | WriteTrx): Promise<Agreed> {
  const stored = await storedPacks(db);
  const { regio: practice } = await findPraktijk(db);
  const bundled = bundledPacks().filter((pack) => !stored.some((kept) => isVersion(kept, pack)));
  return {
    packs: [...bundled, ...stored],
    practice,
    closed: closedDays(ownClosedDays(practice)),
  };
}

/** The packs that a casus keeps, in its order and versions, with what the practice filled in and chose. */
export function packsOf(kept: readonly KeptPack[], { packs, practice }: Agreed): readonly RegionPack[] {
  return keptPacks(kept, packs).map((pack) => asPractised(pack, practice));
}

/** The same as the regions say it. A version that isn't there (any more) gives way to the newest one. */
export function keptPacks(kept: readonly KeptPack[], packs: readonly RegionPack[]): readonly RegionPack[] {
  const newest = newestPacks(packs);
  return kept.flatMap(([id, version]) => {
    const found =
      packs.find((pack) => pack.id === id && pack.version === version) ??
      newest.find((pack) => pack.id === id);
    return found ? [found] : [];
  });
}

/** The packs under which a new casus begins, in their newest versions. */
export function packsToBeginWith({ packs, practice }: Agreed): readonly KeptPack[] {
  const newest = newestPacks(packs);
  return practice.packs.flatMap((chosen) =>
    newest.filter(({ id }) => id === chosen).map(({ id, version }): KeptPack => [id, version]),
  );
}

function isVersion(one: RegionPack, other: RegionPack): boolean {
  return one.id === other.id && one.version === other.version;
}
