import '../theme/styles';
import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { loadAppInfo } from './app-info';
import { onDossierChanged, onVaultLocked } from './client';
import { listenToKeys } from './commands';
import { leaveLockedVault, listenToMain } from './main-events';
import { listsOutdated } from './outdated-lists';
import { trackPlace } from './place-tracker';
import { router } from './router';
import { restoreTextSize } from './text-size';
import { loadVaultState, vaultState } from './vault-state';

/** Brings the window up: what main must be asked first, then the screens. */
export async function start(): Promise<void> {
  const nonce = document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '';
  setNonce(nonce);
  restoreTextSize();
  listenToKeys();
  listenToMain();
  trackPlace(router);
  onDossierChanged(listsOutdated);
  onVaultLocked(() => {
    if (vaultState.get().state === 'open') leaveLockedVault();
  });
  const [known] = await Promise.all([loadAppInfo(), loadVaultState()]);
  const root = document.getElementById('root');
  if (root)
    createRoot(root).render(
      <StrictMode>
        <App nonce={nonce} known={known} />
      </StrictMode>,
    );
}
