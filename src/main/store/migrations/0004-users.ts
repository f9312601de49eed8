import type { Migration } from './migration';

// Users get a huisarts who answers for them, and can be blocked or removed; what they did keeps their name. A casus can
// be shielded for the users who are named; noodtoegang is kept until each of them was told. What belongs to a casus goes
// with it.
const statements = `
ALTER TABLE user ADD COLUMN responsible_id TEXT REFERENCES user (id);
ALTER TABLE user ADD COLUMN blocked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE user ADD COLUMN removed_at TEXT;
CREATE TABLE shield (
  casus_id TEXT NOT NULL REFERENCES casus (id) ON DELETE CASCADE, user_id TEXT NOT NULL REFERENCES user (id),
  PRIMARY KEY (casus_id, user_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE emergency (
  id TEXT PRIMARY KEY, casus_id TEXT NOT NULL REFERENCES casus (id) ON DELETE CASCADE,
  user_id TEXT NOT NULL REFERENCES user (id), at TEXT NOT NULL, reason TEXT NOT NULL
) STRICT;
CREATE TABLE emergency_unseen (
  user_id TEXT NOT NULL REFERENCES user (id),
  emergency_id TEXT NOT NULL REFERENCES emergency (id) ON DELETE CASCADE,
  PRIMARY KEY (user_id, emergency_id)
) STRICT, WITHOUT ROWID;
`;

export const users: Migration = {
  version: 4,
  name: 'users',
  run: (connection) => connection.execute(statements),
};
