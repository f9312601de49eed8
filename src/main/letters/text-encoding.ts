import { UnreadableLetter } from './letter-text-answer';

/** Plain text in the encodings that Windows programs save: UTF-8, UTF-16 with its mark, or Windows-1252. */
export function decodedText(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === 'feff') return new TextDecoder('utf-16be').decode(bytes);
  if (isSomethingElse(bytes)) throw new UnreadableLetter('notWhatItSays');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** A program, picture, zip or PDF that was called .txt. */
function isSomethingElse(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 4096);
  return start.includes(0) || /^(?:PK|%PDF-|\{\\rtf)/.test(start.subarray(0, 8).toString('latin1'));
}
