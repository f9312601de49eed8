import { inflateRawSync } from 'node:zlib';
import { letterLimits } from './letter-limits';
import { UnreadableLetter } from './letter-text-answer';

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;

/**
 * Checks that a zip file stays within bounds before a library unpacks it. What the entries say of their size is not
 * believed: each is unpacked once, and stopped where it grows too large.
 */
export function checkZip(bytes: Buffer): void {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > letterLimits.packedFiles) throw new UnreadableLetter('tooMuchInside');
  let entry = bytes.readUInt32LE(end + 16);
  let left: number = letterLimits.unpackedBytes;
  for (let index = 0; index < count; index += 1) {
    if (entry + 46 > bytes.length || bytes.readUInt32LE(entry) !== entryMark)
      throw new UnreadableLetter('damaged');
    left -= unpackedSize(bytes, entry, left);
    entry +=
      46 + bytes.readUInt16LE(entry + 28) + bytes.readUInt16LE(entry + 30) + bytes.readUInt16LE(entry + 32);
  }
}

function findEnd(bytes: Buffer): number {
  const earliest = Math.max(0, bytes.length - endLength - longestComment);
  for (let place = bytes.length - endLength; place >= earliest; place -= 1) {
    if (bytes.readUInt32LE(place) === endMark) return place;
  }
  throw new UnreadableLetter('damaged');
}

function unpackedSize(bytes: Buffer, entry: number, left: number): number {
  if ((bytes.readUInt16LE(entry + 8) & 1) === 1) throw new UnreadableLetter('encrypted');
  const packed = bytes.readUInt32LE(entry + 20);
  const local = bytes.readUInt32LE(entry + 42);
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== localMark)
    throw new UnreadableLetter('damaged');
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const stored = bytes.readUInt16LE(entry + 10) === 0;
  const size = stored ? packed : inflatedSize(bytes.subarray(start, start + packed), left);
  if (size > left) throw new UnreadableLetter('tooMuchInside');
  return size;
}

function inflatedSize(packed: Buffer, left: number): number {
  if (packed.length === 0) return 0;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, left) }).length;
  } catch (error) {
    const grown = error instanceof RangeError;
    throw new UnreadableLetter(grown ? 'tooMuchInside' : 'damaged');
  }
}
