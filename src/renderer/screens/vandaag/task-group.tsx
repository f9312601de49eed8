import { Button } from '@mantine/core';
import { useId } from 'react';
import type { TaskGroup as Name, TaskRow as Task, TaskGroupRows } from '#contract/vandaag-calls';
import type { TaskDeed } from '#domain/casus/task-mark';
import { texts } from '../../app/texts';
import { Badge } from '../../components/badge';
import { TaskRow } from './task-row';
import styles from './vandaag.module.css';

interface TaskGroupProps extends TaskGroupRows {
  readonly group: Name;
  readonly active: string | null;
  readonly onActive: (id: string) => void;
  readonly onDeed: (task: Task, deed: TaskDeed) => unknown;
  /** Null: no more rows than these can be shown. */
  readonly more: (() => void) | null;
}

/** The work under one heading, and how much of it isn't shown. */
export function TaskGroup({ group, rows, total, active, onActive, onDeed, more }: TaskGroupProps) {
  const id = useId();
  const words = texts.vandaag;
  const remaining = total - rows.length;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {words.groups[group]} <Badge tone={group === 'late' ? 'late' : 'quiet'}>{total}</Badge>
      </h2>
      <ul className={styles.rows}>
        {rows.map((task) => (
          <TaskRow
            key={task.id}
            task={task}
            active={task.id === active}
            onActive={onActive}
            onDeed={onDeed}
          />
        ))}
      </ul>
      {remaining > 0 && (
        <p className={styles.remaining}>
          {words.remaining(remaining)}
          {more ? <Button onClick={more}>{words.showMore}</Button> : ` · ${words.mostShown}`}
        </p>
      )}
    </section>
  );
}
