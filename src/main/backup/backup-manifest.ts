import { createHash } from 'node:crypto';
import { z } from 'zod';
import { idSchema } from '#domain/identiteit/id-source';
import { canonicalJson } from '../vault/canonical-json';
import { journalHeadSchema } from '../vault/keyring';

// A backup is one file:
//   WARME-OVERDRACHT-KOPIE <version> <check of what precedes it: 8 hexadecimal digits of its SHA-256>
//   <the manifest as canonical JSON>
//   sha256 <of the lines before>
//   the bytes of the header, then those of the database, and nothing after them
// Header and database are encrypted as in the vault; the manifest is plain and holds nothing of a dossier.
const magic = 'WARME-OVERDRACHT-KOPIE';
const backupVersion = 1;

/** No manifest is longer; a file is read no further for it. */
export const manifestLimit = 16 * 1024;

const partSchema = z.strictObject({
  size: z.int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What can be told of a backup without any secret. */
export const manifestSchema = z.strictObject({
  /** Rises with every backup in the same folder: what is newest is told by it, never by the clock. */
  number: z.int().min(1),
  vaultId: idSchema,
  generation: z.int().min(1),
  /** ISO 8601 in UTC. */
  createdAt: z.iso.datetime(),
  zone: z.string().max(100),
  casussen: z.int().min(0),
  persons: z.int().min(0),
  /** The last journal row in the copy. */
  journalHead: journalHeadSchema,
  header: partSchema,
  database: partSchema,
});
export type Manifest = z.infer<typeof manifestSchema>;

export type DecodedManifest =
  /** `start`: where the header's bytes begin. */
  | { readonly state: 'valid'; readonly manifest: Manifest; readonly start: number }
  /** `foreign`: not a backup of this program at all. */
  | { readonly state: 'damaged' | 'newer' | 'foreign' };

export function encodeManifest(manifest: Manifest): Uint8Array {
  const lines = `${versionLine(backupVersion)}${canonicalJson(manifestSchema.parse(manifest))}\n`;
  return Buffer.from(`${lines}sha256 ${hashHex(lines)}\n`, 'utf8');
}

/** Reads the manifest at the beginning of a file. Never throws. */
export function decodeManifest(bytes: Uint8Array): DecodedManifest {
  const text = Buffer.from(bytes).toString('latin1');
  if (!text.startsWith(magic)) return { state: 'foreign' };
  const [firstLine = '', body = '', sum = ''] = text.split('\n', 3);
  const version = Number(/^\S+ ([1-9]\d{0,8}) /.exec(firstLine)?.[1]);
  if (!version || `${firstLine}\n` !== versionLine(version)) return { state: 'damaged' };
  if (version > backupVersion) return { state: 'newer' };
  if (sum !== `sha256 ${hashHex(`${firstLine}\n${body}\n`)}`) return { state: 'damaged' };
  const parsed = manifestSchema.safeParse(readJson(Buffer.from(body, 'latin1').toString('utf8')));
  if (!parsed.success) return { state: 'damaged' };
  const start = firstLine.length + body.length + sum.length + 3;
  return { state: 'valid', manifest: parsed.data, start };
}

function versionLine(version: number): string {
  const said = `${magic} ${version}`;
  return `${said} ${hashHex(said).slice(0, 8)}\n`;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function hashHex(text: string): string {
  return createHash('sha256').update(Buffer.from(text, 'latin1')).digest('hex');
}
