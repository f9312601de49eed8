import type { Migration } from './migration';

// The packs of what regions agreed, every version that was ever there: a casus keeps the version with which it began.
// And what lists show of windows that pass by themselves, which follows from a casus and goes with it.
const statements = `
CREATE TABLE pack (
  id TEXT NOT NULL, version TEXT NOT NULL, body TEXT NOT NULL, at TEXT NOT NULL,
  /* Who imported it; null for a pack that came with the program. */
  user_id TEXT REFERENCES user (id),
  PRIMARY KEY (id, version)
) STRICT;
CREATE TABLE closing_window (
  casus_id TEXT NOT NULL REFERENCES casus (id) ON DELETE CASCADE, id TEXT NOT NULL,
  what TEXT NOT NULL, why TEXT NOT NULL, last_day TEXT NOT NULL,
  PRIMARY KEY (casus_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX closing_window_by_day ON closing_window (last_day);
`;

export const pack: Migration = {
  version: 5,
  name: 'pack',
  run: (connection) => connection.execute(statements),
};
