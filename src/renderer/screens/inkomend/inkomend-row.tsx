import { Link } from '@tanstack/react-router';
import type { InkomendRow as Row } from '#contract/inkomend-calls';
import { formatShortDate } from '#domain/tijd/plain-date';
import { texts } from '../../app/texts';
import { Badge } from '../../components/badge';
import { RowButton } from '../../components/row-button';
import styles from './inkomend.module.css';
import { changeInkomend } from './use-inkomend';

/** One thing that came in: what, of whom, what is asked, for whom, and how far it is. */
export function InkomendRow({ row }: { readonly row: Row }) {
  const words = texts.inkomend;
  const finish = () =>
    void changeInkomend(row.id, { state: row.state }, { state: 'afgehandeld' }, words.finished);
  if (row.shielded) {
    return (
      <li className={styles.row}>
        <span>{texts.afscherming.shielded}</span>
        <span className={styles.soft}>{words.received(formatShortDate(row.receivedOn))}</span>
        <Badge tone="quiet">{words.states[row.state]}</Badge>
      </li>
    );
  }
  return (
    <li className={styles.row}>
      <div>
        <Link className={styles.name} to="/inkomend/$id" params={{ id: row.id }}>
          {words.kinds[row.kind]}
        </Link>
        <div className={styles.soft}>
          {[row.fromWhom, words.received(formatShortDate(row.receivedOn))].filter(Boolean).join(' · ')}
        </div>
      </div>
      <div className={styles.about}>
        <div>{[row.naam || row.about || words.unknownPerson, row.note].filter(Boolean).join(': ')}</div>
        <div className={styles.soft}>
          {row.assignedName === null ? words.nobody : words.assigned(row.assignedName)}
        </div>
      </div>
      <Badge tone={row.state === 'nieuw' ? 'warning' : 'quiet'}>{words.states[row.state]}</Badge>
      {row.state !== 'afgehandeld' && <RowButton onClick={finish}>{words.finish}</RowButton>}
    </li>
  );
}
