import { type EncodedHeader, encodeHeader } from './header-encoding';
import { type CopiesWritten, type SavingPorts, saveHeader } from './header-saving';
import type { Header } from './header-schema';
import { type Outcome, succeeded } from './outcome';
import type { HeaderFault, Refusal } from './vault-failures';

export type HeaderChange = Partial<Pick<Header, 'holders' | 'keyring' | 'lastUser'>>;

/** The header of an open vault, and its way to the disk. */
export interface HeaderKeeper {
  header(): Header;
  bytes(): Uint8Array;
  copiesWritten(): CopiesWritten;
  /** Saves the header with these parts changed. On a failure the header stays as it was. */
  save(changed: HeaderChange): Promise<Outcome<null, Refusal<HeaderFault>>>;
  /** Saves the header of a next generation; once it is on the disk, later saves are under its vault key. */
  saveGeneration(
    next: HeaderChange & Pick<Header, 'generation'>,
    nextKey: Uint8Array,
  ): Promise<Outcome<null, Refusal<HeaderFault>>>;
}

export function createHeaderKeeper(
  start: { readonly folder: string; readonly encoded: EncodedHeader; readonly written: CopiesWritten },
  vaultKey: Uint8Array,
  ports: SavingPorts,
): HeaderKeeper {
  let current = start.encoded;
  let known: readonly EncodedHeader[] = [current];
  let written = start.written;
  let key = vaultKey;

  async function save(
    changed: Partial<Header>,
    under: Uint8Array,
  ): Promise<Outcome<null, Refusal<HeaderFault>>> {
    const sequence = Math.max(...known.map((one) => one.header.sequence)) + 1;
    const next = encodeHeader({ ...current.header, ...changed, sequence }, under);
    const saved = await saveHeader(start.folder, next, known, ports);
    // A save that failed halfway may have left its header on the disk: the next one may overwrite it.
    known = saved.ok ? [next] : [...known, next];
    if (!saved.ok) return saved;
    current = next;
    written = saved.value;
    return succeeded(null);
  }

  return {
    header: () => current.header,
    bytes: () => current.bytes.slice(),
    copiesWritten: () => written,
    save: (changed) => save(changed, key),
    async saveGeneration(next, nextKey) {
      const saved = await save(next, nextKey);
      if (saved.ok) key = nextKey;
      return saved;
    },
  };
}
