import type { Maker } from '#domain/overname/herstelplan';
import { makerRows } from '#domain/overname/maker-document';

export interface CheckRow {
  readonly path: string;
  readonly label: string;
  /** Text and agreements, a line each; empty when nothing is filled in. */
  readonly value: string;
  readonly nvt: boolean;
}

export interface CheckSection {
  readonly heading: string;
  readonly rows: readonly CheckRow[];
}

/** A row for a value that can't be n.v.t. */
export function plainRow(path: string, label: string, value: string): CheckRow {
  return { path, label, value: value.trim(), nvt: false };
}

/** Who filled a form in, and when it came. */
export function makerCheckRows(
  form: 'herstelplan' | 'afsprakenformulier',
  maker: Maker,
): readonly CheckRow[] {
  return makerRows(maker).map(({ field, label, value }) => plainRow(`${form}/maker/${field}`, label, value));
}
