import type { Casus } from '../casus/casus';
import type { Persoon } from '../persoon/persoon';
import type { Praktijk } from '../praktijk/praktijk';
import type { RegionPack } from '../regio/region-pack';
import type { PlainDate } from '../tijd/plain-date';

/** Everything that a document of an overname is made from. */
export interface DocumentSource {
  readonly casus: Casus;
  readonly persoon: Persoon;
  readonly praktijk: Praktijk;
  /** What the region agreed, in the versions that the casus keeps. */
  readonly packs: readonly RegionPack[];
  readonly today: PlainDate;
  /** Who made the document, if that should be on it. */
  readonly userName?: string;
}
