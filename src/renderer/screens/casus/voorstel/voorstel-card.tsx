import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { mayRecordAct } from '#contract/role-rights';
import type { NewAct } from '#domain/casus/act';
import { activeVoorstellen, type Voorstel } from '#domain/casus/voorstel';
import { voorstelLabels } from '#domain/casus/voorstel-acts';
import { conditionRows, takeoverFacts } from '#domain/overname/takeover-facts';
import { formatDate } from '#domain/tijd/plain-date';
import { useToday } from '../../../app/app-info';
import { texts } from '../../../app/texts';
import { useSession } from '../../../app/vault-state';
import { Badge } from '../../../components/badge';
import { Card } from '../../../components/card';
import { useBody } from '../../../records/record-context';
import type { OpenActForm } from '../acts/acts-panel';
import { useRecordAct } from '../acts/use-record-act';
import styles from '../casus.module.css';
import { useCasusView } from '../casus-view';
import { DecisionForm } from './decision-form';

/** What waits for a huisarts in this casus, and what a huisarts gave back; nothing when there is neither. */
export function VoorstelCard({ onOpen }: { readonly onOpen: (form: OpenActForm) => void }) {
  const { acts } = useBody('casus');
  const words = texts.verantwoordelijkheid.voorstel;
  const shown = activeVoorstellen(acts).filter(({ state }) => state === 'open' || state === 'teruggegeven');
  if (shown.length === 0) return null;
  return (
    <Card title={words.title} beside={<Badge tone="warning">{shown.length}</Badge>}>
      {shown.map((voorstel) => (
        <section key={voorstel.act.id} className={styles.stack}>
          <h3>{voorstelLabels[voorstel.act.what.kind]}</h3>
          <Content voorstel={voorstel} />
          {voorstel.state === 'open' ? (
            <Open voorstel={voorstel} onOpen={onOpen} />
          ) : (
            <Returned voorstel={voorstel} onOpen={onOpen} />
          )}
        </section>
      ))}
    </Card>
  );
}

interface PartProps {
  readonly voorstel: Voorstel;
  readonly onOpen: (form: OpenActForm) => void;
}

/** What was put forward, as it will be recorded. */
function Content({ voorstel: { act } }: Pick<PartProps, 'voorstel'>) {
  const { id } = useCasusView();
  const words = texts.verantwoordelijkheid.voorstel;
  const takeover = act.what.kind === 'overname' ? act.what.takeover : null;
  const discussed = takeover ? conditionRows(takeover) : [];
  return (
    <>
      <p className={styles.soft}>{words.from(formatDate(act.date))}</p>
      {act.what.kind === 'terugkeer' && (
        <p>
          <Link to="/casus/$id/terugkeer" params={{ id }}>
            {texts.terugkeer.approval.look}
          </Link>
        </p>
      )}
      {act.note !== '' && <p className={styles.asTyped}>{act.note}</p>}
      {takeover && (
        <dl className={styles.facts}>
          {takeoverFacts(takeover).map(({ label, value }) => (
            <Fact key={label} name={label} value={String(value)} />
          ))}
          {discussed.map(([name, answer, note]) => (
            <Fact key={name} name={name} value={[answer, note].filter(Boolean).join('. ')} />
          ))}
        </dl>
      )}
    </>
  );
}

/** A huisarts approves, gives back or turns down; who put it forward may withdraw it. */
function Open({ voorstel: { act }, onOpen }: PartProps) {
  const words = texts.verantwoordelijkheid.voorstel;
  const today = useToday();
  const record = useRecordAct();
  const [deciding, setDeciding] = useState<'teruggegeven' | 'afgewezen' | null>(null);
  const { roles } = useSession().user;
  const decide = async (decision: NewAct) => {
    if (await record(decision)) setDeciding(null);
  };
  const approval: NewAct =
    act.what.kind === 'overname'
      ? { ...act.what.takeover, voorstel: act.id }
      : { kind: 'voorstelbesluit', date: today, voorstel: act.id, outcome: 'goedgekeurd', remark: '' };
  if (!mayRecordAct(roles, { kind: 'voorstelbesluit' })) {
    return (
      <>
        <p>{words.waits}</p>
        {mayRecordAct(roles, act) && (
          <div className={styles.actions}>
            <Button onClick={() => onOpen({ kind: 'correctie', corrects: act.id })}>{words.withdraw}</Button>
          </div>
        )}
      </>
    );
  }
  if (deciding !== null) {
    return (
      <DecisionForm
        key={deciding}
        voorstel={act.id}
        outcome={deciding}
        onSubmit={decide}
        onCancel={() => setDeciding(null)}
      />
    );
  }
  return (
    <>
      {act.what.kind === 'overname' && <p className={styles.soft}>{words.approveHint}</p>}
      <div className={styles.actions}>
        <Button variant="filled" onClick={() => void decide(approval)}>
          {words.approve}
        </Button>
        <Button onClick={() => setDeciding('teruggegeven')}>{words.giveBack}</Button>
        <Button onClick={() => setDeciding('afgewezen')}>{words.reject}</Button>
      </div>
    </>
  );
}

/** What has to be otherwise; an overname can be filled in again from here. */
function Returned({ voorstel: { act, remark }, onOpen }: PartProps) {
  const words = texts.verantwoordelijkheid.voorstel;
  const { roles } = useSession().user;
  return (
    <>
      <p>{words.returned(remark)}</p>
      {act.what.kind === 'overname' && mayRecordAct(roles, act) && (
        <div className={styles.actions}>
          <Button onClick={() => onOpen({ kind: 'overgenomen' })}>{words.redo}</Button>
        </div>
      )}
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value === '' ? texts.casus.check.notFilledIn : value}</dd>
    </div>
  );
}
