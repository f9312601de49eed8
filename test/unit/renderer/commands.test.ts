import { describe, expect, it, vi } from 'vitest';
import { registerCommand, runCommand } from '../../../src/renderer/app/commands';
import { flushAll, registerFlusher } from '../../../src/renderer/app/flushers';
import { neighbouringSize } from '../../../src/renderer/app/text-size';
import { nextIndex } from '../../../src/renderer/frame/regions';

describe('runCommand', () => {
  it('asks the newest handler first, and the one before it when that leaves it', () => {
    const older = vi.fn();
    const takeBackOlder = registerCommand('close', older);
    const takeBackNewer = registerCommand('close', () => false);
    expect(runCommand('close')).toBe(true);
    expect(older).toHaveBeenCalledOnce();
    takeBackNewer();
    takeBackOlder();
    expect(runCommand('close')).toBe(false);
  });
});

describe('flushAll', () => {
  it('runs all, also when one fails', async () => {
    const saved = vi.fn(async () => undefined);
    const takeBack = [
      registerFlusher(() => Promise.reject(new Error('full'))),
      registerFlusher(() => {
        throw new Error('broken');
      }),
      registerFlusher(saved),
    ];
    await flushAll();
    expect(saved).toHaveBeenCalledOnce();
    for (const take of takeBack) take();
  });
});

describe('nextIndex', () => {
  it('goes round in both directions, and begins at an end from outside', () => {
    expect(nextIndex(-1, 3, 'next')).toBe(0);
    expect(nextIndex(2, 3, 'next')).toBe(0);
    expect(nextIndex(-1, 3, 'previous')).toBe(2);
    expect(nextIndex(0, 3, 'previous')).toBe(2);
    expect(nextIndex(0, 0, 'next')).toBe(-1);
  });
});

describe('neighbouringSize', () => {
  it('steps from any size and stops at both ends', () => {
    expect(neighbouringSize(100, 'larger')).toBe(110);
    expect(neighbouringSize(130, 'larger')).toBe(150);
    expect(neighbouringSize(130, 'smaller')).toBe(125);
    expect(neighbouringSize(200, 'larger')).toBe(200);
    expect(neighbouringSize(100, 'smaller')).toBe(100);
  });
});
