import { Button } from '@mantine/core';
import {
  leefgebieden,
  leefgebiedLabels,
  type Need,
  needFor,
  needForLabels,
} from '#domain/sociaal-domein/verbinding';
import { formatShortDate } from '#domain/tijd/plain-date';
import { showNotice } from '../../../app/notices';
import { texts } from '../../../app/texts';
import { Badge } from '../../../components/badge';
import { Card } from '../../../components/card';
import { FieldGrid } from '../../../components/field-grid';
import { RecordChips, RecordSelect } from '../../../records/record-choice';
import { useRecord } from '../../../records/record-context';
import { RecordDate } from '../../../records/record-parsed';
import { RecordArea, RecordLine } from '../../../records/record-text';
import styles from '../casus.module.css';
import { useConnection } from './use-connection';

const leefgebiedOptions = leefgebieden.map((value) => ({ value, label: leefgebiedLabels[value] }));
const forOptions = needFor.map((value) => ({ value, label: needForLabels[value] }));

/** One need, and whether somebody has connected for it. */
export function NeedEditor({ need, number }: { readonly need: Need; readonly number: number }) {
  const { session } = useRecord('casus');
  const { doneOn, connect, reopen } = useConnection(need);
  const words = texts.verbinding;
  const at = `verbinding/needs/${need.id}`;

  function remove(): void {
    if (session.removeItem('verbinding/needs', need.id)) {
      showNotice(words.removed, () => void session.undo());
    }
  }

  return (
    <Card
      title={words.number(number)}
      beside={
        doneOn === null ? (
          <Badge tone="warning">{words.open}</Badge>
        ) : (
          <Badge tone="good">{words.done(formatShortDate(doneOn))}</Badge>
        )
      }
    >
      <div className={styles.stack}>
        <RecordArea path={`${at}/what`} label={words.fields.what} />
        <RecordChips path={`${at}/forWhom`} legend={words.fields.forWhom} options={forOptions} />
        <FieldGrid>
          <RecordSelect
            path={`${at}/leefgebied`}
            label={words.fields.leefgebied}
            empty={words.leefgebiedEmpty}
            options={leefgebiedOptions}
          />
          <RecordDate path={`${at}/notedOn`} label={words.fields.notedOn} />
        </FieldGrid>
        <RecordLine
          path={`${at}/withWhom`}
          label={words.fields.withWhom}
          description={words.withWhomHint}
          optional
        />
      </div>
      <div className={styles.actions}>
        {connect && (
          <Button variant="filled" onClick={connect}>
            {words.connect}
          </Button>
        )}
        {reopen && <Button onClick={reopen}>{words.reopen}</Button>}
        <Button onClick={remove}>{words.remove}</Button>
      </div>
    </Card>
  );
}
