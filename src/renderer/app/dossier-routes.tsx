import { createRoute } from '@tanstack/react-router';
import { CasussenPlaceholder } from '../screens/casussen-placeholder';
import { frameRoute } from './frame-route';

const casussenRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/casussen',
  component: CasussenPlaceholder,
});

/** The screens of the dossiers; a new one is made here and added to this list. */
export const dossierRoutes = [casussenRoute] as const;
