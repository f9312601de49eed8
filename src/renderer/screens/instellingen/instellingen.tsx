import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { Settings } from '#contract/settings-calls';
import { texts } from '../../app/texts';
import { useCall } from '../../app/use-call';
import { useSession } from '../../app/vault-state';
import { Card } from '../../components/card';
import { Columns } from '../../components/columns';
import { EmptyState } from '../../components/empty-state';
import { PageTitle } from '../../components/page-title';
import { BackupSettings } from '../reservekopie/backup-settings';
import { ChangePassword } from './change-password';
import styles from './instellingen.module.css';
import { RenewNoodblad } from './renew-noodblad';
import { SettingCards } from './setting-cards';

/** What this user set for themselves, the practice, the password and the Noodblad. */
export function Instellingen() {
  const { title, subtitle } = texts.instellingen;
  const read = useCall('settings.get', {});
  return (
    <>
      <PageTitle title={title} subtitle={subtitle} />
      {read.status === 'loading' && <p role="status">{texts.frame.loading}</p>}
      {read.status === 'failed' && (
        <EmptyState title={title} text={read.text}>
          <Button onClick={read.again}>{texts.frame.tryAgain}</Button>
        </EmptyState>
      )}
      {read.status === 'ready' && <Cards stored={read.value} />}
    </>
  );
}

function Cards({ stored }: { readonly stored: Settings }) {
  const { user, practising } = useSession();
  const navigate = useNavigate();
  const { practice, practiceText, practiceLink } = texts.instellingen;
  return (
    <Columns
      wideAside
      aside={
        <>
          <Card title={practice}>
            <p className={styles.text}>{practiceText}</p>
            <Button className={styles.first} onClick={() => void navigate({ to: '/praktijk' })}>
              {practiceLink}
            </Button>
          </Card>
          <Card title={texts.regio.title}>
            <p className={styles.text}>{texts.regio.settingsText}</p>
            <Button className={styles.first} onClick={() => void navigate({ to: '/regio' })}>
              {texts.regio.settingsLink}
            </Button>
          </Card>
          <BackupSettings />
          {/* Nobody else signs in to an oefenpraktijk. */}
          {!practising && user.roles.includes('beheerder') && (
            <Card title={texts.gebruikers.title}>
              <p className={styles.text}>{texts.gebruikers.settingsText}</p>
              <Button className={styles.first} onClick={() => void navigate({ to: '/gebruikers' })}>
                {texts.gebruikers.settingsLink}
              </Button>
            </Card>
          )}
          {/* Nobody knows the password of an oefenpraktijk. */}
          {!practising && <ChangePassword userName={user.name} />}
          {!practising && user.roles.includes('beheerder') && <RenewNoodblad />}
        </>
      }
    >
      <SettingCards stored={stored} />
    </Columns>
  );
}
