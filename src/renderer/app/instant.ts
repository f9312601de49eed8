import { useEffect, useState } from 'react';

/** The present instant by the window's own clock: for how long something takes, never for what day it is. */
export function instantNow(): string {
  return new Date().toISOString();
}

/** The present instant, anew each second while something counts. */
export function useInstant(counting: boolean): string {
  const [now, setNow] = useState(instantNow);
  useEffect(() => {
    setNow(instantNow());
    if (!counting) return undefined;
    const timer = setInterval(() => setNow(instantNow()), 1000);
    return () => clearInterval(timer);
  }, [counting]);
  return now;
}
