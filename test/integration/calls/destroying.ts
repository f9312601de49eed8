import type { User } from '#contract/vault-calls';
import { activeUsers, insertUser } from '#main/store/user-store';
import type { World } from './world';

type Someone = Pick<World, 'running'>;

export const secondPassword = 'nog eens vier andere woorden';

/** Another user who can open the vault, and the password with which they confirm; asked again, the same one. */
export async function secondUser(
  { running }: Someone,
  roles: User['roles'] = ['poh-ggz'],
): Promise<{ readonly confirmedBy: string; readonly password: string }> {
  const open = running.program.vault.current();
  if (!open) throw new Error('the vault is not open');
  const name = 'P. Tweede-Model';
  const there = (await open.store.read(activeUsers)).find((user) => user.name === name);
  if (there !== undefined) return { confirmedBy: there.id, password: secondPassword };
  const user: User = { id: running.id(), name, roles };
  const added = await open.vault.addUser({ userId: user.id, password: secondPassword, names: [user.name] });
  if (!added.ok) throw new Error(added.failure.code);
  await open.store.write(({ db }) => insertUser(db, user, running.clock.now()));
  return { confirmedBy: user.id, password: secondPassword };
}

/** Someone of whom nothing is known. */
export async function someoneToDestroy({ running }: Someone): Promise<string> {
  return (await running.must('persoon.create', { key: running.id() })).id;
}

/** Destroys someone. @returns the id of the destruction */
export async function someDestruction(world: Someone): Promise<string> {
  const personId = await someoneToDestroy(world);
  const confirmed = await secondUser(world);
  const done = await world.running.must('vernietiging.carryOut', {
    personId,
    ground: 'verzoek',
    ...confirmed,
  });
  return done.id;
}
