import { type KeyboardEvent, useState } from 'react';

/** How many rows Page Up and Page Down go. */
const pageStep = 10;

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + pageStep,
  PageUp: (at) => at - pageStep,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** The one row of a long list that takes part in Tab, and the keys that go from it to another. */
export function useRowKeys(count: number, show: (index: number) => void) {
  const [chosen, setChosen] = useState(0);
  const active = Math.max(0, Math.min(count - 1, chosen));
  function onKeyDown(event: KeyboardEvent): void {
    const step = steps[event.key];
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(count - 1, step(active, count)));
    setChosen(next);
    show(next);
  }
  return { active, choose: setChosen, onKeyDown };
}
