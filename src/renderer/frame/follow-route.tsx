import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { contentId, focusContent } from './regions';

/** After going to another screen: begins at its top, with the focus in it unless something there has it already. */
export function FollowRoute() {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const before = useRef(path);
  useEffect(() => {
    if (path === before.current) return;
    const first = before.current === undefined;
    before.current = path;
    if (first) return;
    const inContent = document.getElementById(contentId)?.contains(document.activeElement);
    if (inContent) return;
    window.scrollTo(0, 0);
    focusContent();
  }, [path]);
  return null;
}
