import { afterEach, describe, expect, it, vi } from 'vitest';
import { ask, onVaultLocked } from '../../../src/renderer/app/client';

function bridgeThatAnswers(answer: () => Promise<unknown>): void {
  vi.stubGlobal('window', { warmeOverdracht: { calls: { 'app.info': answer } } });
}

describe('ask', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    onVaultLocked(() => undefined);
  });

  it('hands on a value', async () => {
    bridgeThatAnswers(async () => ({ ok: true, value: { version: '1' } }));
    expect(await ask('app.info', {})).toEqual({ ok: true, value: { version: '1' } });
  });

  it('hands on an expected failure', async () => {
    bridgeThatAnswers(async () => ({ ok: false, code: 'storeFailed', message: 'x', paths: [] }));
    expect(await ask('app.info', {})).toMatchObject({ ok: false, code: 'storeFailed' });
  });

  it.each([
    ['a connection that breaks', () => Promise.reject(new Error('gone'))],
    ['an answer without the envelope', async () => 'yes'],
    ['a code that no call has', async () => ({ ok: false, code: 'toString', message: '', paths: [] })],
  ])('makes an internal error of %s', async (_name, answer) => {
    bridgeThatAnswers(answer);
    expect(await ask('app.info', {})).toMatchObject({ ok: false, code: 'internal' });
  });

  it('makes an internal error of a missing bridge', async () => {
    vi.stubGlobal('window', {});
    expect(await ask('app.info', {})).toMatchObject({ ok: false, code: 'internal' });
  });

  it('tells that the vault was locked meanwhile', async () => {
    const act = vi.fn();
    onVaultLocked(act);
    bridgeThatAnswers(async () => ({ ok: false, code: 'locked', message: '', paths: [] }));
    await ask('app.info', {});
    expect(act).toHaveBeenCalledOnce();
  });
});
