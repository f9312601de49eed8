import { createHmac, pbkdf2Sync } from 'node:crypto';
import { open } from 'node:fs/promises';

// The format of SQLCipher 4: pages of 4096 bytes, the last 64 of which authenticate the rest and the page's number. The
// first 16 of the file are the salt. (https://www.zetetic.net/sqlcipher/design/)
const pageLength = 4096;
const saltLength = 16;
const codeLength = 64;
const saltMask = 0x3a;
const pagesAtOnce = 64;

/** SQLite locks the bytes at 1 GiB and never writes the page that they are in. */
const lockPage = 0x4000_0000 / pageLength + 1;

/**
 * Authenticates every page of a database file as SQLCipher's `cipher_integrity_check` does, for a binding whose own check
 * says nothing. It finds any byte that was changed, pages that changed places, and a page that is there in part; it
 * doesn't find whole pages that are gone from the end (`integrity_check` does), nor an older page put back in its place.
 * @param rawKey 64 hex digits; a salt behind them is left to the file
 * @returns how many pages don't fit
 */
export async function countBrokenPages(path: string, rawKey: string): Promise<number> {
  const file = await open(path, 'r');
  try {
    const buffer = Buffer.alloc(pageLength * pagesAtOnce);
    let codeKey: Buffer = Buffer.alloc(0);
    let broken = 0;
    for (let before = 0; ; before += pagesAtOnce) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length, before * pageLength);
      if (before === 0) codeKey = codeKeyOf(rawKey, buffer.subarray(0, saltLength));
      for (let offset = 0; offset < bytesRead; offset += pageLength) {
        const page = buffer.subarray(offset, Math.min(offset + pageLength, bytesRead));
        if (!fits(page, before + offset / pageLength + 1, codeKey)) broken += 1;
      }
      if (bytesRead < buffer.length) return broken;
    }
  } finally {
    await file.close();
  }
}

function codeKeyOf(rawKey: string, salt: Buffer): Buffer {
  const masked = salt.map((byte) => byte ^ saltMask);
  return pbkdf2Sync(Buffer.from(rawKey.slice(0, 64), 'hex'), masked, 2, 32, 'sha512');
}

function fits(page: Buffer, number: number, codeKey: Buffer): boolean {
  if (number === lockPage) return true;
  if (page.length !== pageLength) return false;
  const numberBytes = Buffer.alloc(4);
  numberBytes.writeUInt32LE(number);
  const covered = page.subarray(number === 1 ? saltLength : 0, pageLength - codeLength);
  const code = createHmac('sha512', codeKey).update(covered).update(numberBytes).digest();
  return code.equals(page.subarray(pageLength - codeLength));
}
