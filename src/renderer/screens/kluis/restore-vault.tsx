import { useNavigate } from '@tanstack/react-router';
import { texts } from '../../app/texts';
import { RestorePanel } from '../reservekopie/restore-panel';
import { VaultScreen } from './vault-screen';

/** Putting back a backup when the vault is shut, damaged or not there. */
export function RestoreVault() {
  const navigate = useNavigate();
  const { title, intro } = texts.reservekopie.restore;
  // The gate leads to the screen that goes with how the vault stands.
  const back = () => void navigate({ to: '/' });
  return (
    <VaultScreen title={title} intro={[intro]}>
      <RestorePanel onBack={back} />
    </VaultScreen>
  );
}
