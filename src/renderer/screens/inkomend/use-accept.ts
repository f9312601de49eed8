import type { Acceptance } from '#domain/afsluitbrief/letter-proposals';
import { newId } from '../../app/ids';
import { showNotice } from '../../app/notices';
import { useRecord } from '../../records/record-context';

/** Takes a proposal over as ordinary changes of the casus, says so and offers the way back. */
export function useAccept(): (how: Acceptance, said: string) => void {
  const { session } = useRecord('casus');
  return (how, said) => {
    if (how.kind === 'add') session.addItem(how.path, how.item(newId));
    const fields = how.kind === 'set' ? [how] : how.kind === 'setAll' ? how.fields : [];
    for (const { path, value } of fields) session.setField(path, value);
    const steps = Math.max(1, fields.length);
    showNotice(said, () => {
      for (let step = 0; step < steps; step += 1) session.undo();
    });
  };
}
