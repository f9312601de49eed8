import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readCheckSearch } from '../screens/casus/check/check-document';
import { listSearchSchema } from '../screens/casussen/list-search';
import { readJournalSearch } from '../screens/journaal/journal-search';
import { frameRoute } from './frame-route';

const casussenRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/casussen',
  validateSearch: listSearchSchema,
  component: lazyRouteComponent(() => import('../screens/casussen/casussen'), 'Casussen'),
});
const newRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/nieuw',
  component: lazyRouteComponent(() => import('../screens/casussen/nieuwe-casus'), 'NieuweCasus'),
});
const persoonRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/persoon/$id',
  component: lazyRouteComponent(() => import('../screens/persoon/persoon-screen'), 'PersoonScreen'),
});
const persoonHistoryRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/persoon/$id/geschiedenis',
  component: lazyRouteComponent(() => import('../screens/geschiedenis/persoon-history'), 'PersoonHistory'),
});
const rechtenRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/persoon/$id/rechten',
  component: lazyRouteComponent(() => import('../screens/rechten/rechten-screen'), 'RechtenScreen'),
});
const journaalRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/journaal',
  validateSearch: readJournalSearch,
  component: lazyRouteComponent(() => import('../screens/journaal/journaal'), 'Journaal'),
});
const bewaartermijnRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/bewaartermijn',
  component: lazyRouteComponent(() => import('../screens/journaal/bewaartermijn'), 'Bewaartermijn'),
});
const praktijkHistoryRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/praktijk/geschiedenis',
  component: lazyRouteComponent(() => import('../screens/geschiedenis/praktijk-history'), 'PraktijkHistory'),
});
/** Keeps the casus open while one goes from screen to screen in it. */
const casusRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/casus/$id',
  component: lazyRouteComponent(() => import('../screens/casus/casus-layout'), 'CasusLayout'),
});
const overviewRoute = createRoute({
  getParentRoute: () => casusRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../screens/casus/casus-overview'), 'CasusOverview'),
});
const besluitRoute = createRoute({
  getParentRoute: () => casusRoute,
  path: '/besluit',
  component: lazyRouteComponent(() => import('../screens/casus/besluit/besluit-screen'), 'BesluitScreen'),
});
const voorbereidingRoute = createRoute({
  getParentRoute: () => casusRoute,
  path: '/voorbereiding',
  component: lazyRouteComponent(
    () => import('../screens/casus/voorbereiding/voorbereiding-screen'),
    'VoorbereidingScreen',
  ),
});
const herstelplanRoute = createRoute({
  getParentRoute: () => casusRoute,
  path: '/herstelplan',
  component: lazyRouteComponent(
    () => import('../screens/casus/herstelplan/herstelplan-screen'),
    'HerstelplanScreen',
  ),
});
const plannenRoute = createRoute({
  getParentRoute: () => casusRoute,
  path: '/plannen',
  component: lazyRouteComponent(() => import('../screens/casus/plannen/plannen-screen'), 'PlannenScreen'),
});
const verbindingRoute = createRoute({
  getParentRoute: () => casusRoute,
  path: '/sociaal-domein',
  component: lazyRouteComponent(
    () => import('../screens/casus/verbinding/verbinding-screen'),
    'VerbindingScreen',
  ),
});
const terugkeerRoute = createRoute({
  getParentRoute: () => casusRoute,
  path: '/terugkeer',
  component: lazyRouteComponent(
    () => import('../screens/casus/terugkeer/terugkeer-screen'),
    'TerugkeerScreen',
  ),
});
const gesprekRoute = createRoute({
  getParentRoute: () => casusRoute,
  path: '/gesprek',
  component: lazyRouteComponent(() => import('../screens/casus/gesprek/gesprek-screen'), 'GesprekScreen'),
});
const medicatieRoute = createRoute({
  getParentRoute: () => casusRoute,
  path: '/medicatie',
  component: lazyRouteComponent(
    () => import('../screens/casus/medicatie/medicatie-screen'),
    'MedicatieScreen',
  ),
});
const toestemmingenRoute = createRoute({
  getParentRoute: () => casusRoute,
  path: '/toestemmingen',
  component: lazyRouteComponent(
    () => import('../screens/casus/toestemmingen/toestemmingen-screen'),
    'ToestemmingenScreen',
  ),
});
const timelineRoute = createRoute({
  getParentRoute: () => casusRoute,
  path: '/tijdlijn',
  component: lazyRouteComponent(() => import('../screens/casus/timeline/timeline-screen'), 'TimelineScreen'),
});
const verantwoordelijkRoute = createRoute({
  getParentRoute: () => casusRoute,
  path: '/verantwoordelijkheid',
  component: lazyRouteComponent(
    () => import('../screens/casus/verantwoordelijk/verantwoordelijk-screen'),
    'VerantwoordelijkScreen',
  ),
});
const formRoute = createRoute({
  getParentRoute: () => casusRoute,
  path: '/afsprakenformulier/$stap',
  component: lazyRouteComponent(() => import('../screens/casus/form/form-screen'), 'FormScreen'),
});
const checkRoute = createRoute({
  getParentRoute: () => casusRoute,
  path: '/controle',
  validateSearch: readCheckSearch,
  component: lazyRouteComponent(() => import('../screens/casus/check/check-screen'), 'CheckScreen'),
});
const historyRoute = createRoute({
  getParentRoute: () => casusRoute,
  path: '/geschiedenis',
  component: lazyRouteComponent(() => import('../screens/geschiedenis/record-history'), 'RecordHistory'),
});

/** The screens of the dossiers; a new one is made here and added to this list. */
export const dossierRoutes = [
  casussenRoute,
  newRoute,
  persoonRoute,
  persoonHistoryRoute,
  rechtenRoute,
  journaalRoute,
  bewaartermijnRoute,
  praktijkHistoryRoute,
  casusRoute.addChildren([
    overviewRoute,
    besluitRoute,
    voorbereidingRoute,
    herstelplanRoute,
    plannenRoute,
    verbindingRoute,
    terugkeerRoute,
    gesprekRoute,
    formRoute,
    checkRoute,
    medicatieRoute,
    toestemmingenRoute,
    timelineRoute,
    verantwoordelijkRoute,
    historyRoute,
  ]),
] as const;
