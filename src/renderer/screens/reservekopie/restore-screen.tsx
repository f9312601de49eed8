import { useNavigate } from '@tanstack/react-router';
import { texts } from '../../app/texts';
import { useSession } from '../../app/vault-state';
import { Card } from '../../components/card';
import { PageTitle } from '../../components/page-title';
import styles from './reservekopie.module.css';
import { RestorePanel } from './restore-panel';

/** Putting back a backup while the vault is open; it locks. */
export function RestoreScreen() {
  const navigate = useNavigate();
  const { user, practising } = useSession();
  const { title, intro } = texts.reservekopie.restore;
  const back = () => void navigate({ to: '/instellingen' });
  if (practising || !user.roles.includes('beheerder')) return <PageTitle title={title} />;
  return (
    <>
      <PageTitle title={title} subtitle={intro} />
      <div className={styles.narrow}>
        <Card>
          <RestorePanel onBack={back} />
        </Card>
      </div>
    </>
  );
}
