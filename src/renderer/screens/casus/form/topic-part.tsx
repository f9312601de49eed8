import { isNvtPart } from '#domain/overname/afsprakenformulier';
import { fieldLabels } from '#domain/overname/afsprakenformulier-labels';
import { texts } from '../../../app/texts';
import { RecordCheck } from '../../../records/record-choice';
import { useBody } from '../../../records/record-context';
import { RecordArea } from '../../../records/record-text';
import { AgreementList } from './agreement-list';
import styles from './form.module.css';
import { type TopicField, textAt } from './form-steps';

/** One topic: its text, its agreements, and the box N.v.t. where the form has one. Empty is not the same as n.v.t. */
export function TopicPart({ topic, field }: TopicField) {
  const { afsprakenformulier } = useBody('casus');
  const { form } = texts.casus;
  const label = fieldLabels[field];
  const hint = form.topicHints[topic];
  if (!isNvtPart(topic)) {
    return (
      <div className={styles.topic} data-topic={topic}>
        <RecordArea path={`afsprakenformulier/${field}`} label={label} description={hint} />
        <AgreementList topic={topic} />
      </div>
    );
  }
  const { nvt } = afsprakenformulier[topic];
  const kept = textAt(afsprakenformulier, field).trim() !== '';
  return (
    <div className={styles.topic} data-topic={topic}>
      {nvt && <h3>{label}</h3>}
      {!nvt && <RecordArea path={`afsprakenformulier/${field}`} label={label} description={hint} />}
      <RecordCheck
        path={`afsprakenformulier/${topic}/nvt`}
        label={form.nvt}
        {...(nvt && kept ? { description: form.nvtKeeps } : {})}
      />
      {(!nvt || afsprakenformulier.agreements.some((agreement) => agreement.topic === topic)) && (
        <AgreementList topic={topic} />
      )}
    </div>
  );
}
