import { errorText } from '#contract/error-texts';
import { ask } from '../../app/client';
import { showFailure, showNotice } from '../../app/notices';
import { texts } from '../../app/texts';

/** Puts the crisis page on paper, as it is at this moment. */
export async function printCrisis(casusId?: string): Promise<void> {
  const answer = await ask('crisis.print', casusId === undefined ? {} : { casusId });
  if (!answer.ok) showFailure(errorText(answer.code));
  else if (answer.value.printed) showNotice(texts.crisis.printed);
}
