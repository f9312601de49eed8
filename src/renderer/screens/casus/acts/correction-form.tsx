import { useState } from 'react';
import { texts } from '../../../app/texts';
import { TextArea } from '../../../components/text-field';
import { ActForm, type ActFormProps } from './act-form';

const reasonId = 'correctie-reden';

/** Asks why an act is wrong; the wrong one stays visible. */
export function CorrectionForm({ corrects, ...props }: ActFormProps & { readonly corrects: string }) {
  const words = texts.acts.correction;
  const [reason, setReason] = useState('');
  const missing = reason.trim() === '';
  return (
    <ActForm
      {...props}
      errors={{ [reasonId]: missing ? words.reasonMissing : null }}
      act={missing ? null : { kind: 'correctie', corrects, reason: reason.trim() }}
    >
      {(shown) => (
        <TextArea
          id={reasonId}
          label={words.reason}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={shown(reasonId)}
        />
      )}
    </ActForm>
  );
}
