import { useState } from 'react';
import type { DocumentName } from '#domain/document/document-model';
import { useToday } from '../../../app/app-info';
import { texts } from '../../../app/texts';
import { TextArea } from '../../../components/text-field';
import { useFirstField } from '../../../components/use-first-field';
import { ActForm, type ActFormProps } from '../acts/act-form';
import styles from '../casus.module.css';

const reasonId = 'nood-reden';

/** Asks why a document goes out without consent; for today only. */
export function NeedForm({ document, ...props }: ActFormProps & { readonly document: DocumentName }) {
  const words = texts.toestemmingen.check;
  const today = useToday();
  const content = useFirstField();
  const [reason, setReason] = useState('');
  const missing = reason.trim() === '';
  return (
    <ActForm
      {...props}
      errors={{ [reasonId]: missing ? words.reasonMissing : null }}
      act={missing ? null : { kind: 'noodverstrekking', date: today, document, reason: reason.trim() }}
    >
      {(shown) => (
        <div ref={content} className={styles.stack}>
          <p className={styles.soft}>{words.needHint}</p>
          <TextArea
            id={reasonId}
            label={words.reason}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={shown(reasonId)}
          />
        </div>
      )}
    </ActForm>
  );
}
