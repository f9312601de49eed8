import { createRootRoute, createRoute } from '@tanstack/react-router';
import { Frame } from '../frame/frame';
import { UnknownScreen } from '../frame/unknown-screen';
import { Gate } from './gate';

export const rootRoute = createRootRoute({
  component: Gate,
  notFoundComponent: () => (
    <Frame>
      <UnknownScreen />
    </Frame>
  ),
});

/** The parent of every screen that needs an open vault: navigation, patient bar, status. */
export const frameRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'frame',
  component: Frame,
  notFoundComponent: UnknownScreen,
});
