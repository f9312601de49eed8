import type { RegionPack } from '#domain/regio/region-pack';
import { useCall } from '../../app/use-call';
import { useCasusView } from './casus-view';

/** The packs of this casus; null while they are being read. */
export function usePacks(): readonly RegionPack[] | null {
  const { id } = useCasusView();
  const asked = useCall('regio.ofCasus', { casusId: id });
  return asked.status === 'ready' ? asked.value.packs : null;
}
