import { Button } from '@mantine/core';
import { type AgreementTopic, emptyAgreement } from '#domain/casus/agreement';
import { newId } from '../../../app/ids';
import { showNotice } from '../../../app/notices';
import { texts } from '../../../app/texts';
import { focusWhenThere } from '../../../records/focus-when-there';
import { useBody, useRecord } from '../../../records/record-context';
import { AgreementEditor } from './agreement-editor';
import styles from './form.module.css';

const path = 'afsprakenformulier/agreements';

/** The agreements of one topic: wie · wat · wanneer. */
export function AgreementList({ topic }: { readonly topic: AgreementTopic }) {
  const { session } = useRecord('casus');
  const { afsprakenformulier } = useBody('casus');
  const agreements = afsprakenformulier.agreements.filter((agreement) => agreement.topic === topic);

  function add(): void {
    const id = newId();
    session.addItem(path, emptyAgreement(id, topic));
    focusWhenThere(`${path}/${id}/who`);
  }

  function remove(id: string): void {
    if (session.removeItem(path, id)) showNotice(texts.casus.agreements.removed, () => void session.undo());
  }

  return (
    <div className={styles.agreements}>
      {agreements.map((agreement, index) => {
        const above = agreements[index - 1];
        return (
          <AgreementEditor
            key={agreement.id}
            agreement={agreement}
            number={index + 1}
            onRemove={() => remove(agreement.id)}
            onUp={above ? () => session.moveItem(path, agreement.id, above.id) : null}
          />
        );
      })}
      <div>
        <Button onClick={add}>{texts.casus.agreements.add}</Button>
      </div>
    </div>
  );
}
