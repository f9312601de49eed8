import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { dayOfInstant, formatShortDate } from '#domain/tijd/plain-date';
import { useZone } from '../../app/app-info';
import { texts } from '../../app/texts';
import { Badge } from '../../components/badge';
import { EmptyState } from '../../components/empty-state';
import styles from './casussen.module.css';
import { PersonLine } from './person-line';
import type { CasusPages } from './use-casus-pages';

interface CasusTableProps {
  readonly pages: CasusPages;
  readonly onBegin: () => void;
}

/** One row per casus: who, what, who is responsible, when it was changed. */
export function CasusTable({ pages, onBegin }: CasusTableProps) {
  const zone = useZone();
  const { columns } = texts.casussen;
  if (pages.failure !== null) return <EmptyState title={texts.records.cannotOpen} text={pages.failure} />;
  if (pages.total === null) return <p role="status">{texts.frame.loading}</p>;
  if (pages.total === 0) {
    return (
      <EmptyState title={texts.casussen.empty} text={texts.casussen.emptyText}>
        <Button onClick={onBegin}>{texts.casussen.new}</Button>
      </EmptyState>
    );
  }
  return (
    <div className={styles.card}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.traject}</th>
            <th scope="col">{columns.responsible}</th>
            <th scope="col">{columns.changed}</th>
          </tr>
        </thead>
        <tbody>
          {pages.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link className={styles.name} to="/casus/$id" params={{ id: row.id }}>
                  {row.naam || texts.persoon.nameless}
                </Link>
                <div className={styles.soft}>
                  <PersonLine geboortedatum={row.geboortedatum} hisNummer={row.hisNummer} />
                </div>
              </th>
              <td>{texts.casussen.kinds[row.kind]}</td>
              <td>
                <Badge tone={row.responsible === 'ggz' ? 'quiet' : 'primary'}>
                  {texts.casussen.responsible[row.responsible]}
                </Badge>
              </td>
              <td className="tabular">{formatShortDate(dayOfInstant(row.changedAt, zone))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {pages.more && (
        <div className={styles.more}>
          <Button onClick={pages.more}>{texts.casussen.more}</Button>
        </div>
      )}
    </div>
  );
}
