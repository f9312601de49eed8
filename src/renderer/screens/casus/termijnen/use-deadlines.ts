import { type Deadline, deadlines } from '#domain/regio/deadlines';
import { eventsOf } from '#domain/regio/events-of-casus';
import { useToday } from '../../../app/app-info';
import { useBody } from '../../../records/record-context';
import { type Agreed, useAgreed } from '../use-packs';

/** The clocks of this casus as they stand today; null while the packs are being read. */
export function useDeadlines(): (Agreed & { readonly deadlines: readonly Deadline[] }) | null {
  const casus = useBody('casus');
  const today = useToday();
  const agreed = useAgreed();
  if (agreed === null) return null;
  return { ...agreed, deadlines: deadlines(eventsOf(casus), agreed.packs, today, agreed.closed) };
}
