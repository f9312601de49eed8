import { QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { queryClient } from '../../../src/renderer/app/query-client';
import { callQuery, forgetAnswers } from '../../../src/renderer/app/use-call';

afterEach(() => {
  queryClient.clear();
  vi.unstubAllGlobals();
});

const answered = (open: number) => ({ ok: true, value: { open } });

/** Answers in the order in which the test lets them go. */
function bridgeOf() {
  const waiting: ((answer: unknown) => void)[] = [];
  const call = () => new Promise((resolve) => waiting.push(resolve));
  vi.stubGlobal('window', { warmeOverdracht: { calls: { 'vandaag.count': call } } });
  return waiting;
}

test('a first answer that was asked before a change is asked again', async () => {
  const waiting = bridgeOf();
  const observer = new QueryObserver(queryClient, callQuery('vandaag.count', {}));
  const stop = observer.subscribe(() => undefined);
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  forgetAnswers('vandaag.count');
  waiting[0]?.(answered(1));
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
  waiting[1]?.(answered(2));
  await vi.waitFor(() => expect(observer.getCurrentResult().data).toEqual(answered(2)));
  stop();
});

test('an answer that is there stays until the next one has come', async () => {
  const waiting = bridgeOf();
  const observer = new QueryObserver(queryClient, callQuery('vandaag.count', {}));
  const stop = observer.subscribe(() => undefined);
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  waiting[0]?.(answered(1));
  await vi.waitFor(() => expect(observer.getCurrentResult().data).toEqual(answered(1)));
  forgetAnswers('vandaag.count');
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
  expect(observer.getCurrentResult().data).toEqual(answered(1));
  waiting[1]?.(answered(2));
  await vi.waitFor(() => expect(observer.getCurrentResult().data).toEqual(answered(2)));
  stop();
});
