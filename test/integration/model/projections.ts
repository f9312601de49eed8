import { beside, placeOfDatabase } from '../../builders/database-beside';
import type { RunningProgram } from '../../builders/running-program';

const queries = {
  person: `SELECT person.row, person.id, body, body_version, naam, sort_name, geboortedatum, his_nummer, stale, words
    FROM person LEFT JOIN search_name ON search_name.rowid = person.row ORDER BY person.id`,
  casus: `SELECT casus.row, casus.id, person_id, kind, body, body_version, stale, words
    FROM casus LEFT JOIN search_text ON search_text.rowid = casus.row ORDER BY casus.id`,
  list: `SELECT casus_list.*, casus_list.changed_at = casus.changed_at AS changed
    FROM casus_list JOIN casus ON casus.id = casus_list.casus_id ORDER BY casus_id`,
  task: 'SELECT * FROM task ORDER BY id',
  his: 'SELECT * FROM his_open ORDER BY id',
} as const;

/**
 * Every body with all that follows from it, search words, list and tasks included; left out is how it came to be: version,
 * times, keys.
 */
export function projections(running: Pick<RunningProgram, 'program'>) {
  return beside(placeOfDatabase(running), async (connection) => ({
    person: await connection.all(queries.person),
    casus: await connection.all(queries.casus),
    list: (await connection.all(queries.list)).map(({ changed_at: _, ...row }) => row),
    task: await connection.all(queries.task),
    his: await connection.all(queries.his),
  }));
}
