import { Link } from '@tanstack/react-router';
import type { InkomendRow } from '#contract/inkomend-calls';
import { formatShortDate } from '#domain/tijd/plain-date';
import { texts } from '../../app/texts';
import { useCall } from '../../app/use-call';
import { useSession } from '../../app/vault-state';
import { Badge } from '../../components/badge';
import { Card } from '../../components/card';
import { useVisit } from '../inkomend/use-inkomend';
import styles from './vandaag.module.css';

/** The rest is on its own screen. */
const shown = 5;

/** What came in and waits for who looks, or for nobody yet; nothing when there is none. */
export function InkomendGroup() {
  const visit = useVisit();
  const { user } = useSession();
  const list = useCall('inkomend.list', { visit, open: true, kind: null, casusId: null, limit: 100 });
  if (list.status !== 'ready') return null;
  const waiting = list.value.rows
    .filter(({ assignedTo, shielded }) => !shielded && (assignedTo === null || assignedTo === user.id))
    .toSorted((one, other) => Number(other.assignedTo !== null) - Number(one.assignedTo !== null));
  if (waiting.length === 0) return null;
  return (
    <div className={styles.inkomendCard}>
      <Card title={texts.vandaag.inkomend} beside={<Link to="/inkomend">{texts.vandaag.toInkomend}</Link>}>
        <ul className={styles.rows}>
          {waiting.slice(0, shown).map((row) => (
            <InkomendLine key={row.id} row={row} />
          ))}
        </ul>
      </Card>
    </div>
  );
}

function InkomendLine({ row }: { readonly row: InkomendRow }) {
  const words = texts.inkomend;
  const about = row.naam || row.about || words.unknownPerson;
  return (
    <li className={styles.inkomend}>
      <Link className={styles.name} to="/inkomend/$id" params={{ id: row.id }}>
        {about}
      </Link>
      <div>
        <div>{[words.kinds[row.kind], row.note].filter(Boolean).join(': ')}</div>
        <div className={styles.why}>{words.received(formatShortDate(row.receivedOn))}</div>
      </div>
      <Badge tone={row.assignedTo === null ? 'warning' : 'primary'}>
        {row.assignedTo === null ? words.nobody : texts.vandaag.forYou}
      </Badge>
    </li>
  );
}
