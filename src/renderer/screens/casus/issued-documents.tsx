import { useRef } from 'react';
import { overnameDocuments } from '#domain/overname/overname-documents';
import { dayOfInstant, formatShortDate, formatTimeOfInstant } from '#domain/tijd/plain-date';
import { useZone } from '../../app/app-info';
import { newId } from '../../app/ids';
import { texts } from '../../app/texts';
import { useCall } from '../../app/use-call';
import { Badge } from '../../components/badge';
import { Card } from '../../components/card';
import styles from './casus.module.css';
import { useCasusView } from './casus-view';

/** What was handed over from this casus, and whether the casus changed since. */
export function IssuedDocuments() {
  const { id } = useCasusView();
  const zone = useZone();
  const visit = useRef(newId());
  const issued = useCall('document.issued', { casusId: id, visit: visit.current });
  const { overviewScreen } = texts.casus;
  const documents = issued.status === 'ready' ? issued.value.documents : [];
  return (
    <Card title={overviewScreen.documents}>
      {issued.status === 'failed' && <p>{issued.text}</p>}
      {issued.status === 'ready' && documents.length === 0 && (
        <p className={styles.soft}>{overviewScreen.noDocuments}</p>
      )}
      <ul className={styles.plainList}>
        {documents.map((document) => (
          <li key={document.id}>
            {overnameDocuments[document.document].shortTitle}, {overviewScreen.formats[document.format]}{' '}
            {document.outdated && <Badge tone="warning">{overviewScreen.outdated}</Badge>}
            <div className={styles.soft}>
              {formatShortDate(dayOfInstant(document.at, zone))} {formatTimeOfInstant(document.at, zone)} ·{' '}
              {document.userName}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
