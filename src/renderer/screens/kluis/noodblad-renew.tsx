import { texts } from '../../app/texts';
import { RenewNoodbladForm } from './renew-noodblad-form';
import { VaultScreen } from './vault-screen';

/** The Noodblad was never checked and its key is gone from memory: a new one is made. */
export function NoodbladRenew() {
  const { noodblad } = texts.kluis;
  return (
    <VaultScreen title={noodblad.renewTitle} intro={[noodblad.renewIntro]}>
      <RenewNoodbladForm />
    </VaultScreen>
  );
}
