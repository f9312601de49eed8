import type { CopiesWritten } from './header-saving';
import type { HolderKind } from './header-schema';
import type { JournalHead } from './keyring';
import type { Outcome } from './outcome';
import type { NewPassword } from './slot-changes';
import type { HeaderFault, PasswordFault, Refusal, TooSoon } from './vault-failures';

/** Any change may fail to be saved; `locked`: the vault was closed before the change had its turn. */
export type SaveCode = HeaderFault | 'locked';

/** The database of the next generation: where it is to be, and its key as 64 hexadecimal digits. */
export interface NextDatabase {
  readonly generation: number;
  readonly databasePath: string;
  readonly databaseKey: string;
}

/**
 * A vault whose keys are in memory, from unlocking to `close`. Changes are made one at a time; when one fails, the
 * vault stays as it was.
 */
export interface OpenVault {
  readonly vaultId: string;
  readonly folder: string;
  readonly generation: number;
  /** Where the database of this generation is, or is to be made. */
  readonly databasePath: string;
  /** Whose secret opened the vault; a user's slot has the user's id. After a recovery: the user who got a new password. */
  holder(): { readonly id: string; readonly kind: HolderKind };
  /** The users who can open the vault. */
  userIds(): readonly string[];
  /** Those of them whose slot is blocked. */
  blockedIds(): readonly string[];
  /** SQLCipher's raw key as 64 hexadecimal digits. Throws when the vault is closed. */
  databaseKey(): string;
  /** The 32 bytes themselves, wiped on `close`: ask for them at each use. Throws when the vault is closed. */
  journalKey(): Uint8Array;
  anchoredJournal(): JournalHead | null;
  /** `one` when the other header copy couldn't be written; the next save or unlock tries again. */
  copiesWritten(): CopiesWritten;
  /** The header as it is on disk, for a backup. */
  headerBytes(): Uint8Array;
  /** Whether a header is whole, of this vault and generation, and written by someone who had the vault key. */
  ownsHeader(bytes: Uint8Array): boolean;
  verifyPassword(password: string): Promise<Outcome<null, Refusal<'wrongPassword' | 'locked'> | TooSoon>>;
  /** Whether this is the password of another user, who confirms something beside whoever opened the vault. */
  verifyUser(
    userId: string,
    password: string,
  ): Promise<Outcome<null, Refusal<'wrongPassword' | 'locked'> | TooSoon>>;
  /** Changes the password of whoever opened the vault. `names`: of the user and the practice; it may not hold them. */
  changePassword(change: {
    readonly current: string;
    readonly next: string;
    readonly names: readonly string[];
  }): Promise<Outcome<null, Refusal<PasswordFault | 'wrongPassword' | SaveCode> | TooSoon>>;
  addUser(wanted: NewPassword): Promise<Outcome<null, Refusal<PasswordFault | 'alreadyUser' | SaveCode>>>;
  /** Gives another user a new password, for one who forgot theirs; a blocked user stays blocked. */
  resetPassword(
    wanted: NewPassword,
  ): Promise<Outcome<null, Refusal<PasswordFault | 'unknownUser' | SaveCode>>>;
  /** The name under which a user chooses themselves. */
  renameUser(userId: string, name: string): Promise<Outcome<null, Refusal<'unknownUser' | SaveCode>>>;
  /** Takes a user's slot out of use or puts it back, without their password. */
  setBlocked(userId: string, blocked: boolean): Promise<Outcome<null, Refusal<'unknownUser' | SaveCode>>>;
  /**
   * Removes a user: a next generation of vault key and database key, sealed to those who remain. `move` makes its
   * database; what it throws leaves everything as it was. One save of the header then switches.
   * `unsure`: the disk failed in the middle of that save, and nobody knows which header counts: write nothing more, close.
   */
  removeUser(
    userId: string,
    move: (next: NextDatabase) => Promise<void>,
  ): Promise<Outcome<null, Refusal<'unknownUser' | 'unsure' | SaveCode>>>;
  /** Gives the groups of a new recovery key; the old one no longer opens the vault. */
  replaceRecoveryKey(): Promise<Outcome<readonly string[], Refusal<SaveCode>>>;
  /**
   * Gives a user a new password and the vault a new recovery key, in one save: before it the old recovery key opens,
   * after it the new password does.
   * `notRecovered`: the vault was opened with a password, which `changePassword` asks for. `unknownUser`: not in `userIds`.
   */
  setPasswordAfterRecovery(
    wanted: NewPassword,
  ): Promise<Outcome<readonly string[], Refusal<PasswordFault | 'notRecovered' | 'unknownUser' | SaveCode>>>;
  /** Keeps the last row of the journal in the header. `behindAnchor`: rows that were anchored before are gone. */
  anchorJournal(head: JournalHead): Promise<Outcome<null, Refusal<'behindAnchor' | SaveCode>>>;
  /** Waits for a change under way, then wipes the keys. */
  close(): Promise<void>;
}
