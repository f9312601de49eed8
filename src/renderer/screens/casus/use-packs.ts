import { type ClosedDays, closedDays } from '#domain/regio/closed-days';
import type { RegionPack } from '#domain/regio/region-pack';
import { useCall } from '../../app/use-call';
import { useBody } from '../../records/record-context';

/** What the region agreed about this casus, as this practice works with it. */
export interface Agreed {
  readonly packs: readonly RegionPack[];
  readonly closed: ClosedDays;
  /** The packs of which there is a newer version, as their regions say them. */
  readonly newer: readonly { readonly present: RegionPack; readonly newest: RegionPack }[];
}

/** Null while it is being read. */
export function useAgreed(): Agreed | null {
  const { regio } = useBody('casus');
  const asked = useCall('regio.ofCasus', { packs: [...regio.packs] });
  if (asked.status !== 'ready') return null;
  const { packs, closedDays: own, newer } = asked.value;
  return { packs, closed: closedDays(own), newer };
}

/** The packs of this casus; null while they are being read. */
export function usePacks(): readonly RegionPack[] | null {
  return useAgreed()?.packs ?? null;
}
