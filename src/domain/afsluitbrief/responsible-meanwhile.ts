import { validActs } from '../casus/act';
import type { Casus } from '../casus/casus';
import type { RegionPack } from '../regio/region-pack';
import { formatSource } from '../regio/source';

/** The rule by which the ggz stays responsible until the practice takes over, with its source (001:25, 33). */
export interface AgreedRule {
  readonly text: string;
  readonly source: string;
}

/** Whether a pack of the casus says that the ggz is responsible meanwhile; null when none does, or after the overname. */
export function responsibleMeanwhile(
  { acts }: Pick<Casus, 'acts'>,
  packs: readonly RegionPack[],
): AgreedRule | null {
  if (validActs(acts).some(({ kind }) => kind === 'overgenomen')) return null;
  const rules = packs.flatMap(({ rules, documents }) =>
    rules
      .filter(({ id }) => id === 'verantwoordelijk-tot-overname')
      .map(({ text, source }) => ({ text, source: formatSource(source, documents) })),
  );
  return rules[0] ?? null;
}
