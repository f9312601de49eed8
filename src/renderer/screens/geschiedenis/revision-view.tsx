import { Button } from '@mantine/core';
import { texts } from '../../app/texts';
import { useCall } from '../../app/use-call';
import { Card } from '../../components/card';
import { useAnyRecord, useRecordState } from '../../records/record-context';
import styles from '../casus/casus.module.css';
import tableStyles from '../casussen/casussen.module.css';
import { labelOfPath } from '../path-label';
import { formDifference } from './form-difference';

interface RevisionViewProps {
  readonly number: number;
  readonly visit: string;
  readonly onRestore: () => void;
}

/** What one visit changed, field by field, and the way back to before it. */
export function RevisionView({ number, visit, onRestore }: RevisionViewProps) {
  const { kind, id, session } = useAnyRecord();
  const body = useRecordState(session, session.body);
  const revision = useCall(`${kind}.revision`, { id, number, visit });
  const words = texts.geschiedenis;
  if (revision.status === 'loading') return <p role="status">{texts.frame.loading}</p>;
  if (revision.status === 'failed') return <p role="alert">{revision.text}</p>;
  const { form, before, after } = revision.value;
  const differences = formDifference(form, before, after);
  return (
    <Card title={`${words.before} · ${words.after}`}>
      {differences.length === 0 ? (
        <p>{words.nothingChanged}</p>
      ) : (
        <div className={tableStyles.card}>
          <table className={tableStyles.table}>
            <thead>
              <tr>
                <th scope="col">{words.field}</th>
                <th scope="col">{words.before}</th>
                <th scope="col">{words.after}</th>
              </tr>
            </thead>
            <tbody>
              {differences.map((difference) => (
                <tr key={difference.path}>
                  <th scope="row">{labelOfPath(kind, difference.path, body)}</th>
                  <td className={styles.asTyped}>{difference.before}</td>
                  <td className={styles.asTyped}>{difference.after}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className={styles.soft}>{words.restoreHint}</p>
      <div className={styles.actions}>
        <Button onClick={onRestore}>{words.restore}</Button>
      </div>
    </Card>
  );
}
