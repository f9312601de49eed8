import { Button } from '@mantine/core';
import type { AvailabilityWindow } from '#domain/casus/availability';
import { newId } from '../../../app/ids';
import { texts } from '../../../app/texts';
import { useAnyRecord } from '../../../records/record-context';
import { RecordTime } from '../../../records/record-parsed';
import { DaysField } from './days-field';
import styles from './form.module.css';

interface WindowListProps {
  /** Of the list of windows in the record. */
  readonly path: string;
  readonly windows: readonly AvailabilityWindow[];
}

/** On which days and between which times someone can be reached. */
export function WindowList({ path, windows }: WindowListProps) {
  const { session } = useAnyRecord();
  const { parties } = texts.casus;
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
