import { useEffect, useState } from 'react';
import { texts } from '../../app/texts';
import { FieldHint } from '../field-hint';
import { type OpenPdf, openPdf } from './open-pdf';
import styles from './pdf-preview.module.css';
import { PdfSheet } from './pdf-sheet';

type Opening =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'open'; readonly document: OpenPdf };

/** The PDF as it will be saved and printed, as wide as there is room for. */
export function PdfPreview({ pdf }: { readonly pdf: Uint8Array }) {
  const [opening, setOpening] = useState<Opening>({ status: 'loading' });
  useEffect(() => {
    let opened: OpenPdf | null = null;
    let gone = false;
    setOpening({ status: 'loading' });
    openPdf(pdf).then(
      (document) => {
        opened = document;
        if (gone) document.close();
        else setOpening({ status: 'open', document });
      },
      () => {
        if (!gone) setOpening({ status: 'failed' });
      },
    );
    return () => {
      gone = true;
      opened?.close();
    };
  }, [pdf]);

  if (opening.status === 'loading') return <p role="status">{texts.components.pdf.loading}</p>;
  if (opening.status === 'failed') {
    return <FieldHint tone="warning">{texts.components.pdf.failed}</FieldHint>;
  }
  const { pages } = opening.document;
  return (
    <section className={styles.preview} aria-label={texts.components.pdf.label}>
      {pages.map((page) => (
        <PdfSheet key={page.number} page={page} count={pages.length} />
      ))}
    </section>
  );
}
