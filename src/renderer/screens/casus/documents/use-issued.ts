import { useRef } from 'react';
import type { IssuedVersion } from '#domain/his/his-items';
import { dayOfInstant } from '#domain/tijd/plain-date';
import { useZone } from '../../../app/app-info';
import { newId } from '../../../app/ids';
import { useCall } from '../../../app/use-call';
import { useCasusView } from '../casus-view';

/** What was handed over from this casus, newest first; null while it is being read. */
export function useIssued(): readonly IssuedVersion[] | null {
  const { id } = useCasusView();
  const zone = useZone();
  const visit = useRef(newId());
  const issued = useCall('document.issued', { casusId: id, visit: visit.current });
  if (issued.status !== 'ready') return null;
  return issued.value.documents.map(({ document, content, at }) => ({
    document,
    content,
    day: dayOfInstant(at, zone),
  }));
}
