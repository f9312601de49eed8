import type { Clock } from '#domain/tijd/clock';
import { casusColumns } from '#main/store/casus-keeping';
import { catchUp } from '#main/store/catch-up';
import { personColumns } from '#main/store/person-keeping';
import type { Store } from '#main/store/store';
import type { WriteTrx } from '#main/store/transactions';
import { type Dossier, inventDossiers } from './invented-dossiers';

/** Rows in one statement; more would bind too many values at once. */
const rowsAtOnce = 200;

/**
 * Puts so many people who don't exist into a store, each with a casus, in one transaction. The rows are equal to those
 * that commands make (test/integration/model/many-casussen.test.ts), but for history and journal, which they lack.
 * @param indexed whether search, lists and tasks are caught up too; the program does so by itself, but that takes a while
 */
export async function makeManyCasussen(
  store: Store,
  clock: Clock,
  count: number,
  { seed = 1, indexed = false } = {},
): Promise<readonly Dossier[]> {
  const dossiers = inventDossiers(count, seed, clock.today());
  await insertDossiers(store, clock, dossiers);
  if (indexed) await catchUp(store, clock.today());
  return dossiers;
}

export async function insertDossiers(
  store: Store,
  clock: Clock,
  dossiers: readonly Dossier[],
): Promise<void> {
  await store.write(async ({ db }) => {
    for (let from = 0; from < dossiers.length; from += rowsAtOnce)
      await insertSome(db, clock, dossiers.slice(from, from + rowsAtOnce));
  });
}

async function insertSome(db: WriteTrx, clock: Clock, dossiers: readonly Dossier[]): Promise<void> {
  const stamps = dossiers.map(() => clock.now());
  const stamped = (id: string, place: number) => {
    const at = stamps[place] ?? '';
    return { id, version: 1, created_at: at, changed_at: at, last_key: id };
  };
  await db
    .insertInto('person')
    .values(
      dossiers.map(({ person }, place) => ({ ...stamped(person.id, place), ...personColumns(person.body) })),
    )
    .execute();
  await db
    .insertInto('casus')
    .values(
      dossiers.map(({ person, casus }, place) => ({
        ...stamped(casus.id, place),
        ...casusColumns(casus.body),
        person_id: person.id,
        kind: 'overname',
      })),
    )
    .execute();
}
