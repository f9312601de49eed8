import { type JournalCheck, type JournalFault, journalFaultSchema } from '#contract/journaal-calls';
import type { JournalEvent } from '#domain/journaal/journal-event';
import type { Clock } from '#domain/tijd/clock';
import { StoreFault } from '../store/driver';
import { type ChainFault, type ChainHead, emptyChain, holdsAnchor, verifyChain } from '../store/journal';
import { diagnoseBreak } from '../store/journal-diagnosis';
import { metaValue, putMeta } from '../store/meta-store';
import type { Store } from '../store/store';
import type { OpenVault } from '../vault/open-vault';

/** Keeps an eye on the chain of the journal while a vault is open. */
export interface JournalWatch {
  state(): JournalCheck;
  /** Checks the whole chain; asked while a check is under way, it is that one's outcome. */
  verify(): Promise<JournalCheck>;
  /** Ends, after the rows that are being looked at now. */
  stop(): Promise<void>;
}

interface WatchParts {
  readonly store: Store;
  readonly vault: OpenVault;
  readonly clock: Clock;
  /** Writes the row that says so. */
  readonly record: (event: JournalEvent, object: string) => Promise<void>;
  readonly tellBroken: () => void;
}

/** Between two lots of rows, in milliseconds: saves and calls go first. */
const pauseMs = 4;

/**
 * Begins to watch: looks at the anchored row at once, since the next lock anchors anew, and checks the rest of the chain
 * in the background. A break that was found is remembered and told at each unlocking; it gets one row.
 */
export async function watchJournal({
  store,
  vault,
  clock,
  record,
  tellBroken,
}: WatchParts): Promise<JournalWatch> {
  const anchor = anchorOf(vault);
  let check: JournalCheck = {
    state: 'checking',
    checkedAt: null,
    rows: 0,
    fault: await store.read(rememberedFault),
  };
  let stopped = false;
  let running: Promise<JournalCheck> | null = null;
  if (!(await store.read((db) => holdsAnchor(db, anchor))))
    await found({ fault: 'truncated', sequence: store.journalHead().sequence });

  /** Says what is wrong, and writes a row of it unless that was done before. */
  async function found(fault: ChainFault): Promise<JournalFault> {
    const kind = await store.read((db) => diagnoseBreak(db, vault.journalKey(), fault, anchor));
    const known = check.fault;
    const same =
      known?.kind === kind && (kind === 'truncated' || known.sequence === fault.sequence) ? known : null;
    const remembered = same ?? { kind, sequence: fault.sequence, foundAt: clock.now() };
    check = { ...check, fault: remembered };
    if (same === null) {
      await store.write(({ db }) => putMeta(db, 'journalFault', JSON.stringify(remembered)));
      await record('journaal-verbroken', kind);
    }
    tellBroken();
    return remembered;
  }

  async function pause(rows: number): Promise<void> {
    check = { ...check, rows };
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    // The vault is about to close: the same answer as from a store that did.
    if (stopped) throw new StoreFault('other', 'closed');
  }

  async function run(): Promise<JournalCheck> {
    check = { ...check, state: 'checking', rows: 0 };
    const fault = await store.read((db) => verifyChain(db, vault.journalKey(), anchor, pause));
    if (fault) await found(fault);
    // What was found in an earlier run stays found, also when the rows after it fit again.
    check = {
      state: check.fault ? 'broken' : 'whole',
      checkedAt: clock.now(),
      rows: store.journalHead().sequence,
      fault: check.fault,
    };
    return check;
  }

  return {
    state: () => check,
    verify() {
      running ??= run().finally(() => {
        running = null;
      });
      return running;
    },
    async stop() {
      stopped = true;
      await running?.catch(() => undefined);
    },
  };
}

function anchorOf(vault: OpenVault): ChainHead {
  const anchored = vault.anchoredJournal();
  if (!anchored) return emptyChain;
  return { sequence: anchored.sequence, mac: new Uint8Array(Buffer.from(anchored.mac, 'hex')) };
}

async function rememberedFault(db: Parameters<typeof metaValue>[0]): Promise<JournalFault | null> {
  const stored = await metaValue(db, 'journalFault');
  const parsed = stored === null ? null : journalFaultSchema.safeParse(JSON.parse(stored));
  return parsed?.success ? parsed.data : null;
}
