import { fromBase64, toBase64 } from './base64';
import type { Holder, HolderKind } from './header-schema';
import { failed, type Outcome, succeeded } from './outcome';
import { newDerivation, secretBytes } from './password-derivation';
import { decrypt, encrypt, newKeyPair, openKey, sealKey, wipe } from './sealing';
import { contextOf } from './vault-context';
import type { VaultPorts } from './vault-ports';

/** Where a slot belongs. */
export interface SlotPlace {
  readonly vaultId: string;
  readonly generation: number;
}

type HolderPorts = Pick<VaultPorts, 'random' | 'deriveKey'>;

/**
 * Makes a slot that a secret opens: a new X25519 pair, its private half wrapped by the secret, the vault key sealed to
 * its public half. A changed password gets a new pair as well, so that an old copy of the header together with an old
 * password opens nothing that is made later.
 */
export async function makeHolder(
  slot: {
    readonly id: string;
    readonly kind: HolderKind;
    readonly secret: string;
    readonly name?: string;
  },
  place: SlotPlace,
  vaultKey: Uint8Array,
  ports: HolderPorts,
): Promise<Holder> {
  const pair = newKeyPair(ports.random);
  const base = {
    id: slot.id,
    kind: slot.kind,
    publicKey: toBase64(pair.publicKey),
    derivation: newDerivation(ports.random),
    ...(slot.name === undefined ? {} : { name: slot.name }),
  };
  const wrappingKey = await deriveFrom(slot.secret, base, ports);
  const holder = {
    ...base,
    privateKey: encrypt(wrappingKey, pair.privateKey, privateKeyContext(base, place), ports.random),
    vaultKey: sealedFor(base, place, vaultKey, ports),
  };
  wipe(wrappingKey, pair.privateKey);
  return holder;
}

/** The same slot, unusable: its secret stays, the vault key is no longer sealed to it. */
export function blockedHolder(holder: Holder): Holder {
  return { ...holder, vaultKey: null };
}

/** The same slot with a vault key sealed to it: nobody's secret is needed, since the public half is known. */
export function resealedHolder(
  holder: Holder,
  place: SlotPlace,
  vaultKey: Uint8Array,
  ports: Pick<VaultPorts, 'random'>,
): Holder {
  return { ...holder, vaultKey: sealedFor(holder, place, vaultKey, ports) };
}

/**
 * The vault key, by way of one slot. `wrongSecret`: the secret isn't this slot's (or the slot was changed, which looks
 * the same); `blocked`: the secret is right, and the vault key isn't sealed to this slot; `damaged`: the secret is right, and the sealed vault key was changed.
 */
export async function openHolder(
  holder: Holder,
  secret: string,
  place: SlotPlace,
  ports: HolderPorts,
): Promise<Outcome<Uint8Array, { readonly code: 'wrongSecret' | 'blocked' | 'damaged' }>> {
  const wrappingKey = await deriveFrom(secret, holder, ports);
  // A blocked slot takes as long as any other.
  const privateKey = decrypt(wrappingKey, holder.privateKey, privateKeyContext(holder, place));
  wipe(wrappingKey);
  if (privateKey === null) return failed({ code: 'wrongSecret' });
  if (holder.vaultKey === null) {
    wipe(privateKey);
    return failed({ code: 'blocked' });
  }
  const pair = { privateKey, publicKey: fromBase64(holder.publicKey) };
  const vaultKey = openKey(pair, holder.vaultKey, vaultKeyContext(holder, place));
  wipe(privateKey);
  return vaultKey === null ? failed({ code: 'damaged' }) : succeeded(vaultKey);
}

async function deriveFrom(
  secret: string,
  holder: Pick<Holder, 'derivation'>,
  ports: HolderPorts,
): Promise<Uint8Array> {
  const bytes = secretBytes(secret);
  const key = await ports.deriveKey(bytes, holder.derivation);
  wipe(bytes);
  return key;
}

function sealedFor(
  holder: HolderBase,
  place: SlotPlace,
  vaultKey: Uint8Array,
  ports: Pick<VaultPorts, 'random'>,
) {
  return sealKey(fromBase64(holder.publicKey), vaultKey, vaultKeyContext(holder, place), ports.random);
}

type HolderBase = Pick<Holder, 'id' | 'kind' | 'publicKey' | 'derivation'>;

// Not bound to the generation: a new one is made without anybody's password.
function privateKeyContext(holder: HolderBase, place: SlotPlace) {
  const { id, kind, publicKey, derivation } = holder;
  return { ...contextOf('private key', place.vaultId), holder: { id, kind, publicKey, derivation } };
}

function vaultKeyContext(holder: HolderBase, place: SlotPlace) {
  const { id, kind, publicKey } = holder;
  return {
    ...contextOf('vault key', place.vaultId),
    generation: place.generation,
    holder: { id, kind, publicKey },
  };
}
