import type { Migration } from './migration';

// The journal is read by person, casus, user and period. What was destroyed is remembered by ids and a date, so that a
// backup of before it can be put right after it was restored; the row holds nothing of the person. A refusal belongs to
// the dossier and goes with it.
const statements = `
CREATE INDEX journal_by_person ON journal (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX journal_by_casus ON journal (casus_id) WHERE casus_id IS NOT NULL;
CREATE INDEX journal_by_user ON journal (user_id, at);
CREATE INDEX journal_by_time ON journal (at);
CREATE INDEX person_by_change ON person (changed_at);
CREATE TABLE destroyed (
  id TEXT PRIMARY KEY, person_id TEXT NOT NULL UNIQUE, casus_ids TEXT NOT NULL, at TEXT NOT NULL, ground TEXT NOT NULL,
  user_name TEXT NOT NULL, confirmed_by TEXT NOT NULL, counts TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE destruction_refusal (
  id TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES person (id), at TEXT NOT NULL, user_name TEXT NOT NULL,
  ground TEXT NOT NULL, explanation TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX destruction_refusal_by_person ON destruction_refusal (person_id);
`;

export const law: Migration = {
  version: 3,
  name: 'law',
  run: (connection) => connection.execute(statements),
};
