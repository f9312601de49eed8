import type { Migration } from './migration';

// What isn't in the HIS yet is a list of its own, caught up with the casus as tasks are. An issued document tells what it
// said, so that the same words in another format aren't filed twice; of older ones that isn't known, so each is a version.
const statements = `
ALTER TABLE issued_document ADD COLUMN content TEXT NOT NULL DEFAULT '';
UPDATE issued_document SET content = id;
CREATE TABLE his_open (
  id TEXT PRIMARY KEY, casus_id TEXT NOT NULL REFERENCES casus (id), about TEXT NOT NULL, content TEXT NOT NULL,
  kind TEXT NOT NULL, what TEXT NOT NULL, day TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX his_open_by_casus ON his_open (casus_id);
CREATE INDEX his_open_by_day ON his_open (day, id);
UPDATE casus SET stale = 1;
`;

export const his: Migration = {
  version: 7,
  name: 'his',
  run: (connection) => connection.execute(statements),
};
