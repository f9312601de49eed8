import { Button } from '@mantine/core';
import { eventName } from '#domain/journaal/journal-event';
import { objectName } from '#domain/journaal/journal-object';
import {
  type JournalRow,
  journalFields,
  journalTime,
  outcomeName,
  rolesName,
} from '#domain/journaal/journal-row';
import { texts } from '../../app/texts';
import { Badge } from '../../components/badge';
import { EmptyState } from '../../components/empty-state';
import styles from './journaal.module.css';
import type { JournalPages } from './use-journal-pages';

/** The rows of the journal, the newest first; every field of a row is one click away. */
export function JournalTable({ pages, failure, loadMore }: JournalPages) {
  const { columns } = texts.journaal;
  if (failure !== null) return <EmptyState title={texts.journaal.empty} text={failure} />;
  if (pages === null) return <p role="status">{texts.frame.loading}</p>;
  if (pages.rows.length === 0)
    return <EmptyState title={texts.journaal.empty} text={texts.journaal.emptyText} />;
  return (
    <div className={styles.card}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{columns.when}</th>
            <th scope="col">{columns.what}</th>
            <th scope="col">{columns.who}</th>
            <th scope="col">{columns.whom}</th>
            <th scope="col">{texts.journaal.allFields}</th>
          </tr>
        </thead>
        <tbody>
          {pages.rows.map((row) => (
            <Row key={row.sequence} row={row} />
          ))}
        </tbody>
      </table>
      {pages.more && (
        <div className={styles.more}>
          <Button onClick={loadMore}>{texts.journaal.more}</Button>
        </div>
      )}
    </div>
  );
}

function Row({ row }: { readonly row: JournalRow }) {
  return (
    <tr>
      <td className="tabular">{journalTime(row)}</td>
      <th scope="row">
        {eventName(row.event)}{' '}
        {row.outcome !== 'done' && <Badge tone="quiet">{outcomeName(row.outcome)}</Badge>}
        {row.emergency && <Badge tone="late">{texts.journaal.emergency}</Badge>}
        {row.object !== '' && <div className={styles.soft}>{objectName(row.object)}</div>}
      </th>
      <td>
        {row.userName}
        <div className={styles.soft}>{rolesName(row.roles)}</div>
      </td>
      <td>{row.personName}</td>
      <td>
        <details>
          <summary>
            {texts.journaal.allFields}{' '}
            <span className={styles.hidden}>{texts.journaal.ofRow(row.sequence)}</span>
          </summary>
          <dl className={styles.fields}>
            {journalFields.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value(row) || '–'}</dd>
              </div>
            ))}
          </dl>
        </details>
      </td>
    </tr>
  );
}
