import { casusEnd } from '#domain/casus/act';
import type { Casus } from '#domain/casus/casus';
import { responsibleOn } from '#domain/casus/responsibility';
import { type Task, tasksOf } from '#domain/casus/task';
import { openHisItems } from '#domain/his/his-items';
import { currentPhase, firstContactPoint } from '#domain/overname/phases';
import { type ClosingWindow, closingWindows } from '#domain/regio/deadline-work';
import type { PlainDate } from '#domain/tijd/plain-date';
import { type Agreed, packsOf } from '../regio/casus-packs';
import { issuedVersions } from './issued-document-store';
import { originalsOf } from './received-originals';
import type { WriteTrx } from './transactions';

interface CasusRow {
  readonly id: string;
  readonly person_id: string;
  readonly kind: string;
  readonly changed_at: string;
}

/**
 * Writes anew what lists show of a casus. Doing it twice changes nothing: every id follows from its origin.
 * @param casus null when the body can't be read: then it is listed still, so that nobody thinks that it is gone
 */
export async function projectCasus(
  db: WriteTrx,
  row: CasusRow,
  casus: Casus | null,
  today: PlainDate,
  agreed: Agreed,
): Promise<void> {
  const packs = casus ? packsOf(casus.regio.packs, agreed) : [];
  const tasks = casus ? tasksOf(row.id, casus, packs, agreed.closed) : [];
  await replaceTasks(db, row.id, tasks);
  await replaceWindows(db, row.id, casus ? closingWindows(casus, packs, agreed.closed) : []);
  await replaceHisItems(db, row.id, casus);
  const person = await db
    .selectFrom('person')
    .select(['naam', 'sort_name', 'geboortedatum', 'his_nummer'])
    .where('id', '=', row.person_id)
    .executeTakeFirstOrThrow();
  const next = [...tasks].sort((one, other) => one.due.localeCompare(other.due))[0];
  const columns = {
    person_id: row.person_id,
    kind: row.kind,
    ...person,
    sort_name: (await isShielded(db, row.id)) ? afterAllNames : person.sort_name,
    phase: casus && currentPhase(casus),
    ended: casus && (casusEnd(casus.acts)?.reason ?? null),
    responsible: casus && responsibleOn(casus, today).by,
    contact_point: casus && firstContactPoint(casus, today),
    actor: next?.actor ?? null,
    next_due: next?.due ?? null,
    changed_at: row.changed_at,
  };
  await db
    .insertInto('casus_list')
    .values({ casus_id: row.id, ...columns })
    .onConflict((conflict) => conflict.column('casus_id').doUpdateSet(columns))
    .execute();
}

async function replaceHisItems(db: WriteTrx, casusId: string, casus: Casus | null): Promise<void> {
  await db.deleteFrom('his_open').where('casus_id', '=', casusId).execute();
  const open = casus
    ? openHisItems(casus, await issuedVersions(db, casusId), await originalsOf(db, casusId))
    : [];
  if (open.length === 0) return;
  const rows = open.map((item) => ({ id: `${casusId}/${item.about}`, casus_id: casusId, ...item }));
  await db.insertInto('his_open').values(rows).execute();
}

/** A shielded casus stands at the end: in its place in the alphabet its name would give itself away. */
const afterAllNames = '\uffff';

async function isShielded(db: WriteTrx, casusId: string): Promise<boolean> {
  const row = await db
    .selectFrom('shield')
    .select('user_id')
    .where('casus_id', '=', casusId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function replaceTasks(db: WriteTrx, casusId: string, tasks: readonly Task[]): Promise<void> {
  await db.deleteFrom('task').where('casus_id', '=', casusId).execute();
  if (tasks.length === 0) return;
  const rows = tasks.map(({ casusId: casus_id, rhythm, ...task }) => ({
    ...task,
    casus_id,
    rhythm: rhythm === null ? null : JSON.stringify(rhythm),
  }));
  await db.insertInto('task').values(rows).execute();
}

async function replaceWindows(
  db: WriteTrx,
  casusId: string,
  windows: readonly ClosingWindow[],
): Promise<void> {
  await db.deleteFrom('closing_window').where('casus_id', '=', casusId).execute();
  if (windows.length === 0) return;
  const rows = windows.map(({ lastDay, ...window }) => ({ ...window, casus_id: casusId, last_day: lastDay }));
  await db.insertInto('closing_window').values(rows).execute();
}

/** A person's name and numbers, where lists of casussen show them. */
export async function projectPerson(
  db: WriteTrx,
  id: string,
  columns: {
    readonly naam: string;
    readonly sort_name: string;
    readonly geboortedatum: string | null;
    readonly his_nummer: string;
  },
): Promise<void> {
  const { sort_name, ...shown } = columns;
  await db.updateTable('casus_list').set(shown).where('person_id', '=', id).execute();
  await db
    .updateTable('casus_list')
    .set({ sort_name })
    .where('person_id', '=', id)
    .where('sort_name', '!=', afterAllNames)
    .execute();
}
