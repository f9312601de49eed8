import { Button } from '@mantine/core';
import { publicHolidaysFrom } from '#domain/regio/public-holidays';
import { formatLongDate } from '#domain/tijd/plain-date';
import { useToday } from '../../app/app-info';
import { newId } from '../../app/ids';
import { showNotice } from '../../app/notices';
import { texts } from '../../app/texts';
import { Card } from '../../components/card';
import { useBody, useRecord } from '../../records/record-context';
import { RecordDate } from '../../records/record-parsed';
import { RecordLine } from '../../records/record-text';
import styles from './regio.module.css';

const path = 'regio/closedDays';

/** The days on which the practice is closed, besides weekends and public holidays. */
export function ClosedDaysCard() {
  const { session } = useRecord('praktijk');
  const { regio } = useBody('praktijk');
  const holidays = publicHolidaysFrom(useToday());
  const words = texts.regio.closed;
  const remove = (id: string) => {
    if (session.removeItem(path, id)) showNotice(words.removed, () => void session.undo());
  };
  return (
    <Card title={words.title}>
      <div className={styles.stack}>
        <p className={styles.soft}>{words.hint}</p>
        {regio.closedDays.length === 0 && <p>{words.none}</p>}
        {regio.closedDays.map(({ id, name }) => (
          <div key={id} className={styles.row}>
            <RecordDate path={`${path}/${id}/date`} label={words.date} />
            <RecordLine path={`${path}/${id}/name`} label={words.name} optional />
            <Button aria-label={`${words.remove} ${name}`} onClick={() => remove(id)}>
              {words.remove}
            </Button>
          </div>
        ))}
        <div>
          <Button onClick={() => session.addItem(path, { ...emptyDay, id: newId() })}>{words.add}</Button>
        </div>
        <details className={styles.part}>
          <summary>{words.holidays}</summary>
          <ul>
            {holidays.map(({ day, name }) => (
              <li key={day}>
                {name}, {formatLongDate(day)}
              </li>
            ))}
          </ul>
        </details>
      </div>
    </Card>
  );
}

const emptyDay = { date: null, name: '' };
