import { placeInTwoYears } from '#domain/overname/two-years';
import { type ClockBar, clockBars, spanOf } from '#domain/regio/clock-bars';
import { formatShortDate, type PlainDate } from '#domain/tijd/plain-date';
import { useToday } from '../../../app/app-info';
import { texts } from '../../../app/texts';
import { Badge } from '../../../components/badge';
import { useBody } from '../../../records/record-context';
import { stateTone, stateWords } from '../termijnen/deadline-words';
import { useDeadlines } from '../termijnen/use-deadlines';
import styles from './clock-picture.module.css';

/** In rem, so that it grows with the text. */
const rowHeight = 2.5;
const barHeight = 0.75;
/** From the top of a row to the line on which its name stands, and to its bar. */
const nameLine = 1;
const barTop = 1.375;
/** How far today sticks out of a bar, clear of the names. */
const overhang = 0.2;

/** The clocks of a casus as bars over time with today, and the same as a table below. */
export function ClockPicture() {
  const casus = useBody('casus');
  const today = useToday();
  const agreed = useDeadlines();
  const bars = agreed === null ? [] : clockBars(casus, agreed.deadlines);
  const span = spanOf([...bars.flatMap(({ from, until }) => [from, until]), today]);
  if (bars.length === 0 || span === null) return null;
  const words = texts.termijnen.picture;
  const at = (day: PlainDate) => placeInTwoYears(span, day) * 100;
  return (
    <div className={styles.clocks}>
      <h3>{texts.termijnen.title}</h3>
      <svg role="img" aria-label={words.label} width="100%" height={rem(bars.length * rowHeight)}>
        {bars.map(({ deadline, from, until }, row) => (
          <g key={`${deadline.pack}/${deadline.rule.id}`}>
            <text x="0" y={rem(row * rowHeight + nameLine)}>
              {deadline.rule.title}
            </text>
            <rect
              className={styles[stateTone(deadline)]}
              x={`${at(from)}%`}
              y={rem(row * rowHeight + barTop)}
              width={`${Math.max(at(until) - at(from), 0.5)}%`}
              height={rem(barHeight)}
              rx="3"
            />
            <rect
              className={styles.today}
              x={`${at(today)}%`}
              y={rem(row * rowHeight + barTop - overhang)}
              width="3"
              height={rem(barHeight + 2 * overhang)}
            />
          </g>
        ))}
      </svg>
      <div className={styles.ends}>
        <span>{formatShortDate(span.from)}</span>
        <span>{formatShortDate(span.until)}</span>
      </div>
      <ClockTable bars={bars} today={today} />
    </div>
  );
}

function rem(length: number): string {
  return `${length}rem`;
}

function ClockTable({ bars, today }: { readonly bars: readonly ClockBar[]; readonly today: PlainDate }) {
  const words = texts.termijnen.picture;
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={words.table}>
        <thead>
          <tr>
            <th scope="col">{words.term}</th>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.until}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ deadline, from, until }) => (
            <tr key={`${deadline.pack}/${deadline.rule.id}`}>
              <th scope="row">{deadline.rule.title}</th>
              <td className="tabular">{formatShortDate(from)}</td>
              <td className="tabular">{formatShortDate(until)}</td>
              <td>
                <Badge tone={stateTone(deadline)}>{stateWords(deadline, today)}</Badge>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
