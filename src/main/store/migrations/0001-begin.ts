import type { Migration } from './migration';

const tables = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE user (id TEXT PRIMARY KEY, name TEXT NOT NULL, roles TEXT NOT NULL, created_at TEXT NOT NULL) STRICT;
CREATE TABLE setting (
  scope TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (scope, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE praktijk (
  id TEXT PRIMARY KEY, body TEXT NOT NULL, body_version INTEGER NOT NULL, version INTEGER NOT NULL,
  created_at TEXT NOT NULL, changed_at TEXT NOT NULL, last_key TEXT NOT NULL
) STRICT;
CREATE TABLE person (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL, body_version INTEGER NOT NULL, version INTEGER NOT NULL,
  created_at TEXT NOT NULL, changed_at TEXT NOT NULL, last_key TEXT NOT NULL,
  naam TEXT NOT NULL, sort_name TEXT NOT NULL, geboortedatum TEXT, his_nummer TEXT NOT NULL,
  stale INTEGER NOT NULL
) STRICT;
CREATE INDEX person_by_name ON person (sort_name, id);
CREATE INDEX person_stale ON person (id) WHERE stale = 1;
CREATE TABLE casus (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, person_id TEXT NOT NULL REFERENCES person (id), kind TEXT NOT NULL,
  body TEXT NOT NULL, body_version INTEGER NOT NULL, version INTEGER NOT NULL,
  created_at TEXT NOT NULL, changed_at TEXT NOT NULL, last_key TEXT NOT NULL,
  responsible TEXT NOT NULL, listed_at TEXT NOT NULL, stale INTEGER NOT NULL
) STRICT;
CREATE INDEX casus_by_person ON casus (person_id);
CREATE INDEX casus_by_change ON casus (listed_at, id);
CREATE INDEX casus_stale ON casus (id) WHERE stale = 1;
CREATE TABLE revision (
  record_kind TEXT NOT NULL, record_id TEXT NOT NULL, number INTEGER NOT NULL, form TEXT NOT NULL,
  visit TEXT NOT NULL, before TEXT NOT NULL, body_version INTEGER NOT NULL, at TEXT NOT NULL,
  user_id TEXT NOT NULL REFERENCES user (id), restored INTEGER NOT NULL,
  PRIMARY KEY (record_kind, record_id, number), UNIQUE (record_kind, record_id, form, visit)
) STRICT;
CREATE TABLE draft (
  record_kind TEXT NOT NULL, record_id TEXT NOT NULL, path TEXT NOT NULL, text TEXT NOT NULL, at TEXT NOT NULL,
  PRIMARY KEY (record_kind, record_id, path)
) STRICT, WITHOUT ROWID;
CREATE TABLE journal (
  sequence INTEGER PRIMARY KEY, at TEXT NOT NULL, zone TEXT NOT NULL, event TEXT NOT NULL, action TEXT NOT NULL,
  outcome TEXT NOT NULL, user_id TEXT NOT NULL, user_name TEXT NOT NULL, roles TEXT NOT NULL,
  responsible_user_id TEXT NOT NULL, person_id TEXT, casus_id TEXT, object TEXT NOT NULL,
  access_point TEXT NOT NULL, emergency INTEGER NOT NULL, mac BLOB NOT NULL
) STRICT;
CREATE TABLE task (
  id TEXT PRIMARY KEY, casus_id TEXT NOT NULL REFERENCES casus (id), agreement_id TEXT NOT NULL,
  topic TEXT NOT NULL, who TEXT, due TEXT NOT NULL
) STRICT;
CREATE INDEX task_by_casus ON task (casus_id);
CREATE INDEX task_by_due ON task (due);
CREATE TABLE issued_document (
  id TEXT PRIMARY KEY, casus_id TEXT NOT NULL REFERENCES casus (id), document TEXT NOT NULL,
  template_version INTEGER NOT NULL, format TEXT NOT NULL, recipient TEXT NOT NULL, hash TEXT NOT NULL,
  casus_version INTEGER NOT NULL, at TEXT NOT NULL, user_id TEXT NOT NULL REFERENCES user (id)
) STRICT;
CREATE INDEX issued_document_by_casus ON issued_document (casus_id);
`;

// Names and clinical text are separate indexes, since roles differ; an entry's rowid is the `row` of its person or
// casus, which VACUUM keeps because it is an explicit key. FTS5's own secure-delete leaves no deleted words
// behind; a contentless index does (measured), so the words are kept in the index.
const indexes = `
CREATE VIRTUAL TABLE search_name USING fts5(
  words, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);
INSERT INTO search_name (search_name, rank) VALUES ('secure-delete', 1);
CREATE VIRTUAL TABLE search_text USING fts5(
  words, tokenize = "unicode61 remove_diacritics 2", prefix = '3'
);
INSERT INTO search_text (search_text, rank) VALUES ('secure-delete', 1);
`;

export const begin: Migration = {
  version: 1,
  name: 'begin',
  async run(connection) {
    await connection.execute(tables);
    await connection.execute(indexes);
  },
};
