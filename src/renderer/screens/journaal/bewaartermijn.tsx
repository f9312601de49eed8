import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import type { CallOutput } from '#contract/calls';
import { formatDate } from '#domain/tijd/plain-date';
import { newId } from '../../app/ids';
import { texts } from '../../app/texts';
import { useCall } from '../../app/use-call';
import { useSession } from '../../app/vault-state';
import { Card } from '../../components/card';
import { Columns } from '../../components/columns';
import { EmptyState } from '../../components/empty-state';
import { PageTitle } from '../../components/page-title';
import { PersonLine } from '../casussen/person-line';
import { Destructions } from './destructions';
import styles from './journaal.module.css';
import { RetentionTerm } from './retention-term';

const shown = 100;

/** Which dossiers are past the retention term, as a proposal; the term itself; and what was destroyed. */
export function Bewaartermijn() {
  const { user } = useSession();
  const words = texts.rechten.retention;
  const clinician = user.roles.includes('huisarts') || user.roles.includes('poh-ggz');
  return (
    <>
      <PageTitle
        title={words.title}
        subtitle={words.subtitle}
        actions={<Link to="/journaal">{words.toJournal}</Link>}
      />
      {clinician ? <Proposal /> : <Destructions />}
    </>
  );
}

function Proposal() {
  const { user } = useSession();
  const visit = useRef(newId());
  const list = useCall('bewaartermijn.list', { visit: visit.current, limit: shown });
  const words = texts.rechten.retention;
  if (list.status === 'loading') return <p role="status">{texts.frame.loading}</p>;
  if (list.status === 'failed') return <EmptyState title={words.title} text={list.text} />;
  const { rows, total, years } = list.value;
  const maySet = user.roles.includes('huisarts') || user.roles.includes('beheerder');
  return (
    <Columns
      wideAside
      aside={
        <>
          {maySet && <RetentionTerm years={years} />}
          <Destructions />
        </>
      }
    >
      {total === 0 ? (
        <EmptyState title={words.none} text={words.noneText} />
      ) : (
        <Card title={words.proposed}>
          {total > rows.length && <p className={styles.text}>{words.more(rows.length, total)}</p>}
          <ul className={styles.list}>
            {rows.map((row) => (
              <ProposedLine key={row.personId} row={row} />
            ))}
          </ul>
        </Card>
      )}
    </Columns>
  );
}

function ProposedLine({ row }: { readonly row: CallOutput<'bewaartermijn.list'>['rows'][number] }) {
  const { columns } = texts.rechten.retention;
  return (
    <li>
      <div>
        <Link to="/persoon/$id/rechten" params={{ id: row.personId }}>
          {row.naam || texts.persoon.nameless}
        </Link>
        <div className={styles.soft}>
          <PersonLine geboortedatum={row.geboortedatum} />
        </div>
      </div>
      <div className={styles.soft}>
        {columns.changed} {formatDate(row.lastChangedOn)}
        <br />
        {columns.until} {formatDate(row.keptUntil)}
      </div>
    </li>
  );
}
