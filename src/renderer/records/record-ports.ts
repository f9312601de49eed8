import type { ErrorCode } from '#contract/error-texts';
import type { Draft, Saved } from '#contract/record-calls';
import type { RecordCommand } from '#domain/record/record-command';

/** What a change or draft comes back with. */
export type ChangeAnswer =
  | {
      readonly ok: true;
      readonly value:
        | { readonly applied: true; readonly saved: Saved }
        | { readonly applied: false; readonly current: unknown };
    }
  | { readonly ok: false; readonly code: ErrorCode };
export type DraftAnswer =
  | { readonly ok: true; readonly value: { readonly savedAt: string } }
  | { readonly ok: false; readonly code: ErrorCode };

/** The border to main, and what tells the frame how saving goes. */
export interface RecordPorts {
  change(change: {
    key: string;
    visit: string;
    command: RecordCommand;
    clearDraft: boolean;
  }): Promise<ChangeAnswer>;
  keepDraft(draft: Draft): Promise<DraftAnswer>;
  newId(): string;
  /** Runs something later; the answer calls it off. */
  after(milliseconds: number, action: () => void): () => void;
  saving(): void;
  saved(at: string): void;
  unsaved(reason: ErrorCode): void;
  /** What was unsaved was given up: nothing is left to save. */
  nothingUnsaved(): void;
}

/** Both values of a field that holds something else than this screen was based on. */
export interface Conflict {
  readonly mine: unknown;
  readonly stored: unknown;
}

export interface OpenedRecord<Body> {
  readonly version: number;
  readonly body: Body;
  readonly drafts: readonly Draft[];
}
