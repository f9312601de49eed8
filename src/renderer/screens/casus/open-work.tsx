import { missedTimes, tasksOf } from '#domain/casus/task';
import { formatShortDate } from '#domain/tijd/plain-date';
import { useToday } from '../../app/app-info';
import { texts } from '../../app/texts';
import { Badge } from '../../components/badge';
import { Card } from '../../components/card';
import { useBody } from '../../records/record-context';
import styles from './casus.module.css';
import { useCasusView } from './casus-view';
import { useAgreed } from './use-packs';

/** The work with a day that follows from this casus; what is done with it, is done on Vandaag. */
export function OpenWork() {
  const { id } = useCasusView();
  const today = useToday();
  const agreed = useAgreed();
  const casus = useBody('casus');
  const tasks = [...tasksOf(id, casus, agreed?.packs ?? [], agreed?.closed)].sort((one, other) =>
    one.due.localeCompare(other.due),
  );
  const { openWork } = texts.casus;
  if (tasks.length === 0) return null;
  return (
    <Card title={openWork.title}>
      <ul className={styles.plainList}>
        {tasks.map((task) => (
          <li key={task.id} className={styles.spread}>
            <div>
              {task.what}
              <div className={styles.soft}>
                {[task.who, task.why, openWork.missed(missedTimes(task, today))].filter(Boolean).join(' · ')}
              </div>
            </div>
            <Badge tone={task.due < today ? 'late' : task.due === today ? 'warning' : 'quiet'}>
              {task.due < today ? openWork.late(formatShortDate(task.due)) : formatShortDate(task.due)}
            </Badge>
          </li>
        ))}
      </ul>
    </Card>
  );
}
