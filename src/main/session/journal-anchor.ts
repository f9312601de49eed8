import type { ChainHead } from '../store/journal';

/** The end of the journal's chain, as the header keeps it. */
export function journalAnchor({ sequence, mac }: ChainHead) {
  return { sequence, mac: Buffer.from(mac).toString('hex') };
}
