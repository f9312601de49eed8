import type { BackupState } from '#contract/backup-calls';
import { useToday, useZone } from '../../app/app-info';
import { texts } from '../../app/texts';
import { Badge } from '../../components/badge';
import { moment } from './moment';
import styles from './reservekopie.module.css';

/** How the last good backup stands, in one line. */
export function BackupLine({ state: { last, overdue } }: { readonly state: BackupState }) {
  const today = useToday();
  const zone = useZone();
  const words = texts.reservekopie;
  if (last === null)
    return (
      <p className={styles.line}>
        <Badge tone="late">{words.none}</Badge>
      </p>
    );
  return (
    <p className={styles.line}>
      <Badge tone={overdue ? 'late' : 'good'}>{overdue ? words.overdue : words.checked}</Badge>
      <span className="tabular">{moment(last.checkedAt, today, zone)}</span>
    </p>
  );
}
