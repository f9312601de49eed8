import type { Id, IdSource } from '#domain/identiteit/id-source';
import type { AttemptGate } from './attempt-gate';
import { systemErrorCode } from './file-port';
import { encodeHeader } from './header-encoding';
import { findHeader } from './header-reading';
import { saveHeader } from './header-saving';
import { makeHolder } from './holder';
import { sealKeyring } from './keyring';
import { createOpenVault, type OpenVault } from './open-vault';
import { failed, type Outcome, succeeded } from './outcome';
import { refusePassword } from './password-strength';
import { newRecoveryKey, recoverySecret } from './recovery-key';
import { keyLength, wipe } from './sealing';
import type { HeaderFault, PasswordFault, Refusal } from './vault-failures';
import type { VaultPorts } from './vault-ports';

export interface CreatedVault {
  readonly vault: OpenVault;
  /** The groups of the recovery key, for the Noodblad; they are kept nowhere. */
  readonly recoveryKey: readonly string[];
}

/**
 * Makes a vault with its first user and opens it. The database isn't made here; until it is, the header has no anchored
 * journal head.
 * @param request.names of the user and the practice: a password may not hold them
 */
export async function createVault(
  request: {
    readonly folder: string;
    readonly password: string;
    readonly userId: Id;
    /** For the list from which users choose. */
    readonly userName?: string;
    readonly names: readonly string[];
    readonly ids: IdSource;
    readonly attempts: AttemptGate;
  },
  ports: VaultPorts,
): Promise<Outcome<CreatedVault, Refusal<PasswordFault | HeaderFault | 'alreadyExists'>>> {
  const refusal = await refusePassword(request.password, request.names);
  if (refusal !== null) return failed({ code: refusal });
  const place = await prepareFolder(request.folder, ports);
  if (!place.ok) return place;

  const slots = { vaultId: request.ids.next(), generation: 1 };
  const vaultKey = ports.random(keyLength);
  const keyring = {
    databaseKey: ports.random(keyLength),
    journalKey: ports.random(keyLength),
    journalHead: null,
  };
  const recoveryKey = newRecoveryKey(ports.random);
  const user = {
    id: request.userId,
    kind: 'user',
    secret: request.password,
    ...(request.userName === undefined ? {} : { name: request.userName }),
  } as const;
  const holder = await makeHolder(user, slots, vaultKey, ports);
  const sheet = { id: request.ids.next(), kind: 'recovery', secret: recoverySecret(recoveryKey) } as const;
  const encoded = encodeHeader(
    {
      ...slots,
      sequence: 1,
      holders: [holder, await makeHolder(sheet, slots, vaultKey, ports)],
      keyring: sealKeyring(vaultKey, keyring, slots, ports.random),
    },
    vaultKey,
  );
  const saved = await saveHeader(request.folder, encoded, [], ports);
  if (!saved.ok) {
    wipe(vaultKey, keyring.databaseKey, keyring.journalKey);
    return saved;
  }
  const opened = { encoded, holder, vaultKey, keyring, folder: request.folder, written: saved.value };
  return succeeded({ vault: createOpenVault(opened, request.attempts, ports), recoveryKey });
}

async function prepareFolder(
  folder: string,
  ports: VaultPorts,
): Promise<Outcome<null, Refusal<HeaderFault | 'alreadyExists'>>> {
  const found = await findHeader(folder, ports.files);
  if (!found.ok) return found;
  if (found.value.current !== null) return failed({ code: 'alreadyExists' });
  try {
    await ports.files.makeFolder(folder);
    return succeeded(null);
  } catch (error) {
    if (systemErrorCode(error) === null) throw error;
    return failed({ code: 'folderNotWritable' });
  }
}
