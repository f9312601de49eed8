import { useRef } from 'react';
import { errorText } from '#contract/error-texts';
import type { HisRow } from '#contract/his-calls';
import { useToday } from '../../app/app-info';
import { newId } from '../../app/ids';
import { showFailure, showNotice } from '../../app/notices';
import { listsOutdatedNow } from '../../app/outdated-lists';
import { texts } from '../../app/texts';
import { useSession } from '../../app/vault-state';
import { changeCasusOnce } from '../../records/one-change';

/** Says of something that it is in the HIS, at once, with a way back. */
export function useHisMark(): (row: HisRow) => Promise<void> {
  const today = useToday();
  const { user } = useSession();
  /** A second press before the row is gone does nothing. */
  const busy = useRef(new Set<string>());
  return async ({ id, casusId, about, content }) => {
    if (busy.current.has(id)) return;
    busy.current.add(id);
    const changed = await changeCasusOnce(casusId, {
      kind: 'addItem',
      path: 'his/marks',
      item: { id: newId(), about, content, on: today, by: user.name },
      before: null,
    });
    listsOutdatedNow();
    busy.current.delete(id);
    if (!changed.ok) return showFailure(errorText(changed.code));
    showNotice(texts.his.marked, async () => {
      const undone = await changed.undo();
      listsOutdatedNow();
      if (undone.ok) showNotice(texts.his.undone);
      else showFailure(errorText(undone.code));
    });
  };
}
