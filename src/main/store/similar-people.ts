import { sortName } from '#domain/persoon/naam';
import { persoonRecord } from '#domain/persoon/persoon';
import { readBody } from '#domain/record/record-definition';
import type { ReadDb } from './transactions';

export interface SimilarPerson {
  readonly id: string;
  readonly naam: string;
  readonly hisNummer: string;
}

/** Others with the same surname and birth date, accents and capitals left out; none while either isn't known. */
export async function similarPeople(
  db: ReadDb,
  id: string,
  who: { readonly geslachtsnaam: string; readonly geboortedatum: string | null },
): Promise<readonly SimilarPerson[]> {
  const surname = sortName(who.geslachtsnaam);
  if (surname === '' || who.geboortedatum === null) return [];
  const sameDay = await db
    .selectFrom('person')
    .select(['id', 'naam', 'his_nummer as hisNummer', 'body', 'body_version'])
    .where('geboortedatum', '=', who.geboortedatum)
    .where('id', '!=', id)
    .execute();
  return sameDay.flatMap(({ body, body_version, ...person }) => {
    const read = readBody(persoonRecord, body_version, JSON.parse(body));
    return read.ok && sortName(read.body.persoonsgegevens.geslachtsnaam) === surname ? [person] : [];
  });
}
