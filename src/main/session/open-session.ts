import type { Settings } from '#contract/settings-calls';
import type { User } from '#contract/vault-calls';
import type { Store } from '../store/store';
import type { OpenVault } from '../vault/open-vault';
import type { JournalWatch } from './journal-watch';
import type { Reach } from './reach';

/** An open vault with the user who opened it; gone as soon as the vault locks. */
export interface OpenSession {
  readonly user: User;
  /** Who answers for what the user does: a huisarts for themselves. */
  readonly responsibleUserId: string;
  /** What is shielded from the user. */
  readonly reach: Reach;
  readonly praktijkId: string;
  readonly store: Store;
  readonly vault: OpenVault;
  readonly journal: JournalWatch;
  /** Visits whose revision has begun. */
  readonly visits: Set<string>;
  /** Visits that have their journal row, by event: seeing something twice in one visit is one row. */
  readonly seen: Set<string>;
  /** Takes changed settings into use, the idle time among them. */
  readonly useSettings: (settings: Settings) => void;
  /** False from the moment that the vault begins to close. */
  readonly isOpen: () => boolean;
}
