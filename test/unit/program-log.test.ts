import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { bugReport, writeBugReport } from '#main/program-log';

const at = '2026-11-22T08:00:00.000Z';
const report = (error: unknown) => bugReport(at, 'casus.open', error);

function thrown(message: string): Error {
  try {
    throw new Error(message);
  } catch (error) {
    return error as Error;
  }
}

describe('security 18, 38: the report of a bug', () => {
  test('never holds the message, whatever is in it', () => {
    const letters = fc.constantFrom('', 'Testman', '.van.Testman');
    const secret = fc.oneof(fc.string({ unit: 'grapheme' }), letters).map((text) => `geheim${text}`);
    const message = fc.oneof(
      secret,
      secret.map((text) => `eerste regel\n    at ${text}`),
      secret.map((text) => `x\n    at ${text} (dossier.ts:1:1)\n    at Object.${text}`),
      secret.map((text) => `\n    at dossier.ts:1:1 ${text}\n`),
    );
    fc.assert(
      fc.property(message, (text) => {
        expect(JSON.stringify(report(thrown(text)))).not.toContain('geheim');
      }),
    );
  });

  test('holds nothing of what was thrown when that is no error', () => {
    for (const value of ['geheim', { geheim: 1 }, ['geheim'], null, undefined])
      expect(JSON.stringify(report(value))).not.toContain('geheim');
    expect(report('geheim')).toEqual({ at, call: 'casus.open', kind: 'string', stack: [] });
  });

  test('holds no name that someone gave an error with a value in it', () => {
    const error = thrown('x');
    error.name = 'geheim van de heer Testman';
    expect(JSON.stringify(report(error))).not.toContain('geheim');
  });

  test('of a value that doesn’t fit a schema tells where, not what', () => {
    const parsed = z.object({ naam: z.literal('geheim') }).safeParse({ naam: 'ook geheim' });
    expect(JSON.stringify(report(parsed.error))).not.toContain('geheim');
    expect(report(parsed.error).kind).toBe('ZodError');
  });

  test('says where in the program it happened', () => {
    const { kind, stack } = report(thrown('x'));
    expect(kind).toBe('Error');
    expect(stack[0]).toMatch(/^at thrown \(program-log\.test\.ts:\d+:\d+\)$/);
  });

  test.each([
    ['    at begin (/home/dr jansen/Warme Overdracht (2)/out/main/index.js:1:2)', 'at begin (index.js:1:2)'],
    ['    at C:\\Users\\Dr Jansen\\AppData\\Local\\app\\index.js:10:20', 'at index.js:10:20'],
    ['    at async Object.run (file:///home/jansen/app/index.js:3:4)', 'at async Object.run (index.js:3:4)'],
    ['    at Statement.<anonymous> (D:\\Praktijk Jansen\\x.js:3:4)', 'at Statement.<anonymous> (x.js:3:4)'],
    [
      '    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)',
      'at process.processTicksAndRejections (task_queues:95:5)',
    ],
  ])('tells no folder, whose name may be that of someone: %s', (line, expected) => {
    const error = thrown('x');
    error.stack = `Error: x\n${line}`;
    expect(report(error).stack).toEqual([expected]);
  });

  test('is written as one line that only the owner can read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'log-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, 'fouten.log');
    writeBugReport(path, report(thrown('a\nb')));
    writeBugReport(path, report(thrown('c')));
    expect((await readFile(path, 'utf8')).trimEnd().split('\n')).toHaveLength(2);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });
});
