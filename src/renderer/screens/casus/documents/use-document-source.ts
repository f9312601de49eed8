import type { DocumentSource } from '#domain/overname/document-source';
import { useToday } from '../../../app/app-info';
import { useBody } from '../../../records/record-context';
import { useCasusView } from '../casus-view';
import { usePraktijk } from '../check/use-praktijk';
import { usePacks } from '../use-packs';

/** Everything that the documents of this casus are made from; null while some of it is being read. */
export function useDocumentSource(): DocumentSource | null {
  const { persoon } = useCasusView();
  const casus = useBody('casus');
  const praktijk = usePraktijk();
  const packs = usePacks();
  const today = useToday();
  return praktijk && packs && { casus, persoon: { persoonsgegevens: persoon }, praktijk, packs, today };
}
