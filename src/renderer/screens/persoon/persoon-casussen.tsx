import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import type { CallOutput } from '#contract/calls';
import { errorText } from '#contract/error-texts';
import { phases } from '#domain/overname/phases';
import { dayOfInstant, formatShortDate } from '#domain/tijd/plain-date';
import { useZone } from '../../app/app-info';
import { useCommand } from '../../app/commands';
import { newId } from '../../app/ids';
import { showFailure } from '../../app/notices';
import { texts } from '../../app/texts';
import { useAsk } from '../../app/use-call';
import { useIsClinician } from '../../app/vault-state';
import { Badge } from '../../components/badge';
import { Card } from '../../components/card';
import { KeyHint } from '../../components/key-hint';
import { useAnyRecord } from '../../records/record-context';
import { ResponsibleBadge } from '../casussen/responsible-badge';
import styles from './persoon.module.css';

type CasusOfPersoon = CallOutput<'persoon.open'>['casussen'][number];

interface PersoonCasussenProps {
  readonly personId: string;
  readonly casussen: readonly CasusOfPersoon[];
}

/** Someone's casussen over the years, the newest first, and the way to a new one. */
export function PersoonCasussen({ personId, casussen }: PersoonCasussenProps) {
  const { session } = useAnyRecord();
  const create = useAsk('casus.create');
  const navigate = useNavigate();

  async function begin(): Promise<void> {
    await session.flush();
    const answer = await create.ask({ key: newId(), personId, kind: 'overname' });
    if (answer.ok) await navigate({ to: '/casus/$id', params: { id: answer.value.id } });
    else showFailure(errorText(answer.code));
  }
  const clinician = useIsClinician();
  useCommand('next', clinician ? () => void begin() : null);

  return (
    <Card title={texts.persoon.casussen}>
      {casussen.length === 0 && <p className={styles.soft}>{texts.persoon.noCasusText}</p>}
      <ul className={styles.casussen}>
        {casussen.map((casus) => (
          <CasusLine key={casus.id} casus={casus} />
        ))}
      </ul>
      {clinician && (
        <Button variant={casussen.length === 0 ? 'filled' : 'default'} onClick={() => void begin()}>
          {texts.persoon.begin} <KeyHint command="next" />
        </Button>
      )}
    </Card>
  );
}

function CasusLine({ casus }: { readonly casus: CasusOfPersoon }) {
  const zone = useZone();
  const clinician = useIsClinician();
  const { id, kind, createdAt, phase, ended, responsible } = casus;
  const begun = texts.persoon.begunOn(formatShortDate(dayOfInstant(createdAt, zone)));
  const stage = phase === null ? '' : texts.persoon.phase(texts.casussen.phase(phase, phases[phase].short));
  return (
    <li>
      <Link to="/casus/$id" params={{ id }}>
        {texts.casussen.kinds[kind]}
      </Link>
      <span className={styles.soft}>{[begun, ended === null ? stage : ''].filter(Boolean).join(' · ')}</span>
      <span>
        {ended !== null ? (
          <Badge tone="quiet">{texts.casussen.ended[ended]}</Badge>
        ) : (
          <ResponsibleBadge responsible={responsible} />
        )}
      </span>
      {ended === 'afgerond' && clinician && (
        <Link to="/casus/$id/terugkeer" params={{ id }}>
          {texts.terugkeer.ended}
        </Link>
      )}
    </li>
  );
}
