import type { Casus } from '../casus/casus';
import type { Persoon } from '../persoon/persoon';
import type { Refusal } from './destruction';

/** A visit in which a form was changed. */
export interface Changed {
  readonly form: string;
  readonly at: string;
  readonly userName: string;
}
/** A document that was handed over. */
export interface Issued {
  readonly document: string;
  readonly format: string;
  readonly at: string;
  readonly userName: string;
}
/** Something that came in about the casus. Of a letter the text without any BSN; the original is handed over on its own. */
export interface Received {
  readonly kind: string;
  readonly receivedOn: string;
  readonly fromWhom: string;
  readonly note: string;
  readonly fileName: string;
  readonly text: string;
}
/** What was typed in a field and isn't a value yet. */
export interface Unfinished {
  readonly path: string;
  readonly text: string;
}

/** One casus with all that is kept of it. */
export interface CasusFile {
  readonly kind: string;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly body: Casus;
  readonly drafts: readonly Unfinished[];
  readonly revisions: readonly Changed[];
  readonly issued: readonly Issued[];
  readonly inkomend: readonly Received[];
}

/** Everything that the vault holds of one person. The JSON of an inzage is this, as it is. */
export interface Dossier {
  readonly persoon: Persoon;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly drafts: readonly Unfinished[];
  readonly revisions: readonly Changed[];
  readonly refusals: readonly Refusal[];
  readonly casussen: readonly CasusFile[];
}
