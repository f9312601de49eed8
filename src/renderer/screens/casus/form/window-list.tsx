import { Button } from '@mantine/core';
import type { AvailabilityWindow } from '#domain/casus/availability';
import { newId } from '../../../app/ids';
import { texts } from '../../../app/texts';
import { useRecord } from '../../../records/record-context';
import { RecordTime } from '../../../records/record-parsed';
import { DaysField } from './days-field';
import styles from './form.module.css';

interface WindowListProps {
  readonly partyId: string;
  readonly windows: readonly AvailabilityWindow[];
}

/** On which days and between which times someone can be reached. */
export function WindowList({ partyId, windows }: WindowListProps) {
  const { session } = useRecord('casus');
  const { parties } = texts.casus;
  const path = `betrokkenen/parties/${partyId}/availability`;
  return (
    <div className={styles.windows}>
      <h3>{parties.availability}</h3>
      {windows.map(({ id }) => (
        <div key={id} className={styles.window}>
          <DaysField path={`${path}/${id}/days`} />
          <RecordTime path={`${path}/${id}/from`} label={parties.from} />
          <RecordTime path={`${path}/${id}/until`} label={parties.until} />
          <Button onClick={() => session.removeItem(path, id)}>{parties.removeWindow}</Button>
        </div>
      ))}
      <div>
        <Button onClick={() => session.addItem(path, { ...emptyWindow, id: newId() })}>
          {parties.addWindow}
        </Button>
      </div>
    </div>
  );
}

const emptyWindow: Omit<AvailabilityWindow, 'id'> = {
  days: ['ma', 'di', 'wo', 'do', 'vr'],
  from: null,
  until: null,
};
