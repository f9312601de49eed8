import { useCallback, useRef } from 'react';
import { errorText } from '#contract/error-texts';
import type { TaskRow } from '#contract/vandaag-calls';
import { markOf, type TaskDeed } from '#domain/casus/task-mark';
import { formatLongDate } from '#domain/tijd/plain-date';
import { useToday } from '../../app/app-info';
import { newId } from '../../app/ids';
import { showFailure, showNotice } from '../../app/notices';
import { listsOutdatedNow } from '../../app/outdated-lists';
import { texts } from '../../app/texts';
import { type ChangedOnce, changeCasusOnce } from '../../records/one-change';

/** Does something with a task at once, and offers the way back. */
export function useDeeds(): (task: TaskRow, deed: TaskDeed) => Promise<void> {
  const today = useToday();
  /** A second press before the row is gone does nothing. */
  const busy = useRef(new Set<string>());
  return useCallback(
    async (task: TaskRow, deed: TaskDeed) => {
      if (busy.current.has(task.id)) return;
      busy.current.add(task.id);
      const mark = markOf(task, deed, newId(), today);
      const changed = await changeCasusOnce(task.casusId, {
        kind: 'addItem',
        path: 'opvolging/marks',
        item: mark,
        before: null,
      });
      listsOutdatedNow();
      busy.current.delete(task.id);
      if (changed.ok) showNotice(noticeOf(deed), () => takeBack(changed));
      else showFailure(errorText(changed.code));
    },
    [today],
  );
}

async function takeBack({ undo }: Extract<ChangedOnce, { ok: true }>): Promise<void> {
  const undone = await undo();
  listsOutdatedNow();
  if (undone.ok) showNotice(texts.vandaag.notices.undone);
  else showFailure(errorText(undone.code));
}

function noticeOf(deed: TaskDeed): string {
  const { notices } = texts.vandaag;
  return deed.outcome === 'uitgesteld' ? notices.uitgesteld(formatLongDate(deed.to)) : notices[deed.outcome];
}
