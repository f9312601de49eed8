import { Button } from '@mantine/core';
import { mayRecordAct } from '#contract/role-rights';
import { casusEnd } from '#domain/casus/act';
import type { Deadline } from '#domain/regio/deadlines';
import { eventsIn } from '#domain/regio/events-in-packs';
import { texts } from '../../../app/texts';
import { useSession } from '../../../app/vault-state';
import { Card } from '../../../components/card';
import { useBody } from '../../../records/record-context';
import styles from '../casus.module.css';
import { DeadlineItem } from './deadline-item';
import itemStyles from './termijnen.module.css';
import { useDeadlines } from './use-deadlines';

const idle: readonly Deadline['state'][] = ['notStarted', 'notApplicable'];

/** The clocks of what the region agreed, those that run first; each opens to its rule and source. */
export function DeadlinesCard({ onRecord }: { readonly onRecord: () => void }) {
  const agreed = useDeadlines();
  const { acts } = useBody('casus');
  const { roles } = useSession().user;
  const words = texts.termijnen;
  if (agreed === null) return null;
  const { packs } = agreed;
  const shown = agreed.deadlines.filter(({ state }) => !idle.includes(state));
  const rest = agreed.deadlines.filter(({ state }) => idle.includes(state));
  const mayRecord =
    casusEnd(acts) === null && mayRecordAct(roles, { kind: 'gebeurtenis' }) && eventsIn(packs).length > 0;
  return (
    <Card title={words.title}>
      {shown.length === 0 && (
        <p className={styles.soft}>{rest.length === 0 ? words.none : words.noneStarted}</p>
      )}
      <Items deadlines={shown} packs={packs} />
      {rest.length > 0 && (
        <details className={itemStyles.rest}>
          <summary>{words.waiting(rest.length)}</summary>
          <Items deadlines={rest} packs={packs} />
        </details>
      )}
      {mayRecord && (
        <div className={styles.actions}>
          <Button onClick={onRecord}>{texts.acts.record.gebeurtenis}</Button>
        </div>
      )}
    </Card>
  );
}

function Items({
  deadlines,
  packs,
}: Pick<NonNullable<ReturnType<typeof useDeadlines>>, 'deadlines' | 'packs'>) {
  return (
    <ul className={itemStyles.items}>
      {deadlines.map((deadline) => (
        <DeadlineItem key={`${deadline.pack}/${deadline.rule.id}`} deadline={deadline} packs={packs} />
      ))}
    </ul>
  );
}
