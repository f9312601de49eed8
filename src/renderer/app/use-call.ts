import { queryOptions, useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { CallName } from '#contract/call-names';
import type { CallAnswer, CallInput, CallOutput } from '#contract/calls';
import { type ErrorCode, errorText } from '#contract/error-texts';
import { ask } from './client';
import { queryClient } from './query-client';

/** How far a read is. `again` asks anew; a value that is there stays until the next one arrives. */
export type CallState<Name extends CallName> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: CallOutput<Name>; readonly again: () => void }
  | {
      readonly status: 'failed';
      readonly code: ErrorCode;
      readonly text: string;
      readonly again: () => void;
    };

/** Reads something for a screen. The answer is kept until `forgetAnswers` or until the vault locks. */
export function useCall<Name extends CallName>(name: Name, input: CallInput<Name>): CallState<Name> {
  const query = useQuery(callQuery(name, input));
  const again = useCallback(() => void query.refetch(), [query.refetch]);
  const answer = query.data;
  if (answer === undefined) return { status: 'loading' };
  if (answer.ok) return { status: 'ready', value: answer.value, again };
  return { status: 'failed', code: answer.code, text: errorText(answer.code), again };
}

/** How a read is asked and kept; for whoever asks several at once. */
export function callQuery<Name extends CallName>(name: Name, input: CallInput<Name>) {
  return queryOptions({
    queryKey: [name, input],
    queryFn: () => ask(name, input),
    // An answer holds until it is said to be outdated; a failure is asked again when the screen comes back.
    staleTime: ({ state }) => (state.data?.ok ? Number.POSITIVE_INFINITY : 0),
  });
}

/** Says that answers of a call no longer hold; screens that show them ask again. */
export function forgetAnswers(name: CallName): void {
  const about = { queryKey: [name] };
  const first = (query: { readonly state: { readonly data: unknown } }) => query.state.data === undefined;
  // A first answer that is on its way was asked before the change; invalidating alone would take it for a later one.
  void queryClient
    .cancelQueries({ ...about, predicate: first })
    .then(() => queryClient.invalidateQueries(about));
}

/** Asks on demand and tells whether an answer is awaited. */
export function useAsk<Name extends CallName>(name: Name) {
  const [pending, setPending] = useState(false);
  const send = useCallback(
    async (input: CallInput<Name>): Promise<CallAnswer<Name>> => {
      setPending(true);
      const answer = await ask(name, input);
      setPending(false);
      return answer;
    },
    [name],
  );
  return { ask: send, pending } as const;
}
