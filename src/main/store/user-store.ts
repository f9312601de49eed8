import { z } from 'zod';
import { roleSchema } from '#contract/roles';
import type { User } from '#contract/vault-calls';
import type { ReadDb, WriteTrx } from './transactions';

const rolesColumn = z.array(roleSchema);

export async function findUser(db: ReadDb | WriteTrx, id: string): Promise<User | null> {
  const row = await db
    .selectFrom('user')
    .select(['id', 'name', 'roles'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? { id: row.id, name: row.name, roles: rolesColumn.parse(JSON.parse(row.roles)) } : null;
}

export async function insertUser(db: WriteTrx, user: User, at: string): Promise<void> {
  await db
    .insertInto('user')
    .values({ id: user.id, name: user.name, roles: JSON.stringify(user.roles), created_at: at })
    .execute();
}

/** Everyone who uses the vault, in the order in which they came. */
export async function allUsers(db: ReadDb): Promise<readonly User[]> {
  const rows = await db.selectFrom('user').select(['id', 'name', 'roles']).orderBy('created_at').execute();
  return rows.map(({ id, name, roles }) => ({ id, name, roles: rolesColumn.parse(JSON.parse(roles)) }));
}
