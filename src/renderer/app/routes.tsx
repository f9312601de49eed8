import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { Gebruikers } from '../screens/gebruikers/gebruikers';
import { Help } from '../screens/help/help';
import { Instellingen } from '../screens/instellingen/instellingen';
import { MakeVault } from '../screens/kluis/make-vault';
import { Noodblad } from '../screens/kluis/noodblad';
import { RecoverVault } from '../screens/kluis/recover-vault';
import { RestoreVault } from '../screens/kluis/restore-vault';
import { UnlockVault } from '../screens/kluis/unlock-vault';
import { VaultFaultScreen } from '../screens/kluis/vault-fault';
import { PraktijkScreen } from '../screens/praktijk/praktijk';
import { RestoreScreen } from '../screens/reservekopie/restore-screen';
import { Vandaag } from '../screens/vandaag/vandaag';
import { dossierRoutes } from './dossier-routes';
import { frameRoute, rootRoute } from './frame-route';
import { vaultRoutes } from './guard';

/** `/` shows nothing: the gate leads on from it. */
const beginRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: () => null });

const makeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: vaultRoutes.make,
  component: MakeVault,
});
const unlockRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: vaultRoutes.unlock,
  component: UnlockVault,
});
const recoverRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: vaultRoutes.recover,
  component: RecoverVault,
});
const sheetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: vaultRoutes.sheet,
  component: Noodblad,
});
const faultRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: vaultRoutes.fault,
  component: VaultFaultScreen,
});

const vandaagRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/vandaag',
  component: Vandaag,
});
const restoreRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: vaultRoutes.restore,
  component: RestoreVault,
});
const settingsRestoreRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/instellingen/terugzetten',
  component: RestoreScreen,
});

const settingsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/instellingen',
  component: Instellingen,
});
const helpRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/help',
  component: Help,
});
const praktijkRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/praktijk',
  component: PraktijkScreen,
});

const regioRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/regio',
  component: lazyRouteComponent(() => import('../screens/regio/regio-screen'), 'RegioScreen'),
});
const usersRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/gebruikers',
  component: Gebruikers,
});

export const routeTree = rootRoute.addChildren([
  beginRoute,
  makeRoute,
  unlockRoute,
  recoverRoute,
  sheetRoute,
  faultRoute,
  restoreRoute,
  frameRoute.addChildren([
    vandaagRoute,
    ...dossierRoutes,
    settingsRoute,
    settingsRestoreRoute,
    helpRoute,
    praktijkRoute,
    regioRoute,
    usersRoute,
  ]),
]);
