import { useEffect } from 'react';
import type { Moment } from '#domain/crisis/office-hours';
import { forgetAnswers, useCall } from '../../app/use-call';

/** What time it is, by main's clock; another one each minute. Null until the first answer has come. */
export function useMoment(): Moment | null {
  const asked = useCall('crisis.moment', {});
  const nextIn = asked.status === 'ready' ? asked.value.nextIn : null;
  const time = asked.status === 'ready' ? asked.value.time : null;
  // An answer of earlier, kept from another opening, isn't the time any more.
  useEffect(() => forgetAnswers('crisis.moment'), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each minute waits for the next.
  useEffect(() => {
    if (nextIn === null) return undefined;
    const timer = setTimeout(() => forgetAnswers('crisis.moment'), nextIn);
    return () => clearTimeout(timer);
  }, [nextIn, time]);
  return asked.status === 'ready' ? asked.value : null;
}
