import { Outlet, useRouter, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { redirectFor } from './guard';
import { restoreFocus } from './place-tracker';
import { keepTextSize, takeTextSizeFromSettings } from './text-size';
import { useVaultState } from './vault-state';

/** Lets nothing be shown that doesn't go with how the vault stands, and leads to what does. */
export function Gate() {
  const vault = useVaultState();
  const router = useRouter();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const target = redirectFor(vault, path);

  useEffect(() => {
    if (target !== null) router.history.replace(target);
  }, [target, router]);

  const opened = useRef(false);
  useEffect(() => {
    if (vault.state !== 'open' || opened.current) return;
    opened.current = true;
    // An oefenpraktijk has settings of its own, and the eyes that look at it don't change.
    if (vault.session.practising) void keepTextSize();
    else void takeTextSizeFromSettings();
    restoreFocus(vault.session.place);
  }, [vault]);

  return target === null ? <Outlet /> : null;
}
