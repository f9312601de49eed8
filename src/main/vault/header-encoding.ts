import { timingSafeEqual } from 'node:crypto';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json';
import { type Header, headerSchema } from './header-schema';
import { subkey, wipe } from './sealing';
import { contextOf, formatVersion } from './vault-context';

// Four lines of ASCII, each ended by \n:
//   WARME-OVERDRACHT-KLUIS <version> <check of what precedes it: 8 hexadecimal digits of its SHA-256>
//   <the header as canonical JSON>
//   mac <HMAC-SHA256 of the lines before it, under a key derived from the vault key>
//   sha256 <of the lines before it>
// The first line is the same in all versions, so that a newer one is recognised whatever follows, and carries its own
// check, so that one wrong byte can't pass for a newer version.
const magic = 'WARME-OVERDRACHT-KLUIS';
const firstLine = new RegExp(`^(${magic} ([1-9]\\d{0,8})) ([0-9a-f]{8})\\n`);
const wholeFile = /^([^\n]*\n([^\n]*)\n)mac ([0-9a-f]{64})\nsha256 ([0-9a-f]{64})\n$/;

/** More than the largest header of this version takes; a file is read no further. */
export const headerSizeLimit = 256 * 1024;

/** A header as it is on disk, and what its MAC is over. */
export interface EncodedHeader {
  readonly header: Header;
  readonly bytes: Uint8Array;
  readonly mac: string;
  readonly authenticated: string;
}

export type DecodedHeader =
  | ({ readonly state: 'valid' } & EncodedHeader)
  | { readonly state: 'damaged' }
  | { readonly state: 'newer' };

/** The first line of a header of a version. */
export function versionLine(version: number): string {
  const said = `${magic} ${version}`;
  return `${said} ${hashHex(said).slice(0, 8)}\n`;
}

/** Encodes a header and authenticates it under the vault key; throws on a header that doesn't fit its schema. */
export function encodeHeader(header: Header, vaultKey: Uint8Array): EncodedHeader {
  const authenticated = `${versionLine(formatVersion)}${canonicalJson(headerSchema.parse(header))}\n`;
  const mac = headerMac(authenticated, header.vaultId, vaultKey);
  const checked = `${authenticated}mac ${mac}\n`;
  return { header, bytes: utf8ToBytes(`${checked}sha256 ${hashHex(checked)}\n`), mac, authenticated };
}

/** Reads a header without any secret: intact, damaged, or of a version that this program doesn't know. Never throws. */
export function decodeHeader(bytes: Uint8Array): DecodedHeader {
  const text = Buffer.from(bytes).toString('latin1');
  const [, said, version, check] = firstLine.exec(text.slice(0, 64)) ?? [];
  if (said === undefined || hashHex(said).slice(0, 8) !== check) return { state: 'damaged' };
  if (Number(version) > formatVersion) return { state: 'newer' };
  if (bytes.length > headerSizeLimit) return { state: 'damaged' };
  const [, authenticated, body, mac, sum] = wholeFile.exec(text) ?? [];
  if (authenticated === undefined || body === undefined || mac === undefined) return { state: 'damaged' };
  if (hashHex(`${authenticated}mac ${mac}\n`) !== sum) return { state: 'damaged' };
  const header = parseBody(body);
  return header === null ? { state: 'damaged' } : { state: 'valid', header, bytes, mac, authenticated };
}

/** Whether the header was written by someone who had the vault key. */
export function isAuthentic(encoded: EncodedHeader, vaultKey: Uint8Array): boolean {
  const expected = headerMac(encoded.authenticated, encoded.header.vaultId, vaultKey);
  return timingSafeEqual(hexToBytes(encoded.mac), hexToBytes(expected));
}

function parseBody(body: string): Header | null {
  let read: unknown;
  try {
    read = JSON.parse(body);
  } catch {
    return null;
  }
  const parsed = headerSchema.safeParse(read);
  return parsed.success && canonicalJson(parsed.data) === body ? parsed.data : null;
}

function headerMac(authenticated: string, vaultId: string, vaultKey: Uint8Array): string {
  const key = subkey(vaultKey, contextOf('header mac', vaultId));
  const mac = bytesToHex(hmac(sha256, key, latin1Bytes(authenticated)));
  wipe(key);
  return mac;
}

function hashHex(text: string): string {
  return bytesToHex(sha256(latin1Bytes(text)));
}

function latin1Bytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'));
}
