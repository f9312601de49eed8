import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { mayChangePlace, mayRecordAct } from '#contract/role-rights';
import type { Role } from '#contract/roles';
import { casusEnd } from '#domain/casus/act';
import { type PhaseNumber, phaseStates, phases } from '#domain/overname/phases';
import { useCommand } from '../../../app/commands';
import { texts } from '../../../app/texts';
import { useSession } from '../../../app/vault-state';
import { Badge, type BadgeTone } from '../../../components/badge';
import { Card } from '../../../components/card';
import { KeyHint } from '../../../components/key-hint';
import { useBody } from '../../../records/record-context';
import type { OpenActForm } from '../acts/acts-panel';
import styles from '../casus.module.css';
import { useCasusView } from '../casus-view';
import { usePacks } from '../use-packs';
import { type PhaseTask, phaseTasks, type TaskState } from './phase-tasks';
import phaseStyles from './phases.module.css';

interface PhaseTodoProps {
  readonly phase: PhaseNumber;
  readonly onAct: (form: OpenActForm) => void;
}

const tones: Readonly<Record<TaskState, BadgeTone>> = { done: 'good', busy: 'warning', open: 'quiet' };

/** What there is to do in a phase, with whom and to what end (000 table 1). */
export function PhaseTodo({ phase, onAct }: PhaseTodoProps) {
  const { id } = useCasusView();
  const casus = useBody('casus');
  const navigate = useNavigate();
  const { who, tool, result, short } = phases[phase];
  const words = texts.fasen;
  const { roles } = useSession().user;
  const packs = usePacks() ?? [];
  const tasks = phaseTasks(casus, phase, packs).filter((task) => isTaskFor(roles, task));
  // After the end nothing is next; what is there can still be looked at.
  const next = casusEnd(casus.acts) ? null : (tasks.find(({ state }) => state !== 'done') ?? tasks[0]);
  const go = ({ place }: PhaseTask) => {
    if (place.to === 'act') onAct({ kind: place.act });
    else if (place.to === '/casus/$id/afsprakenformulier/$stap')
      void navigate({ to: place.to, params: { id, stap: place.stap } });
    else void navigate({ to: place.to, params: { id } });
  };
  useCommand('next', next ? () => go(next) : null);
  return (
    <Card title={words.todo(short)}>
      {phaseStates(casus)[phase] === 'notApplicable' && <p>{words.notApplicable}</p>}
      <dl className={phaseStyles.facts}>
        <dt>{words.facts.who}</dt>
        <dd>{who}</dd>
        <dt>{words.facts.contactPoint}</dt>
        <dd>{words.contactPoints[phases[phase].contactPoint]}</dd>
        <dt>{words.facts.tool}</dt>
        <dd>{tool}</dd>
        <dt>{words.facts.result}</dt>
        <dd>{result}</dd>
      </dl>
      <ul className={styles.tasks}>
        {tasks.map((task) => (
          <li key={task.name}>
            <div>
              <TaskLink task={task} onAct={onAct} />
              <div className={styles.soft}>{task.hint}</div>
            </div>
            <Badge tone={tones[task.state]}>{words.taskStates[task.state]}</Badge>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        {next && (
          <Button variant="filled" onClick={() => go(next)}>
            {words.next(next.name)} <KeyHint command="next" />
          </Button>
        )}
        <Button onClick={() => void navigate({ to: '/casus/$id/documenten', params: { id } })}>
          {words.documents}
        </Button>
      </div>
    </Card>
  );
}

const forEveryone: ReadonlySet<PhaseTask['place']['to']> = new Set([
  '/casus/$id/voorbereiding',
  '/casus/$id/controle',
  '/casus/$id/verantwoordelijkheid',
  '/casus/$id/tijdlijn',
]);

/** What one may not do doesn't stand on one's list. */
function isTaskFor(roles: readonly Role[], { place }: PhaseTask): boolean {
  if (place.to === 'act') return mayRecordAct(roles, { kind: place.act });
  if (forEveryone.has(place.to)) return true;
  const form = place.to === '/casus/$id/afsprakenformulier/$stap' && place.stap === 'bereikbaarheid';
  return mayChangePlace(roles, form ? 'betrokkenen' : 'afsprakenformulier');
}

function TaskLink({
  task: { name, place },
  onAct,
}: {
  readonly task: PhaseTask;
  readonly onAct: PhaseTodoProps['onAct'];
}) {
  const { id } = useCasusView();
  if (place.to === 'act')
    return (
      <button type="button" className={styles.task} onClick={() => onAct({ kind: place.act })}>
        {name}
      </button>
    );
  if (place.to === '/casus/$id/afsprakenformulier/$stap')
    return (
      <Link className={styles.task} to={place.to} params={{ id, stap: place.stap }}>
        {name}
      </Link>
    );
  return (
    <Link className={styles.task} to={place.to} params={{ id }}>
      {name}
    </Link>
  );
}
