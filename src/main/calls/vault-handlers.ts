import type { Clock } from '#domain/tijd/clock';
import { renderRecoverySheet } from '../export/recovery-sheet-html';
import { typedBack } from '../session/recovery-sheet';
import type { VaultSession } from '../session/vault-session';
import { putMeta } from '../store/meta-store';
import { findPraktijk } from '../store/praktijk-keeping';
import { putSetting } from '../store/setting-store';
import { done, failed, type Section } from './handler';
import type { MachinePorts } from './machine-ports';

export function vaultHandlers(
  vault: VaultSession,
  clock: Clock,
  machine: MachinePorts,
): Section<'vault'> & Section<'session'> {
  return {
    'vault.status': { run: async () => done(await vault.status()) },
    'vault.create': {
      async run({ userName, password }) {
        const created = await vault.create(userName, password);
        return created.ok
          ? done({ session: created.session, recoverySheet: created.recoverySheet })
          : failed(created.code);
      },
    },
    'vault.unlock': {
      async run({ password }) {
        const unlocked = await vault.unlock(password);
        return unlocked.ok ? done({ session: unlocked.session }) : failed(unlocked.code);
      },
    },
    'vault.recover': {
      async run({ recoveryKey, newPassword }) {
        const recovered = await vault.recover(recoveryKey, newPassword);
        if (recovered.ok) return done({ session: recovered.session, recoverySheet: recovered.recoverySheet });
        return failed(
          recovered.code,
          (recovered.groups ?? []).map((group) => `recoveryKey/${group}`),
        );
      },
    },
    'vault.lock': {
      async run() {
        await vault.lock('user');
        return done(null);
      },
    },
    'vault.changePassword': {
      async run({ current, next }, session) {
        const changed = await session.vault.changePassword({ current, next, names: [session.user.name] });
        return changed.ok ? done(null) : failed(changed.failure.code);
      },
    },
    'vault.renewRecoverySheet': {
      async run({ password }, session) {
        const verified = await session.vault.verifyPassword(password);
        if (!verified.ok) return failed(verified.failure.code);
        return done(await vault.renewSheet(session));
      },
    },
    'vault.confirmRecoverySheet': {
      async run({ groups }, { db }) {
        const sheet = vault.sheet();
        if (!sheet) return failed('noSheet');
        if (!typedBack(sheet, groups)) return failed('wrongGroups');
        await putMeta(db, 'recoverySheetConfirmedAt', clock.now());
        return done(null);
      },
    },
    'vault.printRecoverySheet': {
      async run(_input, session) {
        const sheet = vault.sheet();
        if (!sheet) return failed('noSheet');
        const { praktijkgegevens } = await session.store.read(findPraktijk);
        const html = renderRecoverySheet({ sheet, today: clock.today(), practice: praktijkgegevens.naam });
        return done({ printed: await machine.print(html) });
      },
    },
    'session.rememberPlace': {
      async run(place, { db, session }) {
        await putSetting(db, session.user.id, 'place', place);
        return done(null);
      },
    },
  };
}
