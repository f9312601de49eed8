import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { casusEnd } from '#domain/casus/act';
import { formatDate } from '#domain/tijd/plain-date';
import { texts } from '../../app/texts';
import { useIsClinician } from '../../app/vault-state';
import { Columns } from '../../components/columns';
import { PageTitle } from '../../components/page-title';
import { useBody } from '../../records/record-context';
import { ActsPanel, type OpenActForm } from './acts/acts-panel';
import styles from './casus.module.css';
import { CasusLinks } from './casus-links';
import { useCasusView } from './casus-view';
import { OpenWork } from './open-work';
import { PhaseBar, useCurrentPhase } from './phases/phase-bar';
import { PhaseTodo } from './phases/phase-todo';
import { DeadlinesCard } from './termijnen/deadlines-card';
import { NewerRegionCard } from './termijnen/region-card';
import { Knelpunt } from './verantwoordelijk/knelpunt';
import { VoorstelCard } from './voorstel/voorstel-card';

/** Where a casus stands: its phase, what there is to do, its clocks, what was recorded; the rest behind links. */
export function CasusOverview() {
  const { kind, shield } = useCasusView();
  const current = useCurrentPhase();
  const [chosen, setChosen] = useState<{
    readonly phase: typeof current;
    readonly while: typeof current;
  } | null>(null);
  const [open, setOpen] = useState<OpenActForm | null>(null);
  // A phase that was looked at makes way once the casus moves on.
  const shown = chosen?.while === current ? chosen.phase : current;
  return (
    <>
      <PageTitle
        title={texts.casussen.kinds[kind]}
        subtitle={shield ? texts.casus.overviewShielded : texts.casus.overview}
      />
      <Ended />
      <PhaseBar shown={shown} onChoose={(phase) => setChosen({ phase, while: current })} />
      <Columns
        aside={
          <>
            <DeadlinesCard onRecord={() => setOpen({ kind: 'gebeurtenis' })} />
            {open === null && <ActsPanel open={open} onOpen={setOpen} />}
            <NewerRegionCard />
          </>
        }
      >
        {/* A form that is open has the room of the main column. */}
        {open !== null && <ActsPanel open={open} onOpen={setOpen} />}
        <VoorstelCard onOpen={setOpen} />
        <Knelpunt />
        <PhaseTodo phase={shown} onAct={setOpen} />
        <OpenWork />
        <CasusLinks />
      </Columns>
    </>
  );
}

/** That the casus ended; one that ended as it should leads on to what to do when someone comes back. */
function Ended() {
  const { id } = useCasusView();
  const clinician = useIsClinician();
  const end = casusEnd(useBody('casus').acts);
  if (!end) return null;
  return (
    <p className={styles.ended}>
      {texts.acts.ended(texts.acts.endReasons[end.reason].toLowerCase(), formatDate(end.date))}{' '}
      {clinician && end.reason === 'afgerond' && (
        <Link to="/casus/$id/terugkeer" params={{ id }}>
          {texts.terugkeer.ended}
        </Link>
      )}
    </p>
  );
}
