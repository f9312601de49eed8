import { tasksOf } from '#domain/casus/task';
import { markOf } from '#domain/casus/task-mark';
import type { Need } from '#domain/sociaal-domein/verbinding';
import { originOfNeed } from '#domain/sociaal-domein/verbinding-tasks';
import type { PlainDate } from '#domain/tijd/plain-date';
import { useToday } from '../../../app/app-info';
import { newId } from '../../../app/ids';
import { showNotice } from '../../../app/notices';
import { texts } from '../../../app/texts';
import { useBody, useRecord } from '../../../records/record-context';

const marksPath = 'opvolging/marks';

interface Connection {
  readonly doneOn: PlainDate | null;
  /** Null when there is nothing left to connect, or no day from which on. */
  readonly connect: (() => void) | null;
  readonly reopen: (() => void) | null;
}

/** The work that a need asks for: done here or on Vandaag, which is the same mark in the casus. */
export function useConnection(need: Need): Connection {
  const { id, session } = useRecord('casus');
  const casus = useBody('casus');
  const today = useToday();
  const origin = originOfNeed(need);
  const done = casus.opvolging.marks.findLast((mark) => mark.origin === origin && mark.outcome === 'gereed');
  const task = tasksOf(id, casus).find((open) => open.origin === origin);
  const undo = () => void session.undo();
  return {
    doneOn: done?.on ?? null,
    connect: task
      ? () => {
          session.addItem(marksPath, markOf(task, { outcome: 'gereed' }, newId(), today));
          showNotice(texts.verbinding.connected, undo);
        }
      : null,
    reopen: done
      ? () => {
          if (session.removeItem(marksPath, done.id)) showNotice(texts.verbinding.reopened, undo);
        }
      : null,
  };
}
