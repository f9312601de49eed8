import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { removeFolder } from '../builders/running-program';
import { type Measured, spread } from './measure';
import { vaultWithMany } from './screens';

const answerSchema = z.object({
  interactiveMs: z.number(),
  peakMb: z.number(),
  pdfMs: z.array(z.number()).default([]),
  screens: z.record(z.string(), z.array(z.number())).nullable().default(null),
});
type Answer = z.infer<typeof answerSchema>;

const program = resolve(import.meta.dirname, '../../out/main/index.js');
const emptyWindow = resolve(import.meta.dirname, 'empty-window/main.js');

/** Start to a field in which one can type, against an empty window of the same shell; and the memory that it takes. */
export async function measureStarting(runs: number): Promise<readonly Measured[]> {
  const ours: Answer[] = [];
  const empty: Answer[] = [];
  for (let run = 0; run < runs; run += 1) {
    empty.push(await start(emptyWindow, 0));
    ours.push(await start(program, 0));
  }
  const measured = spread(ours.map(({ interactiveMs }) => interactiveMs));
  const against = { name: 'an empty window', ...spread(empty.map(({ interactiveMs }) => interactiveMs)) };
  const met = measured.p50 <= 1.5 * against.p50;
  return [
    { name: 'start to interactive', unit: 'ms', ...measured, against, target: { words: 'p50 ≤ 1.5 ×', met } },
    {
      name: 'memory of main at start, peak',
      unit: 'MB',
      ...spread(ours.map(({ peakMb }) => peakMb)),
      against: { name: 'an empty window', ...spread(empty.map(({ peakMb }) => peakMb)) },
      target: null,
    },
  ];
}

/** From the key to the rows of Vandaag and Casussen, in the real window, with so many casussen in the vault. */
export async function measureScreensInWindow(cases: number, runs: number): Promise<readonly Measured[]> {
  const folder = await vaultWithMany(cases);
  const { screens } = await startOn(folder, program, 0, runs);
  await removeFolder(folder);
  const { Help: help = [], ...ours } = screens ?? {};
  const against = { name: 'Help, which asks nothing', ...spread(help) };
  return Object.entries(ours).map(([name, times]) => {
    const measured = spread(times);
    const target = { words: 'p95 ≤ 100 ms', met: measured.p95 <= 100 };
    return { name: `${name} on the screen at ${cases} casussen`, unit: 'ms', ...measured, against, target };
  });
}

/** The PDF of a full casus in the real window, and the memory of main after the main job. */
export async function measurePdf(runs: number): Promise<readonly Measured[]> {
  const { pdfMs, peakMb } = await start(program, runs);
  const measured = spread(pdfMs);
  const target = { words: 'p50 ≤ 200 ms', met: measured.p50 <= 200 };
  return [
    { name: 'PDF document', unit: 'ms', ...measured, target },
    {
      name: 'memory of main after the main job, peak',
      unit: 'MB',
      p50: peakMb,
      p95: peakMb,
      runs: 1,
      target: null,
    },
  ];
}

async function start(main: string, pdfRuns: number): Promise<Answer> {
  const data = mkdtempSync(join(tmpdir(), 'warme-overdracht-bench-'));
  try {
    return await startOn(data, main, pdfRuns, 0);
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

/** Starts a program of the stand-in on data that are there. */
async function startOn(data: string, main: string, pdfRuns: number, screenRuns: number): Promise<Answer> {
  const register = resolve(import.meta.dirname, '../stand-in/register.mjs');
  const child = resolve(import.meta.dirname, 'start-child.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    register,
    child,
    main,
    data,
    String(pdfRuns),
    String(screenRuns),
  ]);
  return answerSchema.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
}
