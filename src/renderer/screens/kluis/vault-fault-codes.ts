import { type VaultFault, vaultFaultSchema } from '#contract/vault-calls';

/** Whether an error code is a fault of the vault, with a screen of its own. */
export function isVaultFault(code: string): code is VaultFault {
  return vaultFaultSchema.safeParse(code).success;
}
