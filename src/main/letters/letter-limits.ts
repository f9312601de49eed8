/** What a letter never exceeds. */
export const letterLimits = {
  /** Of the file itself. */
  bytes: 20 * 1024 * 1024,
  /** Of everything in a .docx together, when unpacked. */
  unpackedBytes: 100 * 1024 * 1024,
  packedFiles: 2000,
  pages: 100,
  /** Of the text; a thousand pages of it. */
  characters: 2_000_000,
  /** For the whole reading, so that an answer is there within ten seconds. */
  milliseconds: 8000,
  /** Of the reading process. */
  memoryMegabytes: 512,
} as const;
