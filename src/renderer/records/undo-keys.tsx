import { useCommand } from '../app/commands';
import { showFailure, showNotice } from '../app/notices';
import { texts } from '../app/texts';
import { useAnyRecord } from './record-context';

/** Outside a text field, undo and redo take back or repeat the last change of the record on the screen. */
export function UndoKeys() {
  const { session } = useAnyRecord();
  const say = (done: boolean) =>
    done ? showNotice(texts.records.undone) : showFailure(texts.records.cannotUndo);
  useCommand('undo', () =>
    session.canUndo() ? say(session.undo()) : showNotice(texts.records.nothingToUndo),
  );
  useCommand('redo', () => void session.redo());
  return null;
}
