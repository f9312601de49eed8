import { Button } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { type Agreement, type AgreementTopic, agreementTopics, formatWhen } from '#domain/casus/agreement';
import { type AgreementSentence, readAgreement } from '#domain/gesprek/zin/agreement-sentence';
import { topicLabels } from '#domain/overname/afsprakenformulier-labels';
import { useToday } from '../../../app/app-info';
import { runCommand } from '../../../app/commands';
import { newId } from '../../../app/ids';
import { showNotice } from '../../../app/notices';
import { texts } from '../../../app/texts';
import { KeyName } from '../../../components/key-hint';
import { SelectField } from '../../../components/text-field';
import { focusWhenThere } from '../../../records/focus-when-there';
import { useBody, useRecord } from '../../../records/record-context';
import { RecordLine } from '../../../records/record-text';
import { useCasusView } from '../casus-view';
import styles from './agreement-line.module.css';
import { whoOf } from './agreements';
import { useGesprek } from './use-gesprek';

const linePath = 'gesprek/regel';

/** An agreement typed in one line; shows how it is understood, and Enter adds it. What isn't one yet stays as typed. */
export function AgreementLine({ open }: { readonly open: AgreementTopic | null }) {
  const { session } = useRecord('casus');
  const { gesprek, betrokkenen } = useBody('casus');
  const { roepnaam } = useCasusView().persoon;
  const today = useToday();
  const { begin } = useGesprek();
  const [chosen, setChosen] = useState<AgreementTopic | null>(null);
  const [tried, setTried] = useState<string | null>(null);
  const words = texts.gesprek.line;
  const line = gesprek.regel;
  const read = readAgreement(line, { parties: betrokkenen.parties, roepnaam, today, open });
  const topic = chosen ?? read.topic;
  const refused = tried === line && read.problem !== null;

  function add(event: FormEvent): void {
    event.preventDefault();
    setTried(line);
    focusWhenThere(linePath);
    if (read.problem !== null) return;
    begin();
    // First the line, then the agreement: taking back once takes the agreement back.
    session.setField(linePath, '');
    const { who, what, when } = read;
    const agreement: Agreement = { id: newId(), topic, who, what, when };
    if (!session.addItem('afsprakenformulier/agreements', agreement)) return;
    setChosen(null);
    showNotice(words.added(topicLabels[topic]), () => void session.undo());
  }

  return (
    <form
      className={styles.line}
      data-stays-in-sight
      onSubmit={add}
      onKeyDown={line === '' ? takeBack : undefined}
    >
      <RecordLine
        path={linePath}
        label={words.label}
        description={words.hint}
        check={() => (refused && read.problem !== null ? words.problem(read.problem) : null)}
      />
      <output className={styles.understood}>
        {line.trim() !== '' && !refused && <Understood read={read} />}
      </output>
      <div className={styles.below}>
        <SelectField
          label={words.topic}
          width="medium"
          value={chosen ?? ''}
          options={[
            { value: '', label: words.guessed(topicLabels[read.topic]) },
            ...agreementTopics.map((value) => ({ value, label: topicLabels[value] })),
          ]}
          onChange={({ currentTarget }) =>
            setChosen(agreementTopics.find((known) => known === currentTarget.value) ?? null)
          }
        />
        <Button type="submit">
          {words.add}{' '}
          <span aria-hidden="true">
            <KeyName>↵</KeyName>
          </span>
        </Button>
      </div>
    </form>
  );
}

/** In a line that is empty, undo is that of the casus: the field itself has nothing to take back. */
function takeBack(event: KeyboardEvent): void {
  if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
  if (runCommand('undo')) event.preventDefault();
}

function Understood({ read }: { readonly read: AgreementSentence }) {
  const { parties } = useBody('casus').betrokkenen;
  const { roepnaam } = useCasusView().persoon;
  const words = texts.gesprek.line;
  const { problem } = read;
  if (problem !== null && problem.kind !== 'whoMissing' && problem.kind !== 'whatMissing')
    return words.problem(problem);
  return (
    <>
      {words.understood} <strong>{whoOf(read, parties, roepnaam) || words.who}</strong> ·{' '}
      {read.what || words.what} · <strong>{formatWhen(read.when) || words.when}</strong>
    </>
  );
}
