import type { ErrorCode } from '#contract/error-texts';
import { createStore } from './external-store';

/** How one record stands: its newest change is on its way, stored, or not stored. */
type SourceStatus =
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'unsaved'; readonly reason: ErrorCode };

/** The one line that the frame shows for all records together. */
export type SaveStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'unsaved'; readonly reason: ErrorCode };

interface Sources {
  readonly bySource: ReadonlyMap<string, SourceStatus>;
  readonly lastAt: string | null;
}

const noSources: Sources = { bySource: new Map(), lastAt: null };
export const saveSources = createStore<Sources>(noSources);

/** A change of this record (`casus:<id>`) is on its way. */
export function reportSaving(source: string): void {
  change(source, { kind: 'saving' });
}

/** @param at the instant at which main stored it (`savedAt` of the answer) */
export function reportSaved(source: string, at: string): void {
  change(source, { kind: 'saved', at });
}

/** What was typed is not stored; it still stands in its field. */
export function reportUnsaved(source: string, reason: ErrorCode): void {
  change(source, { kind: 'unsaved', reason });
}

/** The record was left or nothing of it is unsaved any more. */
export function forgetSource(source: string): void {
  const { bySource, lastAt } = saveSources.get();
  const rest = new Map(bySource);
  rest.delete(source);
  saveSources.set({ bySource: rest, lastAt });
}

export function forgetAllSources(): void {
  saveSources.set(noSources);
}

function change(source: string, status: SourceStatus): void {
  const { bySource, lastAt } = saveSources.get();
  saveSources.set({
    bySource: new Map(bySource).set(source, status),
    lastAt: status.kind === 'saved' && (lastAt === null || status.at > lastAt) ? status.at : lastAt,
  });
}

/** One line for all records: something unsaved outweighs something on its way, which outweighs what is stored. */
export function summarize({ bySource, lastAt }: Sources): SaveStatus {
  const all = [...bySource.values()];
  const unsaved = all.find((status) => status.kind === 'unsaved');
  if (unsaved) return unsaved;
  if (all.some((status) => status.kind === 'saving')) return { kind: 'saving' };
  return lastAt === null ? { kind: 'idle' } : { kind: 'saved', at: lastAt };
}
