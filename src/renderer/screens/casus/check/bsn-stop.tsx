import type { DocumentName } from '#domain/document/document-model';
import type { DocumentSource } from '#domain/overname/document-source';
import { documentModelOf, overnameDocuments } from '#domain/overname/overname-documents';
import { bsnBarrier } from '#domain/toestemming/hand-out';
import { texts } from '../../../app/texts';
import styles from '../casus.module.css';

/** Says beforehand that a document for the sociaal domein can't go out: it holds a citizen service number (002:21). */
export function BsnStop({
  document,
  source,
}: {
  readonly document: DocumentName;
  readonly source: DocumentSource;
}) {
  if (overnameDocuments[document].audience !== 'sociaal-domein') return null;
  if (bsnBarrier(documentModelOf(document, source)) === null) return null;
  return <p className={styles.error}>{texts.toestemmingen.check.bsn}</p>;
}
