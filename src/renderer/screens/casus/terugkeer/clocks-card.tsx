import type { Deadline } from '#domain/regio/deadlines';
import type { RegionPack } from '#domain/regio/region-pack';
import { terugkeerClocks } from '#domain/terugkeer/terugkeer-clocks';
import { dayDistance } from '#domain/tijd/day-distance';
import { formatDate, type PlainDate } from '#domain/tijd/plain-date';
import { useToday } from '../../../app/app-info';
import { texts } from '../../../app/texts';
import { Badge, type BadgeTone } from '../../../components/badge';
import { Card } from '../../../components/card';
import { useBody } from '../../../records/record-context';
import styles from '../casus.module.css';
import { RuleSource } from './rule-source';

/** The three and four weeks of the ggz (001:14), each with how it was counted and where it was agreed. */
export function ClocksCard({ packs }: { readonly packs: readonly RegionPack[] }) {
  const today = useToday();
  const clocks = terugkeerClocks(useBody('casus'), packs, today);
  const words = texts.terugkeer;
  if (clocks.length === 0) return null;
  return (
    <Card title={words.clocks.title}>
      <ul className={styles.plainList}>
        {clocks.map((clock) => (
          <li key={clock.rule.id}>
            <div className={styles.spread}>
              <strong>{clock.rule.title}</strong>
              <Badge tone={toneOf(clock)}>{standing(clock, today)}</Badge>
            </div>
            {clock.due !== null && <div>{words.clocks.until(formatDate(clock.due))}</div>}
            <RuleSource rule={clock.rule} packs={packs} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function standing({ state, due, metOn }: Deadline, today: PlainDate): string {
  const words = texts.terugkeer.clocks;
  if (state === 'notApplicable') return words.notApplicable;
  if (metOn !== null)
    return state === 'met' ? words.met(formatDate(metOn)) : words.metLate(formatDate(metOn));
  return due === null ? '' : dayDistance(due, today);
}

function toneOf({ state }: Deadline): BadgeTone {
  if (state === 'late' || state === 'metLate') return 'late';
  if (state === 'dueToday') return 'warning';
  return state === 'met' ? 'good' : 'quiet';
}
