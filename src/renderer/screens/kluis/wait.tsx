import { useCallback, useEffect, useState } from 'react';
import { texts } from '../../app/texts';

/** Counts down to the moment at which another password is taken; whole seconds, 0 when there is nothing to wait for. */
export function useCountdown(): readonly [number, (milliseconds: number) => void] {
  const [until, setUntil] = useState<number | null>(null);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (until === null) return undefined;
    const tick = () => {
      // Of the clock that only goes forward: the calendar's could be set.
      const left = Math.max(0, Math.ceil((until - performance.now()) / 1000));
      setSeconds(left);
      if (left === 0) setUntil(null);
    };
    tick();
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [until]);
  const waitFor = useCallback((milliseconds: number) => {
    setUntil(milliseconds > 0 ? performance.now() + milliseconds : null);
  }, []);
  return [seconds, waitFor];
}

/** The countdown in words. A timer isn't said aloud at every second. */
export function WaitText({ seconds }: { readonly seconds: number }) {
  if (seconds === 0) return null;
  return (
    <span role="timer" className="tabular">
      {texts.kluis.unlock.wait(seconds)}
    </span>
  );
}
