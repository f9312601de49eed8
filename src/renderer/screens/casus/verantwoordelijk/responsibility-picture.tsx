import { type ResponsibilityPeriod, responsibilityPeriods } from '#domain/casus/responsibility';
import { responsibilitySpan } from '#domain/casus/responsibility-history';
import { carePartLabels, careParts } from '#domain/casus/takeover';
import { daysBetween, formatShortDate, type PlainDate } from '#domain/tijd/plain-date';
import { useToday } from '../../../app/app-info';
import { texts } from '../../../app/texts';
import { useBody } from '../../../records/record-context';
import styles from './verantwoordelijk.module.css';

const fills = { ggz: styles.ggz, huisarts: styles.huisarts, 'poh-ggz': styles.poh } as const;
const keys = { ggz: styles.ggzKey, huisarts: styles.huisartsKey, 'poh-ggz': styles.pohKey } as const;

/** A bar per part of care: who was responsible when. The table below it says the same. */
export function ResponsibilityPicture() {
  const casus = useBody('casus');
  const today = useToday();
  const words = texts.verantwoordelijkheid;
  const [begin, end] = responsibilitySpan(casus, today);
  const rows = careParts.map((part) => ({ part, periods: responsibilityPeriods(casus, part) }));
  const shown = new Set(rows.flatMap(({ periods }) => periods.map(({ by }) => by)));
  return (
    <div role="img" aria-label={words.picture}>
      {rows.map(({ part, periods }) => (
        <div key={part} className={styles.row} aria-hidden="true">
          <span>{carePartLabels[part]}</span>
          <Bar periods={periods} begin={begin} end={end} today={today} />
        </div>
      ))}
      <div className={styles.row} aria-hidden="true">
        <span />
        <span className={styles.axis}>
          <span>{formatShortDate(begin)}</span>
          <span>
            <i className={styles.todayKey} /> {words.today}
          </span>
          <span>{formatShortDate(end)}</span>
        </span>
      </div>
      <div className={styles.legend} aria-hidden="true">
        {[...shown].map((by) => (
          <span key={by}>
            <i className={keys[by]} /> {words.parties[by]}
          </span>
        ))}
      </div>
    </div>
  );
}

interface BarProps {
  readonly periods: readonly ResponsibilityPeriod[];
  readonly begin: PlainDate;
  readonly end: PlainDate;
  readonly today: PlainDate;
}

function Bar({ periods, begin, end, today }: BarProps) {
  const place = (day: PlainDate | null) =>
    day === null ? 0 : (100 * daysBetween(begin, day)) / daysBetween(begin, end);
  return (
    <svg width="100%" height="22" aria-hidden="true">
      {periods.map(({ from, by }) => (
        // Each covers the one before it from its own day on.
        <rect
          key={from ?? ''}
          className={fills[by]}
          x={`${place(from)}%`}
          y="3"
          width={`${100 - place(from)}%`}
          height="16"
        />
      ))}
      <rect className={styles.today} x={`${place(today)}%`} y="0" width="3" height="22" />
    </svg>
  );
}
