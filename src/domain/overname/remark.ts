import type { RecordKind } from '../record/record-definition';
import type { RecordPath } from '../record/record-path';
import type { RemarkCode } from './remark-texts';

/** One thing that is missing or odd for a document, and where. */
export interface Remark {
  readonly record: RecordKind;
  readonly path: RecordPath;
  readonly code: RemarkCode;
}

/** Makes remarks about fields under one path: a list of one if it holds, else of none. */
export function remarksOf(record: RecordKind, under: RecordPath) {
  return (field: string, code: RemarkCode, holds: boolean): readonly Remark[] =>
    holds ? [{ record, path: `${under}/${field}`, code }] : [];
}
