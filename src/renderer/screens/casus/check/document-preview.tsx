import { useEffect, useState } from 'react';
import type { CallAnswer, CallInput } from '#contract/calls';
import { errorText } from '#contract/error-texts';
import { ask } from '../../../app/client';
import { texts } from '../../../app/texts';
import { PdfPreview } from '../../../components/pdf-preview';
import { useRecord } from '../../../records/record-context';

/** The PDF itself, as it would be saved now. */
export function DocumentPreview({ casusId, document, blank }: CallInput<'document.preview'>) {
  const { session } = useRecord('casus');
  const [answer, setAnswer] = useState<CallAnswer<'document.preview'> | null>(null);

  useEffect(() => {
    let current = true;
    void session
      .flush()
      .then(() => ask('document.preview', { casusId, document, blank }))
      .then((made) => {
        if (current) setAnswer(made);
      });
    return () => {
      current = false;
    };
  }, [session, casusId, document, blank]);

  if (answer === null) return <p role="status">{texts.casus.check.previewing}</p>;
  if (!answer.ok) return <p role="alert">{errorText(answer.code)}</p>;
  return <PdfPreview pdf={answer.value.pdf} />;
}
