import type { Migration } from './migration';

// What comes in, and the originals of it. An original is kept as it came, in the one file that is encrypted; beside it
// stands its text, from which every citizen service number is blocked out, and what the rules found in that text.
// Nothing of an original is indexed.
const statements = `
CREATE TABLE attachment (
  id TEXT PRIMARY KEY, file_name TEXT NOT NULL, media_type TEXT NOT NULL, hash TEXT NOT NULL, content BLOB NOT NULL
) STRICT;
CREATE TABLE inkomend (
  id TEXT PRIMARY KEY, at TEXT NOT NULL, by_user TEXT NOT NULL REFERENCES user (id), kind TEXT NOT NULL,
  received_on TEXT NOT NULL, from_whom TEXT NOT NULL, about TEXT NOT NULL, note TEXT NOT NULL,
  casus_id TEXT REFERENCES casus (id), assigned_to TEXT REFERENCES user (id), state TEXT NOT NULL,
  attachment_id TEXT REFERENCES attachment (id), letter TEXT
) STRICT;
CREATE INDEX inkomend_by_state ON inkomend (state, received_on);
CREATE INDEX inkomend_by_casus ON inkomend (casus_id) WHERE casus_id IS NOT NULL;
`;

export const inkomend: Migration = {
  version: 6,
  name: 'inkomend',
  run: (connection) => connection.execute(statements),
};
