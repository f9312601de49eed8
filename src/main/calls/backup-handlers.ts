import type { Backups } from '../backup/backups';
import type { Restores } from '../backup/restores';
import type { VaultInUse } from '../session/with-oefenpraktijk';
import { done, failed, type Section } from './handler';

export interface BackupHandlerParts {
  readonly vault: VaultInUse;
  readonly backups: Backups;
  readonly restores: Restores;
}

/** Backups are of the practice's own vault: while someone practises there are none. */
export function backupHandlers({
  vault,
  backups,
  restores,
}: BackupHandlerParts): Section<'backup'> & Section<'restore'> {
  /** Restoring is asked for before a vault is open too; once one is, it is the beheerder's. */
  const mayRestore = () => {
    const open = vault.current();
    return !vault.isPractising() && (open === null || open.user.roles.includes('beheerder'));
  };
  return {
    'backup.state': async () => done(await backups.state()),
    async 'backup.chooseFolder'() {
      if (vault.isPractising()) return failed('notAllowed');
      const chosen = await backups.chooseFolder();
      return chosen.ok ? done(chosen.state) : failed(chosen.code);
    },
    async 'backup.make'() {
      if (vault.isPractising()) return failed('notAllowed');
      const made = await backups.make();
      return made.ok ? done(await backups.state()) : failed(made.code);
    },
    async 'backup.cancel'() {
      backups.cancel();
      return done(null);
    },
    async 'restore.list'() {
      return mayRestore() ? done(await restores.list()) : failed('notAllowed');
    },
    async 'restore.chooseFile'() {
      if (!mayRestore()) return failed('notAllowed');
      const answer = await restores.chooseFile();
      return answer.ok ? done({ chosen: answer.chosen }) : failed(answer.code);
    },
    async 'restore.preview'({ source, password }) {
      if (!mayRestore()) return failed('notAllowed');
      const seen = await restores.preview(source, password);
      return seen.ok
        ? done({ users: seen.users.map(({ name, roles }) => ({ name, roles })) })
        : failed(seen.code);
    },
    async 'restore.restore'({ source }) {
      if (!mayRestore()) return failed('notAllowed');
      const restored = await restores.restore(source);
      return restored.ok ? done({ kept: restored.kept, vaultId: restored.vaultId }) : failed(restored.code);
    },
  };
}
