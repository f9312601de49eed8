import { getDocument, PDFWorker } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/** One page, ready to be drawn. */
export interface PdfPage {
  readonly number: number;
  /** In points, at scale 1. */
  readonly width: number;
  readonly height: number;
  /** The words in reading order, for those who hear the screen. */
  readonly text: string;
  /** Draws the page so wide, in device pixels. */
  readonly draw: (canvas: HTMLCanvasElement, width: number) => Promise<void>;
}

export interface OpenPdf {
  readonly pages: readonly PdfPage[];
  /** Stops the worker and lets the document go. */
  readonly close: () => void;
}

/** Reads a PDF in a worker of the program itself; throws when it isn't one. */
export async function openPdf(pdf: Uint8Array): Promise<OpenPdf> {
  const port = new Worker(workerAddress, { type: 'module' });
  const worker = PDFWorker.create({ port });
  const close = () => {
    worker.destroy();
    port.terminate();
  };
  try {
    // A copy: the worker takes the bytes over. No WebAssembly, which the content security policy refuses.
    const task = getDocument({ data: pdf.slice(), worker, useWasm: false, enableXfa: false });
    const document = await task.promise;
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const content = await page.getTextContent();
      const text = content.items
        .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
        .join('');
      pages.push({
        number,
        width,
        height,
        text,
        async draw(canvas, pixels) {
          const viewport = page.getViewport({ scale: pixels / width });
          canvas.width = Math.round(viewport.width);
          canvas.height = Math.round(viewport.height);
          await page.render({ canvas, viewport }).promise;
        },
      });
    }
    return { pages, close };
  } catch (error) {
    close();
    throw error;
  }
}
