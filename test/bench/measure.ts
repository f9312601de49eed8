/** What one measurement came to; ratios compare with something measured in the same run. */
export interface Measured {
  readonly name: string;
  readonly unit: 'ms' | 'MB';
  readonly p50: number;
  readonly p95: number;
  readonly runs: number;
  /** What it is compared with, and how many times that it takes at p50 and p95. */
  readonly against?: { readonly name: string; readonly p50: number; readonly p95: number };
  /** What is aimed at, in words; null: nothing. */
  readonly target: Target | null;
}

export interface Target {
  readonly words: string;
  readonly met: boolean;
}

/** Milliseconds that something takes, so many times over. */
export async function timed(runs: number, work: (run: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const begun = performance.now();
    await work(run);
    times.push(performance.now() - begun);
  }
  return times;
}

/** The value below which a share of all lies: 0.5 is the median. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function spread(values: readonly number[]): {
  readonly p50: number;
  readonly p95: number;
  readonly runs: number;
} {
  return { p50: percentile(values, 0.5), p95: percentile(values, 0.95), runs: values.length };
}

/** One JSON line per measurement, then all of them as a table. */
export function report(all: readonly Measured[]): void {
  for (const measured of all) process.stdout.write(`${JSON.stringify(measured)}\n`);
  const rows = all.map(({ name, unit, p50, p95, against, target }) => [
    name,
    `${round(p50)} ${unit}`,
    `${round(p95)} ${unit}`,
    against ? `${round(p50 / against.p50)} × / ${round(p95 / against.p95)} × ${against.name}` : '',
    target ? `${target.words}: ${target.met ? 'met' : 'NOT MET'}` : '',
  ]);
  const head = ['', 'p50', 'p95', 'p50 / p95 against', 'target'];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of [head, ...rows]) {
    process.stdout.write(`${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`);
  }
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}
