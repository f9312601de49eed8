import { z } from 'zod';
import { idSchema } from '#domain/identiteit/id-source';
import { base64Schema } from './base64';
import { sealedKeyringSchema } from './keyring';
import { derivationSchema } from './password-derivation';
import { boxSchema, keyForHolderSchema, keyLength } from './sealing';

const holderKinds = ['user', 'recovery'] as const;
export type HolderKind = (typeof holderKinds)[number];

export const longestHolderName = 200;

/** One who can open the vault. A user's slot has the user's id; the recovery key's has one of its own. */
const holderSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(holderKinds),
  publicKey: base64Schema(keyLength),
  derivation: derivationSchema,
  privateKey: boxSchema(keyLength),
  /** Null: blocked. The vault key isn't sealed to this holder, so that its secret opens nothing. */
  vaultKey: keyForHolderSchema.nullable(),
  /** A user's name, to choose from when the vault opens; the recovery key has none. */
  name: z.string().max(longestHolderName).optional(),
});
export type Holder = z.infer<typeof holderSchema>;

const maximumHolders = 64;
const maximumGeneration = 999_999;

export const headerSchema = z.strictObject({
  vaultId: idSchema,
  /** Rises with every save; the copy with the highest one counts. */
  sequence: z.int().min(1),
  /** Of the vault key, the database key and with them the database file. */
  generation: z.int().min(1).max(maximumGeneration),
  holders: z
    .array(holderSchema)
    .min(2)
    .max(maximumHolders)
    .refine((holders) => new Set(holders.map((holder) => holder.id)).size === holders.length)
    .refine((holders) => holders.filter((holder) => holder.kind === 'recovery').length === 1),
  keyring: sealedKeyringSchema,
  /** Who had the vault open when this was saved: is offered first when it opens again. */
  lastUser: idSchema.optional(),
});
export type Header = z.infer<typeof headerSchema>;
