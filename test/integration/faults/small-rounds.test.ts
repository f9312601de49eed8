import { describe, expect, test } from 'vitest';
import { errorText } from '#contract/error-texts';
import { corrupt } from '../../faults/corrupt-rounds';
import { cutLog } from '../../faults/cut-log';
import { hasStrace, readTrace, traceFlushes } from '../../faults/flush-trace';
import { fillDisk } from '../../faults/full-disk-rounds';
import { injectFullDisk } from '../../faults/injected-full-disk';
import { killWhileBackingUp } from '../../faults/kill-backups';
import { seededRandom } from '../../faults/seeded-random';

// A few rounds of what `npm run test:corrupt` and the others do for long.

test('security 32: damage is detected or harmless, and what was refused stays as it was', async () => {
  const { detected, silent, originalsChanged } = await corrupt(25, seededRandom(7));
  expect({ silent, originalsChanged }).toEqual({ silent: 0, originalsChanged: 0 });
  expect(detected).toBeGreaterThan(5);
});

describe('security 30: power that goes', () => {
  test('leaves a prefix of what was acknowledged, wherever it cuts the log', async () => {
    const { cuts, broken, wrong } = await cutLog(5, 12, seededRandom(7));
    expect({ broken, wrong }).toEqual({ broken: 0, wrong: 0 });
    expect(cuts).toBeGreaterThan(5);
  });

  test('takes nothing acknowledged along: the log is flushed before each acknowledgement', async () => {
    // Elsewhere than on Linux there is no strace; the reading of its output is tested below all the same.
    if (!(await hasStrace())) return expect(process.platform).not.toBe('linux');
    expect(await traceFlushes(5)).toEqual({ acknowledged: 5, unflushed: 0 });
  });

  test('would be noticed in a trace without a flush', () => {
    const flush = '7 fdatasync(23</x/dossier-1.db-wal>) = 0';
    const said = (count: number) => `7 write(1</dev/pipe>, "saved ${count}\\n", 8) = 8`;
    const other = '7 fsync(24</x/kluis-a.kop>) = 0';
    const split = ['8 fsync(23</x/dossier-1.db-wal> <unfinished ...>', '8 <... fsync resumed>) = 0'];
    expect(readTrace([flush, said(1), ...split, said(2)].join('\n'))).toEqual({
      acknowledged: 2,
      unflushed: 0,
    });
    expect(readTrace([flush, said(1), other, said(2)].join('\n'))).toEqual({ acknowledged: 2, unflushed: 1 });
    expect(readTrace([split[0], said(1)].join('\n'))).toEqual({ acknowledged: 1, unflushed: 1 });
  });
});

describe('security 31: a full disk', () => {
  test('is said, loses nothing, and space that returns is used', async () => {
    const { codes, lost, stuck, message } = await fillDisk(1);
    expect(codes['type diskFull']).toBe(1);
    expect({ lost, stuck }).toEqual({ lost: 0, stuck: 0 });
    expect(message).toContain('De schijf is vol.');
  });

  test('that the driver reports is treated the same', async () => {
    const { codes, lost, stuck } = await injectFullDisk(2);
    expect(codes).toEqual({ 'type diskFull': 2 });
    expect({ lost, stuck }).toEqual({ lost: 0, stuck: 0 });
  });
});

test('security 36: a kill while a backup is made or put back loses nothing and leaves no half backup', async () => {
  const { lost, broken, halfBackups } = await killWhileBackingUp(2, seededRandom(11));
  expect({ lost, broken, halfBackups }).toEqual({ lost: 0, broken: 0, halfBackups: 0 });
});

test('every fault that a disk can give has words that say what is safe', () => {
  for (const code of [
    'diskFull',
    'backupDiskFull',
    'backupFailed',
    'databaseTruncated',
    'databaseEmpty',
  ] as const)
    expect(errorText(code)).toMatch(/veilig|niets gewijzigd/);
});
