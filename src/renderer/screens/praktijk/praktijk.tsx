import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useCommand } from '../../app/commands';
import { ariaKeys } from '../../app/keymap';
import { texts } from '../../app/texts';
import { firstRunDone, useSession, useVaultState } from '../../app/vault-state';
import { KeyHint } from '../../components/key-hint';
import { PageTitle } from '../../components/page-title';
import { useFormVisit } from '../../records/record-context';
import { UndoKeys } from '../../records/undo-keys';
import { WithRecord } from '../../records/with-record';
import styles from './praktijk.module.css';
import { PraktijkFields } from './praktijk-fields';
import { PraktijkOverview } from './praktijk-overview';

/** The practice: asked after the vault was made, changed under Instellingen. */
export function PraktijkScreen() {
  const { praktijkId, user } = useSession();
  const vault = useVaultState();
  const firstRun = vault.state === 'open' && vault.firstRun;
  const canChange = user.roles.some((role) => role === 'huisarts' || role === 'beheerder');
  const { title, subtitle, readOnly } = texts.praktijk;
  return (
    <>
      <PageTitle
        title={title}
        subtitle={!canChange ? readOnly : firstRun ? texts.praktijk.firstRun : subtitle}
      />
      <WithRecord kind="praktijk" id={praktijkId}>
        {() => (canChange ? <PraktijkForm /> : <PraktijkOverview />)}
      </WithRecord>
      <Onward firstRun={firstRun} />
    </>
  );
}

function PraktijkForm() {
  useFormVisit('praktijkgegevens');
  return (
    <>
      <UndoKeys />
      <PraktijkFields />
    </>
  );
}

function Onward({ firstRun }: { readonly firstRun: boolean }) {
  const navigate = useNavigate();
  const goOn = () => {
    firstRunDone();
    void navigate({ to: firstRun ? '/casussen' : '/instellingen' });
  };
  useCommand('next', goOn);
  return (
    <div className={styles.onward}>
      <Button variant={firstRun ? 'filled' : 'default'} aria-keyshortcuts={ariaKeys('next')} onClick={goOn}>
        {firstRun ? texts.praktijk.toCasussen : texts.praktijk.toSettings}
        <KeyHint command="next" />
      </Button>
      {!firstRun && (
        <Button onClick={() => void navigate({ to: '/praktijk/geschiedenis' })}>
          {texts.geschiedenis.title}
        </Button>
      )}
    </div>
  );
}
