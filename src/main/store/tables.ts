import type { ColumnType, Generated } from 'kysely';

/** JSON text in a column. */
export type Json = string;

interface RecordColumns {
  id: string;
  body: Json;
  body_version: number;
  /** Rises by one with every change. */
  version: number;
  created_at: string;
  changed_at: string;
  /** Key of the last command that changed it: the same key again is the same command, whose answer was lost. */
  last_key: string;
}

export interface Tables {
  meta: { key: string; value: string };
  user: {
    id: string;
    name: string;
    roles: Json;
    created_at: string;
    /** The huisarts who answers for what this user does. */
    responsible_id: string | null;
    blocked: Generated<number>;
    /** Gone for good; the row stays, since what they did keeps their name. */
    removed_at: string | null;
  };
  /** Who may see a shielded casus; no rows: everybody. */
  shield: { casus_id: string; user_id: string };
  emergency: { id: string; casus_id: string; user_id: string; at: string; reason: string };
  /** Who must still be told of noodtoegang. */
  emergency_unseen: { user_id: string; emergency_id: string };
  /** Scope is the id of a user, or `praktijk` for everybody. */
  setting: { scope: string; name: string; value: Json };
  praktijk: RecordColumns;
  person: RecordColumns & {
    /** Key of the entry in the search index. */
    row: Generated<number>;
    naam: string;
    sort_name: string;
    geboortedatum: string | null;
    his_nummer: string;
    /** 1: the search index is behind. */
    stale: number;
  };
  casus: RecordColumns & {
    row: Generated<number>;
    person_id: string;
    kind: string;
    /** 1: search index, list and tasks are behind. */
    stale: number;
  };
  revision: {
    record_kind: string;
    record_id: string;
    number: number;
    form: string;
    visit: string;
    /** The form as it was when the visit began; what it became is the next revision's, or the record's. */
    before: Json;
    body_version: number;
    at: string;
    user_id: string;
    restored: number;
  };
  draft: { record_kind: string; record_id: string; path: string; text: string; at: string };
  journal: JournalColumns;
  /** What lists show of a casus; caught up, never part of a save. */
  casus_list: {
    casus_id: string;
    person_id: string;
    kind: string;
    naam: string;
    sort_name: string;
    geboortedatum: string | null;
    his_nummer: string;
    /** Null, as all that follows from the body: it can't be read. */
    phase: number | null;
    /** Why it ended; null while it goes on. */
    ended: string | null;
    responsible: string | null;
    contact_point: string | null;
    /** Who acts next, and when; null without open work. */
    actor: string | null;
    next_due: string | null;
    changed_at: string;
  };
  /** Open work with a day; caught up, never part of a save. */
  task: {
    id: string;
    casus_id: string;
    origin: string;
    what: string;
    why: string;
    actor: string;
    who: string;
    due: string;
    occurrence: string;
    time: string | null;
    attempts: number;
    rhythm: Json | null;
  };
  /** Every version of what a region agreed that was ever in this vault. */
  pack: { id: string; version: string; body: Json; at: string; user_id: string | null };
  /** Times in which something may be done; caught up, never part of a save. */
  closing_window: { casus_id: string; id: string; what: string; why: string; last_day: string };
  issued_document: {
    id: string;
    casus_id: string;
    document: string;
    template_version: number;
    format: string;
    recipient: string;
    /** SHA-256 of what was handed over, hex. */
    hash: string;
    casus_version: number;
    /** Fingerprint of what it said, whatever the format. */
    content: string;
    at: string;
    user_id: string;
  };
  /** What came in at the practice; with a casus, it belongs to that dossier. */
  inkomend: {
    id: string;
    at: string;
    by_user: string;
    kind: string;
    received_on: string;
    from_whom: string;
    about: string;
    note: string;
    casus_id: string | null;
    assigned_to: string | null;
    state: string;
    attachment_id: string | null;
    /** The text of the original without any BSN, and what the rules found in it; null without text. */
    letter: Json | null;
  };
  /** An original as it came, byte for byte. */
  attachment: {
    id: string;
    file_name: string;
    media_type: string;
    /** SHA-256 of the content, hex. */
    hash: string;
    content: Uint8Array;
  };
  /** What isn't in the HIS yet; caught up, never part of a save. */
  his_open: {
    id: string;
    casus_id: string;
    about: string;
    content: string;
    kind: string;
    what: string;
    day: string | null;
  };
  /** What was destroyed for good: ids and a date, nothing of the person. */
  destroyed: {
    id: string;
    person_id: string;
    casus_ids: Json;
    at: string;
    ground: string;
    user_name: string;
    confirmed_by: string;
    counts: Json;
  };
  /** A request for destruction that was refused; goes with the dossier. */
  destruction_refusal: {
    id: string;
    person_id: string;
    at: string;
    user_name: string;
    ground: string;
    explanation: string;
  };
  search_name: { rowid: number; words: string };
  search_text: { rowid: number; words: string };
}

/** One row of the journal: the fields of NEN 7513 that apply on one workstation. No clinical text. */
export interface JournalColumns {
  sequence: number;
  at: string;
  zone: string;
  event: string;
  /** C, R, U, D or E. */
  action: string;
  /** `begun`, `done`, `refused` or `failed`. */
  outcome: string;
  user_id: string;
  user_name: string;
  roles: string;
  /** Who answers for what was done; a huisarts answers for themselves. */
  responsible_user_id: string;
  person_id: string | null;
  casus_id: string | null;
  /** What was seen or made: a document name and format, a form. */
  object: string;
  access_point: string;
  emergency: number;
  /** Keyed chain over this row and the one before. */
  mac: ColumnType<Uint8Array, Uint8Array, never>;
}
