import { errorText } from '#contract/error-texts';
import { ask } from '../../../app/client';
import { showFailure } from '../../../app/notices';
import { useRecord } from '../../../records/record-context';
import { useVisit } from '../../inkomend/use-inkomend';

/** Reads the casus anew, after something else than its own fields changed it. */
export function useReloadCasus(): () => Promise<void> {
  const { id, session } = useRecord('casus');
  const visit = useVisit();
  return async () => {
    await session.flush();
    const answer = await ask('casus.open', { id, visit });
    if (answer.ok) session.adoptRecord(answer.value);
    else showFailure(errorText(answer.code));
  };
}
