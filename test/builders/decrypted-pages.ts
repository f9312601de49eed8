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

const logHead = 32;
const frameHead = 24;

/** Every page in the log beside a database, committed or not; empty when there is no log. */
export async function decryptedLog({ path, key }: DatabasePlace): Promise<Buffer> {
  const file = await readFile(`${path}-wal`).catch(() => Buffer.alloc(0));
  const pages: Buffer[] = [];
  for (let frame = logHead; frame < file.length; frame += frameHead + pageSize) {
    const page = file.subarray(frame + frameHead, frame + frameHead + pageSize);
    pages.push(decrypted(page, key, file.readUInt32BE(frame) === 1));
  }
  return Buffer.concat(pages);
}

function decrypted(page: Buffer, key: string, isFirst: boolean): Buffer {
  const end = pageSize - reserved;
  const cipher = createDecipheriv('aes-256-cbc', Buffer.from(key, 'hex'), page.subarray(end, end + ivLength));
  cipher.setAutoPadding(false);
  return Buffer.concat([cipher.update(page.subarray(isFirst ? saltLength : 0, end)), cipher.final()]);
}
