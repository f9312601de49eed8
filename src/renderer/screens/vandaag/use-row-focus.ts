import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

/** The attribute by which a row's link says which row it leads. */
const rowAttribute = 'data-row-link';

/**
 * One row at a time takes part in Tab; arrows go from row to row. When the row with the focus goes away, the one in its
 * place gets it.
 */
export function useRowFocus(ids: readonly string[]) {
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const place = useRef(0);
  const there = chosen !== null && ids.includes(chosen);
  const active = there ? chosen : (ids[Math.min(place.current, ids.length - 1)] ?? null);
  if (there) place.current = ids.indexOf(chosen);

  function focusRow(id: string | undefined): void {
    if (id === undefined) return;
    list.current?.querySelector<HTMLElement>(`[${rowAttribute}="${CSS.escape(id)}"]`)?.focus();
  }

  useEffect(() => {
    if (chosen === null || there || active === null) return;
    // Not when someone is elsewhere by now.
    if (document.activeElement === document.body) focusRow(active);
  });

  function onKeyDown(event: KeyboardEvent): void {
    const step = steps[event.key];
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    const at = active === null ? 0 : ids.indexOf(active);
    focusRow(ids[Math.max(0, Math.min(ids.length - 1, step(at, ids.length)))]);
  }

  return { list, active, onKeyDown, choose: setChosen };
}

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_at, count) => count - 1,
};
