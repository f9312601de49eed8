/** A file in which a letter came: one on the disk, or one that was dropped, which then never touches the disk. */
export type LetterFile =
  | { readonly path: string }
  | { readonly extension: string; readonly bytes: Uint8Array };

/** What the reading process is asked. */
export interface LetterQuestion {
  readonly file: LetterFile;
  /** Whether to read what the letter holds too. */
  readonly content: boolean;
}
