import { lazy, Suspense } from 'react';
import { texts } from '../app/texts';

const Preview = lazy(async () => ({ default: (await import('./pdf-preview/pdf-preview')).PdfPreview }));

/** Shows a PDF; what reads it is loaded the first time that it is needed. */
export function PdfPreview({ pdf }: { readonly pdf: Uint8Array }) {
  return (
    <Suspense fallback={<p role="status">{texts.components.pdf.loading}</p>}>
      <Preview pdf={pdf} />
    </Suspense>
  );
}
