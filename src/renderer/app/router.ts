import { createHashHistory, createRouter } from '@tanstack/react-router';
import { BrokenScreen } from '../frame/broken-screen';
import { routeTree } from './routes';

export const router = createRouter({
  routeTree,
  // Served from a protocol of its own, without a server that knows the routes.
  history: createHashHistory(),
  defaultPendingMs: 200,
  defaultErrorComponent: BrokenScreen,
});
export type AppRouter = typeof router;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
