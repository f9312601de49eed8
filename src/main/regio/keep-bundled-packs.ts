import type { Clock } from '#domain/tijd/clock';
import { keepPacks, storedPacks } from '../store/pack-store';
import type { Store } from '../store/store';
import { bundledPacks } from './bundled-packs';

/**
 * Keeps in the vault what comes with the program: a later program brings later versions, and a casus goes on with the
 * version with which it began.
 */
export async function keepBundledPacks(store: Store, clock: Clock): Promise<void> {
  const stored = await store.read(storedPacks);
  const missing = bundledPacks().filter(
    (pack) => !stored.some(({ id, version }) => id === pack.id && version === pack.version),
  );
  if (missing.length > 0) await store.write(({ db }) => keepPacks(db, missing, clock, null));
}
