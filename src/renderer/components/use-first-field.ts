import { type RefObject, useEffect, useRef } from 'react';

/**
 * A form begins at its first field, also for who works by keyboard; not when the focus is in it already, as after
 * unlocking.
 */
export function useFirstField(): RefObject<HTMLDivElement | null> {
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (content.current?.contains(document.activeElement)) return;
    content.current?.querySelector<HTMLElement>('textarea, input, select')?.focus();
  }, []);
  return content;
}
