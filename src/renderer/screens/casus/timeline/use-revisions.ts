import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { errorText } from '#contract/error-texts';
import type { RevisionSummary } from '#contract/record-calls';
import { newId } from '../../../app/ids';
import { callQuery } from '../../../app/use-call';
import { useIsClinician } from '../../../app/vault-state';

interface Revisions {
  readonly revisions: readonly RevisionSummary[];
  /** Why they couldn't be read. */
  readonly failed: string | null;
}

/** What was changed in a casus, for whom may look back at it; null for others, who aren't asked about. */
export function useRevisions(id: string): Revisions | null {
  const clinician = useIsClinician();
  const visit = useRef(newId());
  const { data } = useQuery({
    ...callQuery('casus.history', { id, visit: visit.current }),
    enabled: clinician,
  });
  if (!clinician) return null;
  if (data === undefined) return { revisions: [], failed: null };
  return data.ok
    ? { revisions: data.value.revisions, failed: null }
    : { revisions: [], failed: errorText(data.code) };
}
