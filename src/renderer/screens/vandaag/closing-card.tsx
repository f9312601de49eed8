import type { CallOutput } from '#contract/calls';
import { dayDistance } from '#domain/tijd/day-distance';
import { daysBetween, formatShortDate } from '#domain/tijd/plain-date';
import { useToday } from '../../app/app-info';
import { texts } from '../../app/texts';
import { Badge } from '../../components/badge';
import { Card } from '../../components/card';
import { RowLink } from '../../components/row-link';
import styles from './vandaag.module.css';

/** From here on a window is nearly over. */
const nearlyDays = 14;

/** The windows that pass soon: nobody has to do anything, but afterwards it can't be done any more. */
export function ClosingCard({ rows, total }: CallOutput<'vandaag.list'>['closing']) {
  const today = useToday();
  const words = texts.vandaag.closing;
  if (total === 0) return null;
  return (
    <Card title={words.title} beside={<Badge tone="quiet">{total}</Badge>}>
      <p className={styles.why}>{words.hint}</p>
      <ul className={styles.closing}>
        {rows.map((row) => (
          <li key={`${row.casusId}/${row.id}`}>
            <RowLink casusId={row.casusId}>
              {row.shielded ? texts.afscherming.shielded : row.naam || texts.persoon.nameless}
            </RowLink>
            <Badge tone={daysBetween(today, row.lastDay) <= nearlyDays ? 'warning' : 'quiet'}>
              {dayDistance(row.lastDay, today)}
            </Badge>
            <span className={styles.why}>
              {[row.what, words.upTo(formatShortDate(row.lastDay))].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {total > rows.length && <p className={styles.why}>{texts.vandaag.remaining(total - rows.length)}</p>}
    </Card>
  );
}
