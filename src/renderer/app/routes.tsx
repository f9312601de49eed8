import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { dossierRoutes } from './dossier-routes';
import { frameRoute, rootRoute } from './frame-route';
import { vaultRoutes } from './guard';

/** `/` shows nothing: the gate leads on from it. */
const beginRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: () => null });

const makeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: vaultRoutes.make,
  component: lazyRouteComponent(() => import('../screens/kluis/make-vault'), 'MakeVault'),
});
const unlockRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: vaultRoutes.unlock,
  component: lazyRouteComponent(() => import('../screens/kluis/unlock-vault'), 'UnlockVault'),
});
const recoverRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: vaultRoutes.recover,
  component: lazyRouteComponent(() => import('../screens/kluis/recover-vault'), 'RecoverVault'),
});
const sheetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: vaultRoutes.sheet,
  component: lazyRouteComponent(() => import('../screens/kluis/noodblad'), 'Noodblad'),
});
const faultRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: vaultRoutes.fault,
  component: lazyRouteComponent(() => import('../screens/kluis/vault-fault'), 'VaultFaultScreen'),
});

const settingsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/instellingen',
  component: lazyRouteComponent(() => import('../screens/instellingen/instellingen'), 'Instellingen'),
});
const helpRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/help',
  component: lazyRouteComponent(() => import('../screens/help/help'), 'Help'),
});
const praktijkRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/praktijk',
  component: lazyRouteComponent(() => import('../screens/praktijk/praktijk'), 'PraktijkScreen'),
});

export const routeTree = rootRoute.addChildren([
  beginRoute,
  makeRoute,
  unlockRoute,
  recoverRoute,
  sheetRoute,
  faultRoute,
  frameRoute.addChildren([...dossierRoutes, settingsRoute, helpRoute, praktijkRoute]),
]);
