import { useParams } from '@tanstack/react-router';
import { WithRecord } from '../../records/with-record';
import { RecordHistory } from './record-history';

/** What was changed in someone's data, and the way back. */
export function PersoonHistory() {
  const { id } = useParams({ strict: false });
  if (id === undefined) return null;
  return (
    <WithRecord key={id} kind="persoon" id={id}>
      {() => <RecordHistory />}
    </WithRecord>
  );
}
