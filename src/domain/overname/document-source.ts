import type { Casus } from '../casus/casus';
import type { Persoon } from '../persoon/persoon';
import type { Praktijk } from '../praktijk/praktijk';
import type { PlainDate } from '../tijd/plain-date';

/** Everything that a document of an overname is made from. */
export interface DocumentSource {
  readonly casus: Casus;
  readonly persoon: Persoon;
  readonly praktijk: Praktijk;
  readonly today: PlainDate;
  /** Who made the document, if that should be on it. */
  readonly userName?: string;
}
