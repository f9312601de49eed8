import { useNavigate } from '@tanstack/react-router';
import { memo, useId, useRef, useState } from 'react';
import type { TaskRow as Task } from '#contract/vandaag-calls';
import { isApproval, isGesprek, type TaskDeed } from '#domain/casus/task-mark';
import { formatShortDate } from '#domain/tijd/plain-date';
import { useToday } from '../../app/app-info';
import { texts } from '../../app/texts';
import { useHasRole } from '../../app/vault-state';
import { Badge } from '../../components/badge';
import { RowButton } from '../../components/row-button';
import { RowLink } from '../../components/row-link';
import { PutOff } from './put-off';
import { dueTone, dueWords, whyLine } from './task-words';
import styles from './vandaag.module.css';

interface TaskRowProps {
  readonly task: Task;
  /** Only the active row takes part in Tab. */
  readonly active: boolean;
  readonly onActive: (id: string) => void;
  readonly onDeed: (task: Task, deed: TaskDeed) => unknown;
}

/** One piece of work: of whom, what, why, when, and what one can do with it. Drawn anew only when it changes itself. */
export const TaskRow = memo(function TaskRow({ task, active, onActive, onDeed }: TaskRowProps) {
  const today = useToday();
  const about = useId();
  const [puttingOff, setPuttingOff] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const tabIndex = active ? 0 : -1;

  return (
    <li className={styles.row} onFocus={() => onActive(task.id)}>
      <RowLink
        className={styles.name}
        casusId={task.casusId}
        tabIndex={tabIndex}
        data-row-link={task.id}
        aria-describedby={about}
      >
        {task.shielded ? texts.afscherming.shielded : task.naam || texts.persoon.nameless}
      </RowLink>
      <div id={about}>
        <div>{task.what}</div>
        {!task.shielded && <div className={styles.why}>{whyLine(task, today)}</div>}
      </div>
      <div className={styles.due}>
        <Badge tone={dueTone(task.due, today)}>{dueWords(task, today)}</Badge>
        {task.due !== today && <div className={styles.why}>{formatShortDate(task.due)}</div>}
      </div>
      <Actions
        task={task}
        about={about}
        tabIndex={tabIndex}
        opener={opener}
        puttingOff={puttingOff}
        onPutOff={() => setPuttingOff(!puttingOff)}
        onDeed={(deed) => onDeed(task, deed)}
      />
      {puttingOff && (
        <PutOff
          onChoose={(to) => {
            setPuttingOff(false);
            opener.current?.focus();
            onDeed(task, { outcome: 'uitgesteld', to });
          }}
          onClose={() => {
            setPuttingOff(false);
            opener.current?.focus();
          }}
        />
      )}
    </li>
  );
});

interface ActionsProps {
  readonly task: Task;
  readonly about: string;
  readonly tabIndex: number;
  readonly opener: React.RefObject<HTMLButtonElement | null>;
  readonly puttingOff: boolean;
  readonly onPutOff: () => void;
  readonly onDeed: (deed: TaskDeed) => void;
}

function Actions({ task, about, tabIndex, opener, puttingOff, onPutOff, onDeed }: ActionsProps) {
  const navigate = useNavigate();
  const words = texts.vandaag;
  const gesprek = isGesprek(task);
  const approval = isApproval(task);
  const decides = useHasRole(['huisarts']);
  const shared = { tabIndex, 'aria-describedby': about };
  return (
    <div className={styles.actions}>
      {!task.shielded && !gesprek && !approval && (
        <>
          <RowButton
            {...shared}
            filled={task.actor === 'praktijk'}
            onClick={() => onDeed({ outcome: 'gereed' })}
          >
            {words.done}
          </RowButton>
          <RowButton {...shared} ref={opener} aria-expanded={puttingOff} onClick={onPutOff}>
            {words.putOff}
          </RowButton>
          <RowButton {...shared} onClick={() => onDeed({ outcome: 'nietBereikt' })}>
            {words.notReached}
          </RowButton>
        </>
      )}
      <RowButton
        {...shared}
        filled={approval && decides}
        onClick={() => void navigate({ to: '/casus/$id', params: { id: task.casusId } })}
      >
        {gesprek ? words.toGesprek : approval && decides ? words.toApproval : words.openCasus}
      </RowButton>
    </div>
  );
}
