import { Button } from '@mantine/core';
import { useState } from 'react';
import { type Agreement, agreementTopics, formatWhen } from '#domain/casus/agreement';
import { client, type Party, partyRoleLabels } from '#domain/casus/party';
import { minimumTopics } from '#domain/gesprek/gesprek-points';
import { type SectionName, sectionHeadings, topicLabels } from '#domain/overname/afsprakenformulier-labels';
import { showNotice } from '../../../app/notices';
import { texts } from '../../../app/texts';
import { Badge } from '../../../components/badge';
import { RowButton } from '../../../components/row-button';
import { focusWhenThere } from '../../../records/focus-when-there';
import { RecordSelect } from '../../../records/record-choice';
import { useBody, useRecord } from '../../../records/record-context';
import { useCasusView } from '../casus-view';
import { AgreementEditor } from '../form/agreement-editor';
import { formSteps } from '../form/form-steps';
import styles from './agreements.module.css';

const path = 'afsprakenformulier/agreements';

/** What was agreed so far, under the headings of the Afsprakenformulier. */
export function Agreements() {
  const { afsprakenformulier } = useBody('casus');
  const [editing, setEditing] = useState<string | null>(null);
  if (afsprakenformulier.agreements.length === 0) return <p>{texts.gesprek.agreements.none}</p>;
  return sections.map(({ section, topics }) => {
    const inSection = topics.flatMap((topic) =>
      afsprakenformulier.agreements.filter((agreement) => agreement.topic === topic),
    );
    if (inSection.length === 0) return null;
    return (
      <section key={section} className={styles.section}>
        <h3 className={styles.heading}>{sectionHeadings[section]}</h3>
        <ul className={styles.list}>
          {inSection.map((agreement) => (
            <li key={agreement.id}>
              <AgreementRow agreement={agreement} onEdit={() => setEditing(agreement.id)} />
              {agreement.id === editing && <Editor agreement={agreement} onClose={() => setEditing(null)} />}
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

/** The sections of the form with the topics in them, in its order. */
const sections = formSteps
  .flatMap((step) => step.sections)
  .map(({ section, fields }) => ({
    section: section satisfies SectionName,
    topics: fields.map(({ topic }) => topic),
  }));

function AgreementRow({ agreement, onEdit }: { readonly agreement: Agreement; readonly onEdit: () => void }) {
  const { parties } = useBody('casus').betrokkenen;
  const { roepnaam } = useCasusView().persoon;
  const words = texts.gesprek.agreements;
  const what = agreement.what.trim() || words.nothing;
  const minimum = minimumTopics.some((topic) => topic === agreement.topic);
  return (
    <div className={styles.row}>
      <strong className={styles.who}>{whoOf(agreement, parties, roepnaam) || words.nobody}</strong>
      <span className={styles.what}>{what}</span>
      <span className={styles.when}>{formatWhen(agreement.when) || words.never}</span>
      <Badge tone={minimum ? 'good' : 'quiet'}>{topicLabels[agreement.topic]}</Badge>
      <RowButton
        data-field-path={`${path}/${agreement.id}`}
        aria-label={words.changeOf(what)}
        onClick={() => {
          onEdit();
          focusWhenThere(`${path}/${agreement.id}/topic`);
        }}
      >
        {words.change}
      </RowButton>
    </div>
  );
}

/** Short, for a narrow column: the name alone, else the role. */
export function whoOf({ who }: Pick<Agreement, 'who'>, parties: readonly Party[], roepnaam: string): string {
  if (who === client) return roepnaam.trim() || texts.gesprek.client;
  const party = parties.find(({ id }) => id === who);
  if (!party) return '';
  return party.name.trim() || party.organisation.trim() || partyRoleLabels[party.role];
}

function Editor({ agreement, onClose }: { readonly agreement: Agreement; readonly onClose: () => void }) {
  const { session } = useRecord('casus');
  const words = texts.gesprek.agreements;
  const { agreements } = useBody('casus').afsprakenformulier;
  const ofTopic = agreements.filter(({ topic }) => topic === agreement.topic);

  function remove(): void {
    onClose();
    if (session.removeItem(path, agreement.id))
      showNotice(texts.casus.agreements.removed, () => void session.undo());
  }

  return (
    <div className={styles.editor}>
      <RecordSelect
        path={`${path}/${agreement.id}/topic`}
        label={words.topic}
        width="medium"
        options={agreementTopics.map((value) => ({ value, label: topicLabels[value] }))}
      />
      <AgreementEditor
        agreement={agreement}
        number={ofTopic.findIndex(({ id }) => id === agreement.id) + 1}
        onRemove={remove}
        onUp={null}
      />
      <div>
        <Button
          onClick={() => {
            onClose();
            focusWhenThere(`${path}/${agreement.id}`);
          }}
        >
          {words.close}
        </Button>
      </div>
    </div>
  );
}
