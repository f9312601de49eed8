import { useRef, useState } from 'react';
import type { CallOutput } from '#contract/calls';
import { newId } from '../../app/ids';
import { useCall } from '../../app/use-call';

/** More than fit on a screen; each row that isn't seen costs time to draw. */
const firstRows = 15;
const moreRows = 85;
const mostRows = 500;

export interface Vandaag {
  /** Null until the first answer has come. */
  readonly list: CallOutput<'vandaag.list'> | null;
  readonly failure: { readonly text: string; readonly again: () => void } | null;
  /** Shows more under each heading; null when that can't. */
  readonly more: (() => void) | null;
}

/** The work of the day; one opening of the screen is one visit in the journal. */
export function useVandaag(): Vandaag {
  const [visit] = useState(newId);
  const [limit, setLimit] = useState(firstRows);
  const state = useCall('vandaag.list', { visit, limit });
  // What is there stays while more of it is on its way.
  const latest = useRef<CallOutput<'vandaag.list'> | null>(null);
  if (state.status === 'ready') latest.current = state.value;
  return {
    list: latest.current,
    failure: state.status === 'failed' ? state : null,
    more: limit < mostRows ? () => setLimit(Math.min(mostRows, limit + moreRows)) : null,
  };
}
