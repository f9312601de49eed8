import { Link, useParams } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { Destruction } from '#domain/inzage/destruction';
import { dayOfInstant, formatDate } from '#domain/tijd/plain-date';
import { useZone } from '../../app/app-info';
import { newId } from '../../app/ids';
import { texts } from '../../app/texts';
import { useCall } from '../../app/use-call';
import { Card } from '../../components/card';
import { Columns } from '../../components/columns';
import { EmptyState } from '../../components/empty-state';
import { PageTitle } from '../../components/page-title';
import { CertificateButton } from '../journaal/destructions';
import { DestroyCard } from './destroy-card';
import { InzageCard } from './inzage-card';
import { OverviewCard } from './overview-card';
import styles from './rechten.module.css';

/** What someone may ask about their dossier: who used it, all of it, or that it is destroyed. */
export function RechtenScreen() {
  const { id } = useParams({ strict: false });
  const [destroyed, setDestroyed] = useState<Destruction | null>(null);
  if (id === undefined) return null;
  if (destroyed !== null) return <Destroyed destruction={destroyed} />;
  return <Rechten key={id} personId={id} onDestroyed={setDestroyed} />;
}

interface RechtenProps {
  readonly personId: string;
  readonly onDestroyed: (destruction: Destruction) => void;
}

function Rechten({ personId, onDestroyed }: RechtenProps) {
  const visit = useRef(newId());
  const opened = useCall('inzage.open', { personId, visit: visit.current });
  const words = texts.rechten;
  if (opened.status === 'loading') return <p role="status">{texts.frame.loading}</p>;
  if (opened.status === 'failed') return <EmptyState title={words.title} text={opened.text} />;
  return (
    <>
      <PageTitle title={words.title} subtitle={opened.value.naam || texts.persoon.nameless} />
      <Columns
        wideAside
        aside={
          <>
            <DestroyCard
              personId={personId}
              view={opened.value}
              onRefused={opened.again}
              onDestroyed={onDestroyed}
            />
            <ul className={styles.links}>
              <li>
                <Link to="/persoon/$id" params={{ id: personId }}>
                  {words.toPersoon}
                </Link>
              </li>
              <li>
                <Link to="/journaal" search={{ persoon: personId }}>
                  {words.journalLink}
                </Link>
              </li>
            </ul>
          </>
        }
      >
        <OverviewCard personId={personId} />
        <InzageCard personId={personId} />
      </Columns>
    </>
  );
}

/** What is left to say when a dossier is gone; it names nobody. */
function Destroyed({ destruction }: { readonly destruction: Destruction }) {
  const zone = useZone();
  const words = texts.rechten;
  const day = formatDate(dayOfInstant(destruction.at, zone));
  const backups = destruction.backups.map(({ name }) => name).join(', ');
  return (
    <>
      <PageTitle title={words.title} subtitle={words.destroy.done} />
      <Card title={words.retention.destroyed}>
        <p>
          <strong>{day}</strong> · {words.retention.by(destruction.userName, destruction.confirmedBy)}
        </p>
        {backups !== '' && <p>{words.retention.backups(backups)}</p>}
        <div className={styles.actions}>
          <CertificateButton id={destruction.id} day={day} />
          <Link to="/casussen">{texts.frame.notFound.action}</Link>
        </div>
      </Card>
    </>
  );
}
