import { useSession } from '../../app/vault-state';
import { WithRecord } from '../../records/with-record';
import { RecordHistory } from './record-history';

/** What was changed in the data of the practice, and the way back. */
export function PraktijkHistory() {
  const { praktijkId } = useSession();
  return (
    <WithRecord kind="praktijk" id={praktijkId}>
      {() => <RecordHistory />}
    </WithRecord>
  );
}
