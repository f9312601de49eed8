import type { Deadline } from '#domain/regio/deadlines';
import { formatPeriod } from '#domain/regio/period';
import type { RegionPack } from '#domain/regio/region-pack';
import { formatShortDate } from '#domain/tijd/plain-date';
import { useToday } from '../../../app/app-info';
import { texts } from '../../../app/texts';
import { Badge } from '../../../components/badge';
import { RuleFacts } from '../../regio/rule-facts';
import { stateTone, stateWords } from './deadline-words';
import styles from './termijnen.module.css';

interface DeadlineItemProps {
  readonly deadline: Deadline;
  readonly packs: readonly RegionPack[];
}

/** One clock: what it is about, how it stands, and when opened its rule and source. */
export function DeadlineItem({ deadline, packs }: DeadlineItemProps) {
  const today = useToday();
  const { rule, due } = deadline;
  const pack = packs.find(({ id }) => id === deadline.pack);
  const below = [
    formatPeriod(rule.period),
    due !== null && rule.kind !== 'earliest' && texts.termijnen.upTo(formatShortDate(due)),
    pack && `${pack.name} ${pack.version}`,
  ];
  return (
    <li>
      <details className={styles.item}>
        <summary className={styles.summary}>
          <span>
            {rule.title}
            <span className={styles.below}>{below.filter(Boolean).join(' · ')}</span>
          </span>
          <Badge tone={stateTone(deadline)}>{stateWords(deadline, today)}</Badge>
        </summary>
        <RuleFacts rule={rule} documents={pack?.documents ?? []} />
      </details>
    </li>
  );
}
