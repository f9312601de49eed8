import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { casusRecord } from '#domain/casus/casus';
import type { DocumentModel } from '#domain/document/document-model';
import { documentNames } from '#domain/document/document-model';
import { pasteText } from '#domain/document/paste-text';
import type { IdSource } from '#domain/identiteit/id-source';
import type { Clock } from '#domain/tijd/clock';
import { safeFileName } from '../export/file-name';
import { renderHtml } from '../export/html-renderer';
import { writeWhole } from '../export/write-whole';
import type { OpenSession } from '../session/open-session';
import { insertIssued, issuedOf } from '../store/issued-document-store';
import { findRecord } from '../store/record-store';
import type { ReadDb } from '../store/transactions';
import { type BuiltDocument, buildDocument, journalNameOf, type WhichDocument } from './document-building';
import { done, failed, type Section } from './handler';
import type { MachinePorts } from './machine-ports';

type Format = 'docx' | 'pdf' | 'txt' | 'print' | 'clipboard';

export function documentHandlers(clock: Clock, ids: IdSource, machine: MachinePorts): Section<'document'> {
  const build = (db: ReadDb, which: WhichDocument) => buildDocument(db, which, clock.today());

  /**
   * Records what was handed over: which document, in what form, of which state of the casus. A blank form holds nothing
   * of the casus, so it is no issued document; that someone made it stays in the journal.
   */
  async function issue(
    session: OpenSession,
    which: WhichDocument,
    built: BuiltDocument,
    format: Format,
    content: Uint8Array | string,
  ) {
    const about = {
      casusId: which.casusId,
      personId: built.personId,
      object: `${journalNameOf(which)} ${format}`,
      emergency: built.inNeed,
    };
    if (which.blank) return about;
    await session.store.write(({ db }) =>
      insertIssued(db, {
        id: ids.next(),
        casus_id: which.casusId,
        document: which.document,
        template_version: built.model.template.version,
        format,
        recipient: built.model.audience,
        hash: createHash('sha256').update(content).digest('hex'),
        casus_version: built.casusVersion,
        at: clock.now(),
        user_id: session.user.id,
      }),
    );
    return about;
  }

  return {
    async 'document.preview'(which, session) {
      const made = await session.store.read((db) => build(db, which));
      if (!made.ok) return made;
      const pdf = await machine.renderPdf(renderHtml(made.built.model));
      if (!pdf) return failed('engineFailed');
      return done(
        { pdf },
        { casusId: which.casusId, personId: made.built.personId, object: journalNameOf(which) },
      );
    },
    async 'document.text'({ wrap, ascii, ...which }, { db }) {
      const made = await build(db, which);
      if (!made.ok) return made;
      const text = pasteText(made.built.model, { wrap, ascii });
      return done(
        { text },
        { casusId: which.casusId, personId: made.built.personId, object: journalNameOf(which) },
      );
    },
    async 'document.save'({ format, wrap, ascii, ...which }, session) {
      const made = await session.store.read((db) => build(db, which));
      if (!made.ok) return made;
      if (!made.built.mayGoOut) return failed('casusEnded');
      if (made.built.barrier) return failed(made.built.barrier);
      const { model, personId } = made.built;
      const path = await machine.askWhereToSave(safeFileName(model.fileName, format), format);
      if (path === null) {
        return done(
          { saved: false, fileName: null },
          { casusId: which.casusId, personId, outcome: 'refused' as const },
        );
      }
      // The dialog may have stood open for long: what is locked is not handed out any more.
      if (!session.isOpen()) return failed('locked');
      const content = await render(model, format, { wrap, ascii });
      if (!content) return failed('engineFailed');
      const written = await writeWhole(path, content);
      if (!written.ok) return failed(written.code);
      const about = await issue(session, which, made.built, format, content);
      return done({ saved: true, fileName: basename(path) }, about);
    },
    async 'document.print'(which, session) {
      const made = await session.store.read((db) => build(db, which));
      if (!made.ok) return made;
      if (!made.built.mayGoOut) return failed('casusEnded');
      if (made.built.barrier) return failed(made.built.barrier);
      const html = renderHtml(made.built.model);
      const printed = await machine.print(html, made.built.model.orientation);
      const { personId } = made.built;
      if (!printed)
        return done({ printed }, { casusId: which.casusId, personId, outcome: 'refused' as const });
      return done({ printed }, await issue(session, which, made.built, 'print', html));
    },
    async 'document.copy'({ wrap, ascii, ...which }, session) {
      const made = await session.store.read((db) => build(db, which));
      if (!made.ok) return made;
      if (made.built.barrier) return failed(made.built.barrier);
      const text = pasteText(made.built.model, { wrap, ascii });
      await machine.copyText(text);
      const about = await issue(session, which, made.built, 'clipboard', text);
      return done({ characters: text.length }, about);
    },
    async 'document.issued'({ casusId }, { db }) {
      const casus = await findRecord(db, casusRecord, casusId);
      if (!casus.ok) return failed('notFound');
      const rows = await issuedOf(db, casusId);
      const documents = rows.flatMap(({ document, casusVersion, ...row }) => {
        const name = documentNames.find((known) => known === document);
        return name ? [{ ...row, document: name, outdated: casusVersion < casus.record.version }] : [];
      });
      return done({ documents }, { casusId, personId: casus.record.personId });
    },
  };

  async function render(
    model: DocumentModel,
    format: 'docx' | 'pdf' | 'txt',
    text: { wrap: boolean; ascii: boolean },
  ) {
    switch (format) {
      // Loaded with the first Word document, so that the start doesn't wait for it.
      case 'docx':
        return (await import('../export/docx-renderer')).renderDocx(model);
      case 'pdf':
        return machine.renderPdf(renderHtml(model));
      case 'txt':
        return new TextEncoder().encode(pasteText(model, text));
    }
  }
}
