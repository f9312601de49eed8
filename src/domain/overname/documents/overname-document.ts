import type { Audience, DocumentBlock, Orientation } from '../../document/document-model';
import type { DocumentMoment } from '../../document/document-moment';
import type { ConsentPurpose } from '../../toestemming/consent';
import type { DocumentSource } from '../document-source';
import type { Remark } from '../remark';

/** One document of an overname. Everything that makes, checks or lists documents follows from this. */
export interface OvernameDocument {
  readonly title: string;
  /** How a list, a tab or a file names it. */
  readonly shortTitle: string;
  /** Rises when content or layout changes. */
  readonly version: number;
  /** To whom it goes; consent is asked for the purpose that goes with it, unless it says another. */
  readonly audience: Audience;
  readonly purpose?: ConsentPurpose;
  readonly orientation: Orientation;
  /** For what it is: under which heading lists offer it. */
  readonly moment: DocumentMoment;
  /** Says the same to everyone: it names nobody, and isn't filed in a dossier. */
  readonly leaflet?: true;
  /** Helps on the day itself; it isn't filed in a dossier. */
  readonly unfiled?: true;
  readonly filled: (source: DocumentSource) => readonly DocumentBlock[];
  /** The form to fill in by hand; null for what is no form. */
  readonly blank: (() => readonly DocumentBlock[]) | null;
  readonly remarks: (source: DocumentSource) => readonly Remark[];
}
