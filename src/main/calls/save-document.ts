import { basename } from 'node:path';
import type { DocumentModel } from '#domain/document/document-model';
import { safeFileName } from '../export/file-name';
import { renderHtml } from '../export/html-renderer';
import { type WriteFault, writeWhole } from '../export/write-whole';
import type { OpenSession } from '../session/open-session';
import type { MachinePorts } from './machine-ports';

export type SaveFormat = 'docx' | 'pdf' | 'txt' | 'csv' | 'ics';

export type SaveOutcome =
  | { readonly ok: true; readonly path: string | null; readonly fileName: string | null }
  | { readonly ok: false; readonly code: WriteFault | 'engineFailed' | 'locked' };

/**
 * Asks where, makes the content and writes it whole. `path` is null when the user backed out.
 * @param content made only once there is a place for it; null when the shell's engine fails
 */
export async function saveAs(
  machine: MachinePorts,
  session: OpenSession,
  name: string,
  format: SaveFormat,
  content: () => Promise<Uint8Array | null>,
): Promise<SaveOutcome> {
  const path = await machine.askWhereToSave(safeFileName(name, format), format);
  if (path === null) return { ok: true, path: null, fileName: null };
  // The dialog may have stood open for long: what is locked is not handed out any more.
  if (!session.isOpen()) return { ok: false, code: 'locked' };
  const bytes = await content();
  if (!bytes) return { ok: false, code: 'engineFailed' };
  const written = await writeWhole(path, bytes);
  return written.ok ? { ok: true, path, fileName: basename(path) } : written;
}

/** A document as Word or PDF. */
export async function renderAs(
  machine: MachinePorts,
  model: DocumentModel,
  format: 'docx' | 'pdf',
): Promise<Uint8Array | null> {
  if (format === 'pdf') return machine.renderPdf(renderHtml(model));
  // Loaded with the first Word document, so that the start doesn't wait for it.
  return (await import('../export/docx-renderer')).renderDocx(model);
}
