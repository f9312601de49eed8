import { begin } from './0001-begin';
import { fivePhases } from './0002-five-phases';
import { law } from './0003-law';
import { users } from './0004-users';
import { pack } from './0005-pack';
import { inkomend } from './0006-inkomend';
import { his } from './0007-his';
import type { Migration } from './migration';

/** All migrations in order; the last one's version is the schema that this program writes. */
export const migrations: readonly Migration[] = [begin, fivePhases, law, users, pack, inkomend, his];
