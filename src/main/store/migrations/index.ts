import { begin } from './0001-begin';
import { fivePhases } from './0002-five-phases';
import { law } from './0003-law';
import { users } from './0004-users';
import { his } from './0009-his';
import type { Migration } from './migration';

/** All migrations in order; the last one's version is the schema that this program writes. */
export const migrations: readonly Migration[] = [begin, fivePhases, law, users, his];
