import type { Migration } from './migration';

// What lists show of a casus and its work moves out of the save into tables that are caught up with it, so that a save
// touches its own row and its journal row alone. They are filled again from the bodies.
const statements = `
DROP INDEX casus_by_change;
ALTER TABLE casus DROP COLUMN listed_at;
ALTER TABLE casus DROP COLUMN responsible;
CREATE TABLE casus_list (
  casus_id TEXT PRIMARY KEY REFERENCES casus (id), person_id TEXT NOT NULL, kind TEXT NOT NULL,
  naam TEXT NOT NULL, sort_name TEXT NOT NULL, geboortedatum TEXT, his_nummer TEXT NOT NULL,
  phase INTEGER, ended TEXT, responsible TEXT, contact_point TEXT,
  actor TEXT, next_due TEXT, changed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX casus_list_by_person ON casus_list (person_id);
CREATE INDEX casus_list_by_name ON casus_list (sort_name, casus_id, ended, phase, actor);
CREATE INDEX casus_list_by_change ON casus_list (changed_at, casus_id, ended, phase, actor);
CREATE INDEX casus_list_by_due ON casus_list (next_due IS NULL, next_due, sort_name, casus_id, ended, phase, actor);
DROP TABLE task;
CREATE TABLE task (
  id TEXT PRIMARY KEY, casus_id TEXT NOT NULL REFERENCES casus (id), origin TEXT NOT NULL,
  what TEXT NOT NULL, why TEXT NOT NULL, actor TEXT NOT NULL, who TEXT NOT NULL,
  due TEXT NOT NULL, occurrence TEXT NOT NULL, time TEXT, attempts INTEGER NOT NULL, rhythm TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX task_by_casus ON task (casus_id);
CREATE INDEX task_by_due ON task (actor, due, time);
CREATE INDEX person_by_birth ON person (geboortedatum);
UPDATE casus SET stale = 1;
`;

export const fivePhases: Migration = {
  version: 2,
  name: 'five phases',
  run: (connection) => connection.execute(statements),
};
