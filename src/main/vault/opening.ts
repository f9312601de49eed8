import { type EncodedHeader, isAuthentic } from './header-encoding';
import type { Holder } from './header-schema';
import { openHolder } from './holder';
import { type Keyring, openKeyring } from './keyring';
import { failed, type Outcome, succeeded } from './outcome';
import { wipe } from './sealing';
import type { VaultPorts } from './vault-ports';

/** A header whose keys are out. */
export interface OpenedHeader {
  readonly encoded: EncodedHeader;
  readonly holder: Holder;
  readonly vaultKey: Uint8Array;
  readonly keyring: Keyring;
}

type OpeningPorts = Pick<VaultPorts, 'random' | 'deriveKey'>;

/**
 * Tries a secret on slots of a header. `wrongSecret`: it opens none of them. `damaged`: it is right, and the header was
 * changed by someone without the vault key. `blocked`: it is right, and its slot is blocked.
 */
export async function openHeader(
  encoded: EncodedHeader,
  holders: readonly Holder[],
  secret: string,
  ports: OpeningPorts,
): Promise<Outcome<OpenedHeader, { readonly code: 'wrongSecret' | 'blocked' | 'damaged' }>> {
  for (const holder of holders) {
    const opened = await openHolder(holder, secret, encoded.header, ports);
    if (opened.ok) return readKeys(encoded, holder, opened.value);
    if (opened.failure.code !== 'wrongSecret') return opened;
  }
  return failed({ code: 'wrongSecret' });
}

function readKeys(
  encoded: EncodedHeader,
  holder: Holder,
  vaultKey: Uint8Array,
): Outcome<OpenedHeader, { readonly code: 'damaged' }> {
  const keyring = isAuthentic(encoded, vaultKey)
    ? openKeyring(vaultKey, encoded.header.keyring, encoded.header)
    : null;
  if (keyring === null) {
    wipe(vaultKey);
    return failed({ code: 'damaged' });
  }
  return succeeded({ encoded, holder, vaultKey, keyring });
}
