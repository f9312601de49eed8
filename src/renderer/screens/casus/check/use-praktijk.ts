import { useRef } from 'react';
import type { Praktijk } from '#domain/praktijk/praktijk';
import { newId } from '../../../app/ids';
import { useCall } from '../../../app/use-call';
import { useSession } from '../../../app/vault-state';

/** The praktijk as documents show it; null while it is being read. */
export function usePraktijk(): Praktijk | null {
  const { praktijkId } = useSession();
  const visit = useRef(newId());
  const opened = useCall('praktijk.open', { id: praktijkId, visit: visit.current });
  return opened.status === 'ready' ? opened.value.body : null;
}
