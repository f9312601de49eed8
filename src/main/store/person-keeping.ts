import { lijstnaam, sortName } from '#domain/persoon/naam';
import { emptyPersoon, type Persoon, persoonRecord } from '#domain/persoon/persoon';
import type { Clock } from '#domain/tijd/clock';
import { lastChanged } from './last-changed';
import type { RecordKeeping } from './record-store';
import type { WriteTrx } from './transactions';

/** How a person keeps the columns by which lists sort and the search index finds. */
export const personKeeping: RecordKeeping<Persoon> = {
  definition: persoonRecord,
  latest: lastChanged(),
  async save(db, { id, version, body, changedAt, lastKey }) {
    await db
      .updateTable('person')
      .set({ version, changed_at: changedAt, last_key: lastKey, ...personColumns(body) })
      .where('id', '=', id)
      .execute();
  },
};

export function personColumns(body: Persoon) {
  const { persoonsgegevens } = body;
  return {
    body: JSON.stringify(body),
    body_version: persoonRecord.bodyVersion,
    naam: lijstnaam(persoonsgegevens),
    sort_name: sortName(`${persoonsgegevens.geslachtsnaam} ${persoonsgegevens.voorletters}`),
    geboortedatum: persoonsgegevens.geboortedatum,
    his_nummer: persoonsgegevens.hisNummer,
    stale: 1,
  };
}

export async function insertPerson(db: WriteTrx, id: string, clock: Clock): Promise<void> {
  const at = clock.now();
  await db
    .insertInto('person')
    .values({
      id,
      version: 1,
      created_at: at,
      changed_at: at,
      last_key: id,
      ...personColumns(emptyPersoon()),
    })
    .execute();
}
