import { z } from 'zod';
import { roleSchema } from '#contract/roles';
import type { User } from '#contract/vault-calls';
import type { ReadDb, WriteTrx } from './transactions';

const rolesColumn = z.array(roleSchema);

/** A user as the practice keeps them; removed ones are left out. */
export interface StoredUser extends User {
  readonly responsibleId: string | null;
  readonly blocked: boolean;
}

export async function findUser(db: ReadDb | WriteTrx, id: string): Promise<StoredUser | null> {
  return (await activeUsers(db)).find((user) => user.id === id) ?? null;
}

/** The users who aren't removed, in the order in which they were added. */
export async function activeUsers(db: ReadDb | WriteTrx): Promise<readonly StoredUser[]> {
  const rows = await db
    .selectFrom('user')
    .select(['id', 'name', 'roles', 'responsible_id', 'blocked'])
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(({ id, name, roles, responsible_id, blocked }) => ({
    id,
    name,
    roles: rolesColumn.parse(JSON.parse(roles)),
    responsibleId: responsible_id,
    blocked: blocked === 1,
  }));
}

export async function insertUser(
  db: WriteTrx,
  user: User & Partial<Pick<StoredUser, 'responsibleId'>>,
  at: string,
): Promise<void> {
  await db
    .insertInto('user')
    .values({
      id: user.id,
      name: user.name,
      roles: JSON.stringify(user.roles),
      created_at: at,
      responsible_id: user.responsibleId ?? null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

/** Everyone who uses the vault, in the order in which they came. */
export async function allUsers(db: ReadDb): Promise<readonly User[]> {
  const rows = await db.selectFrom('user').select(['id', 'name', 'roles']).orderBy('created_at').execute();
  return rows.map(({ id, name, roles }) => ({ id, name, roles: rolesColumn.parse(JSON.parse(roles)) }));
}

export async function changeUser(
  db: WriteTrx,
  id: string,
  { name, roles, responsibleId }: Pick<StoredUser, 'name' | 'roles' | 'responsibleId'>,
): Promise<void> {
  await db
    .updateTable('user')
    .set({ name, roles: JSON.stringify(roles), responsible_id: responsibleId })
    .where('id', '=', id)
    .execute();
}

export async function blockUser(db: WriteTrx, id: string, blocked: boolean): Promise<void> {
  await db
    .updateTable('user')
    .set({ blocked: blocked ? 1 : 0 })
    .where('id', '=', id)
    .execute();
}

/** Takes back a user who was never given a password. */
export async function deleteUser(db: WriteTrx, id: string): Promise<void> {
  await db.deleteFrom('user').where('id', '=', id).execute();
}
