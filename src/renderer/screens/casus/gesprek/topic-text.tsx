import { useState } from 'react';
import { type AgreementTopic, agreementTopics } from '#domain/casus/agreement';
import { fieldLabels, topicLabels } from '#domain/overname/afsprakenformulier-labels';
import { texts } from '../../../app/texts';
import { Card } from '../../../components/card';
import { SelectField } from '../../../components/text-field';
import { RecordArea } from '../../../records/record-text';
import { formSteps } from '../form/form-steps';
import styles from './gesprek.module.css';

const fields = formSteps.flatMap(({ sections }) => sections).flatMap((section) => section.fields);

/** The running text that the form has for each topic, beside its agreements. */
export function TopicText() {
  const [topic, setTopic] = useState<AgreementTopic | null>(null);
  const words = texts.gesprek.text;
  const field = fields.find((known) => known.topic === topic)?.field;
  return (
    <Card title={words.title}>
      <div className={styles.stack}>
        <SelectField
          label={words.choose}
          width="medium"
          value={topic ?? ''}
          options={[
            { value: '', label: words.none },
            ...agreementTopics.map((value) => ({ value, label: topicLabels[value] })),
          ]}
          onChange={({ currentTarget }) =>
            setTopic(agreementTopics.find((known) => known === currentTarget.value) ?? null)
          }
        />
        {field && <RecordArea key={field} path={`afsprakenformulier/${field}`} label={fieldLabels[field]} />}
      </div>
    </Card>
  );
}
