import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useCommand } from '../app/commands';
import { Palette } from './palette';

/** Ctrl+K, everywhere in the frame. Closing gives the focus back to where it was and changes nothing there. */
export function PaletteKey() {
  const [open, setOpen] = useState(false);
  const before = useRef<Element | null>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });

  function close(): void {
    setOpen(false);
  }
  useCommand('palette', () => {
    if (!open) before.current = document.activeElement;
    setOpen(!open);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen came by a key of its own.
  useEffect(close, [path]);
  // After the dialog has let go of the focus.
  useEffect(() => {
    if (open || before.current === null) return;
    if (before.current instanceof HTMLElement && before.current.isConnected)
      before.current.focus({ preventScroll: true });
    before.current = null;
  }, [open]);

  return open ? <Palette onClose={close} /> : null;
}
