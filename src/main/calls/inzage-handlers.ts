import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import { pasteText } from '#domain/document/paste-text';
import { dossierDocument } from '#domain/inzage/dossier-document';
import { patientOverview } from '#domain/inzage/patient-overview';
import { keptUntil } from '#domain/inzage/retention';
import { lijstnaam } from '#domain/persoon/naam';
import { persoonRecord } from '#domain/persoon/persoon';
import type { Clock } from '#domain/tijd/clock';
import { dayOfInstant } from '#domain/tijd/plain-date';
import { writeWhole } from '../export/write-whole';
import { refusalsOf } from '../store/destruction-store';
import { journalWindow } from '../store/journal-window';
import { findPraktijk } from '../store/praktijk-keeping';
import { findRecord } from '../store/record-store';
import { lastChangeOf } from '../store/retention-list';
import { retentionYears } from '../store/setting-store';
import type { ReadDb } from '../store/transactions';
import { wholeDossier } from '../store/whole-dossier';
import { confirmersOf } from './confirmers';
import { done, failed, type Section } from './handler';
import type { MachinePorts } from './machine-ports';
import { renderAs, saveAs } from './save-document';

/** More than anyone's dossier has; an overview is of all of them. */
const everyRow = 1_000_000;
const plain = { wrap: false, ascii: false };

export function inzageHandlers(clock: Clock, machine: MachinePorts): Section<'inzage'> {
  async function overviewOf(db: ReadDb, personId: string) {
    const person = await findRecord(db, persoonRecord, personId);
    if (!person.ok) return null;
    const selection = { personId, casusId: null, userId: null, from: null, until: null };
    const rows = await journalWindow(db, selection, null, everyRow);
    const praktijk = await findPraktijk(db);
    return patientOverview({ persoon: person.record.body, praktijk, rows, today: clock.today() });
  }

  return {
    async 'inzage.open'({ personId }, { db, session }) {
      const person = await findRecord(db, persoonRecord, personId);
      const lastChangedAt = await lastChangeOf(db, personId);
      if (!person.ok || lastChangedAt === null) return failed('notFound');
      const { persoonsgegevens } = person.record.body;
      const { casussen } = await db
        .selectFrom('casus')
        .select((select) => select.fn.countAll<number>().as('casussen'))
        .where('person_id', '=', personId)
        .executeTakeFirstOrThrow();
      const years = await retentionYears(db);
      const view = {
        naam: lijstnaam(persoonsgegevens),
        geboortedatum: persoonsgegevens.geboortedatum,
        hisNummer: persoonsgegevens.hisNummer,
        casussen,
        lastChangedAt,
        keptUntil: keptUntil(dayOfInstant(lastChangedAt, clock.zone()), years),
        confirmers: [...(await confirmersOf(db, session))],
        refusals: [...(await refusalsOf(db, personId))],
      };
      return done(view, { personId });
    },
    async 'inzage.overview'({ personId }, { db }) {
      const model = await overviewOf(db, personId);
      return model ? done({ text: pasteText(model, plain) }, { personId }) : failed('notFound');
    },
    async 'inzage.saveOverview'({ personId, format }, session) {
      const model = await session.store.read((db) => overviewOf(db, personId));
      if (!model) return failed('notFound');
      const saved = await saveAs(machine, session, model.fileName, format, () =>
        renderAs(machine, model, format),
      );
      if (!saved.ok) return failed(saved.code);
      const answer = { saved: saved.path !== null, fileName: saved.fileName };
      return done(answer, { personId, ...(answer.saved ? {} : { outcome: 'refused' as const }) });
    },
    async 'inzage.copyOverview'({ personId }, session) {
      const model = await session.store.read((db) => overviewOf(db, personId));
      if (!model) return failed('notFound');
      const text = pasteText(model, plain);
      await machine.copyText(text);
      return done({ characters: text.length }, { personId });
    },
    async 'inzage.saveDossier'({ personId }, session) {
      const found = await session.store.read((db) => wholeDossier(db, personId));
      if (!found.ok) return failed(found.fault);
      const { dossier } = found;
      const praktijk = await session.store.read(findPraktijk);
      const users = await session.store.read((db) => db.selectFrom('user').select(['id', 'name']).execute());
      const model = dossierDocument({
        dossier,
        praktijk,
        today: clock.today(),
        zone: clock.zone(),
        users: new Map(users.map(({ id, name }) => [id, name])),
      });
      const saved = await saveAs(machine, session, model.fileName, 'pdf', () =>
        renderAs(machine, model, 'pdf'),
      );
      if (!saved.ok) return failed(saved.code);
      if (saved.path === null)
        return done({ saved: false, fileNames: [] }, { personId, outcome: 'refused' as const });
      const beside = await freePath(saved.path.replace(/\.pdf$/i, ''), '.json');
      const json = new TextEncoder().encode(`${JSON.stringify(dossier, null, 2)}\n`);
      const written = await writeWhole(beside, json);
      if (!written.ok) return failed(written.code);
      const fileNames = [basename(saved.path), basename(beside)];
      return done({ saved: true, fileNames }, { personId, object: 'pdf json' });
    },
  };
}

/** A name that isn't taken: only the PDF was asked about, so nothing else is replaced. */
async function freePath(stem: string, extension: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const path = `${stem}${number === 1 ? '' : ` (${number})`}${extension}`;
    const taken = await access(path).then(
      () => true,
      () => false,
    );
    if (!taken) return path;
  }
}
