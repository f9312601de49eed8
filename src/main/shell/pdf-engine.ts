import { BrowserWindow, type Session } from 'electron';
import type { Orientation } from '#domain/document/document-model';
import type { DocumentShelf } from './document-shelf';
import { createQueue } from './queue';
import { safeWebPreferences } from './window';

/** Turns HTML into a PDF or onto paper, in a window that nobody sees. One document at a time. */
export interface PdfEngine {
  /** A tagged PDF with an outline, on the page size that the document's own style sheet asks for. */
  renderPdf(html: string): Promise<Uint8Array>;
  /** Shows the system's print dialog; false when the user cancelled. */
  print(html: string, orientation: Orientation): Promise<boolean>;
  /** Makes the window beforehand, so that the first document doesn't wait for it. Never fails: that one then waits. */
  warmUp(): Promise<void>;
  /** Takes the last document out of the window at once. */
  empty(): Promise<void>;
  close(): void;
}

const nothing = 'about:blank';
/** How long a document stays in the hidden window after it was printed, in milliseconds. */
const emptiedAfterMs = 1000;

/** `session` must serve the shelf's documents (serveDocuments). */
export function createPdfEngine(session: Session, shelf: DocumentShelf): PdfEngine {
  const inTurn = createQueue();
  let kept: BrowserWindow | undefined;
  let emptying: NodeJS.Timeout | undefined;

  function printWindow(): BrowserWindow {
    if (kept === undefined || kept.isDestroyed()) kept = createPrintWindow(session);
    return kept;
  }

  /** The page is emptied when no next document follows soon: emptying it between two would cost the second 40 ms. */
  async function withDocument<Result>(
    html: string,
    use: (window: BrowserWindow) => Promise<Result>,
  ): Promise<Result> {
    clearTimeout(emptying);
    try {
      return await inTurn(async () => {
        const window = printWindow();
        const document = shelf.put(html);
        try {
          await window.loadURL(document.url);
          return await use(window);
        } finally {
          document.takeAway();
        }
      });
    } finally {
      clearTimeout(emptying);
      emptying = setTimeout(() => void empty(), emptiedAfterMs);
      emptying.unref();
    }
  }

  async function empty(): Promise<void> {
    clearTimeout(emptying);
    await inTurn(async () => kept?.loadURL(nothing)).catch(() => {
      // A page that won't be emptied is thrown away instead.
      kept?.destroy();
      kept = undefined;
    });
  }

  return {
    renderPdf: (html) => withDocument(html, toPdf),
    print: (html, orientation) => withDocument(html, (window) => toPaper(window, orientation)),
    warmUp: () => inTurn(async () => printWindow().loadURL(nothing)).catch(() => undefined),
    empty,
    close() {
      clearTimeout(emptying);
      kept?.destroy();
      kept = undefined;
    },
  };
}

function createPrintWindow(session: Session): BrowserWindow {
  return new BrowserWindow({
    show: false,
    skipTaskbar: true,
    webPreferences: { ...safeWebPreferences(session), javascript: false, devTools: false },
  });
}

async function toPdf(window: BrowserWindow): Promise<Uint8Array> {
  const pdf = await window.webContents.printToPDF({
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    preferCSSPageSize: true,
    printBackground: true,
  });
  return new Uint8Array(pdf);
}

/** The page's own size decides for a PDF; for paper the printer must be told. */
function toPaper(window: BrowserWindow, orientation: Orientation): Promise<boolean> {
  return new Promise((resolve, reject) => {
    window.webContents.print(
      { printBackground: true, landscape: orientation === 'landscape' },
      (success, failureReason) => {
        // Chromium writes "canceled", Electron's documentation too; only the beginning is promised by either.
        if (success || /cancel/i.test(failureReason)) resolve(success);
        else reject(new Error(`Printing failed: ${failureReason}`));
      },
    );
  });
}
