import type { ReactNode } from 'react';
import { placeInTwoYears, type TwoYears, twoYearsOf } from '#domain/overname/two-years';
import { formatShortDate, type PlainDate } from '#domain/tijd/plain-date';
import { useToday } from '../../../app/app-info';
import { texts } from '../../../app/texts';
import { Card } from '../../../components/card';
import { useBody } from '../../../records/record-context';
import styles from './timeline.module.css';

/**
 * The two years after closing as a picture, with the same in words below it.
 * @param children more of the casus over time
 */
export function TwoYearLine({ children }: { readonly children?: ReactNode }) {
  const years = twoYearsOf(useBody('casus'));
  const today = useToday();
  const words = texts.tijdlijn.twoYears;
  return (
    <Card title={words.title}>
      {years === null ? (
        <p className={styles.soft}>{words.unknown}</p>
      ) : (
        <>
          <Picture years={years} today={today} />
          {years.expected && <p className={styles.soft}>{words.expected}</p>}
          <ul className={styles.moments}>
            {momentsOf(years, today).map(({ key, day, text }) => (
              <li key={key}>
                <span className="tabular">{formatShortDate(day)}</span>
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {children}
    </Card>
  );
}

function Picture({ years, today }: { readonly years: TwoYears; readonly today: PlainDate }) {
  const words = texts.tijdlijn.twoYears;
  const at = (day: PlainDate) => `${placeInTwoYears(years, day) * 100}%`;
  const takeover = years.takeover === null ? '100%' : at(years.takeover);
  const days = new Set(years.work.flatMap((work) => work.days));
  const hasToday = today >= years.from && today <= years.until;
  return (
    <div className={styles.picture}>
      <svg role="img" aria-label={words.picture} width="100%" height="40">
        <rect className={styles.ggz} x="0" y="12" width={takeover} height="16" rx="4" />
        {years.takeover !== null && (
          <rect className={styles.practice} x={takeover} y="12" width="100%" height="16" />
        )}
        {[...days].map((day) => (
          <circle key={day} className={styles.moment} cx={at(day)} cy="20" r="5" />
        ))}
        {years.takeover !== null && <circle className={styles.takeover} cx={takeover} cy="20" r="7" />}
        {hasToday && <rect className={styles.today} x={at(today)} y="2" width="3" height="36" />}
      </svg>
      <div className={styles.legend}>
        <span>
          <i className={styles.ggzKey} aria-hidden="true" /> {words.ggz}
        </span>
        {years.takeover !== null && (
          <span>
            <i className={styles.practiceKey} aria-hidden="true" /> {words.practice}
          </span>
        )}
      </div>
    </div>
  );
}

interface Moment {
  readonly key: string;
  readonly day: PlainDate;
  readonly text: string;
}

/** Every moment of the picture in words, in order; what comes back is one line, at its next time. */
function momentsOf(years: TwoYears, today: PlainDate): readonly Moment[] {
  const words = texts.tijdlijn.twoYears;
  const fixed: readonly { readonly day: PlainDate | null; readonly text: string }[] = [
    { day: years.from, text: words.closing },
    { day: years.takeover, text: words.takeover },
    { day: today >= years.from && today <= years.until ? today : null, text: words.today },
    { day: years.ended, text: words.ended },
    { day: years.until, text: words.end },
  ];
  const moments = [
    ...fixed.flatMap(({ day, text }) => (day === null ? [] : [{ key: text, day, text }])),
    ...years.work.flatMap(({ origin, what, days }): readonly Moment[] => {
      const next = days.find((day) => day >= today) ?? days.at(-1);
      if (next === undefined) return [];
      const later = days.filter((day) => day > next).length;
      const text = later === 0 ? what : `${what}, ${words.andMore(later)}`;
      return [{ key: origin, day: next, text }];
    }),
  ];
  return moments.sort((one, other) => one.day.localeCompare(other.day));
}
