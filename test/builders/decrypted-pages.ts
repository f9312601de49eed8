import { createDecipheriv } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { DatabasePlace } from './database-beside';

const pageSize = 4096;
const saltLength = 16;
const ivLength = 16;
/** Initialisation vector and HMAC-SHA-512 at the end of every page of SQLCipher 4. */
const reserved = ivLength + 64;

/**
 * Every page of a database file as it is under the encryption, free pages and slack too: what is here was not erased,
 * whatever a query says.
 */
export async function decryptedPages({ path, key }: DatabasePlace): Promise<Buffer> {
  const file = await readFile(path);
  const pages: Buffer[] = [];
  for (let offset = 0; offset < file.length; offset += pageSize)
    pages.push(decrypted(file.subarray(offset, offset + pageSize), key, offset === 0));
  return Buffer.concat(pages);
}

function decrypted(page: Buffer, key: string, isFirst: boolean): Buffer {
  const end = pageSize - reserved;
  const cipher = createDecipheriv('aes-256-cbc', Buffer.from(key, 'hex'), page.subarray(end, end + ivLength));
  cipher.setAutoPadding(false);
  return Buffer.concat([cipher.update(page.subarray(isFirst ? saltLength : 0, end)), cipher.final()]);
}
