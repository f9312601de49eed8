import { errorText } from '#contract/error-texts';
import type { NewAct } from '#domain/casus/act';
import { ask } from '../../../app/client';
import { newId } from '../../../app/ids';
import { showFailure } from '../../../app/notices';
import { forgetAnswers } from '../../../app/use-call';
import { useRecord } from '../../../records/record-context';

/** Records an act on the newest state of the casus; tells whether it was. */
export function useRecordAct(): (act: NewAct) => Promise<boolean> {
  const { id, session } = useRecord('casus');
  return async (act) => {
    await session.flush();
    const answer = await ask('casus.recordAct', {
      id,
      key: newId(),
      expectedVersion: session.version(),
      act,
    });
    if (!answer.ok) {
      showFailure(errorText(answer.code));
      return false;
    }
    session.adoptRecord({
      version: answer.value.version,
      body: { ...session.body(), acts: answer.value.acts },
      drafts: [],
    });
    forgetAnswers('vandaag.list');
    return true;
  };
}
