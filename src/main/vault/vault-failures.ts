import type { VaultFault } from '#contract/vault-calls';

/** The faults of the contract that concern the header and its folder; those of the database belong to the store. */
export type HeaderFault = Extract<
  VaultFault,
  'headerDamaged' | 'newerVersion' | 'folderNotWritable' | 'inUse'
>;

/** Why a password is refused, in the words of the contract. */
export type PasswordFault =
  | 'passwordTooShort'
  | 'passwordTooLong'
  | 'passwordTooCommon'
  | 'passwordHoldsName';

export interface Refusal<Code extends string> {
  readonly code: Code;
}

/** Too many wrong secrets in a row: the next attempt is taken after `waitMs` milliseconds. */
export interface TooSoon {
  readonly code: 'tooSoon';
  readonly waitMs: number;
}

/** A recovery key with a typing error; `groups` are the positions (from 0) of the groups that don't fit their check. */
export interface MistypedRecoveryKey {
  readonly code: 'mistypedRecoveryKey';
  readonly groups: readonly number[];
}
