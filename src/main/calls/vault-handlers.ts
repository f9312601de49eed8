import type { Clock } from '#domain/tijd/clock';
import { renderRecoverySheet } from '../export/recovery-sheet-html';
import { typedBack } from '../session/recovery-sheet';
import type { VaultInUse } from '../session/with-oefenpraktijk';
import { putMeta } from '../store/meta-store';
import { findPraktijk } from '../store/praktijk-keeping';
import { putSetting } from '../store/setting-store';
import { markEmergenciesSeen } from '../store/shield-store';
import { done, failed, type Section } from './handler';
import type { MachinePorts } from './machine-ports';

export function vaultHandlers(
  vault: VaultInUse,
  clock: Clock,
  machine: MachinePorts,
): Section<'vault'> & Section<'session'> {
  return {
    'vault.status': async () => done(await vault.status()),
    async 'vault.create'({ userName, password }) {
      const created = await vault.create(userName, password);
      return created.ok
        ? done({ session: created.session, recoverySheet: created.recoverySheet })
        : failed(created.code);
    },
    async 'vault.unlock'({ password, userId }) {
      const unlocked = await vault.unlock(password, userId);
      return unlocked.ok ? done({ session: unlocked.session }) : failed(unlocked.code);
    },
    async 'vault.recover'({ recoveryKey, newPassword, userId }) {
      const recovered = await vault.recover(recoveryKey, newPassword, userId);
      if (recovered.ok) return done({ session: recovered.session, recoverySheet: recovered.recoverySheet });
      return failed(
        recovered.code,
        (recovered.groups ?? []).map((group) => `recoveryKey/${group}`),
      );
    },
    async 'vault.practise'() {
      const practised = await vault.practise();
      return practised.ok ? done({ session: practised.session }) : failed(practised.code);
    },
    async 'vault.lock'({ switching }) {
      await vault.lock('user', switching);
      return done(null);
    },
    async 'vault.changePassword'({ current, next }, session) {
      const { praktijkgegevens } = await session.store.read(findPraktijk);
      const names = [session.user.name, praktijkgegevens.naam];
      const changed = await session.vault.changePassword({ current, next, names });
      return changed.ok ? done(null) : failed(changed.failure.code);
    },
    async 'vault.renewRecoverySheet'({ password }, session) {
      const verified = await session.vault.verifyPassword(password);
      if (!verified.ok) return failed(verified.failure.code);
      return done(await vault.renewSheet(session));
    },
    async 'vault.confirmRecoverySheet'({ groups }, { db }) {
      const sheet = vault.sheet();
      if (!sheet) return failed('noSheet');
      if (!typedBack(sheet, groups)) return failed('wrongGroups');
      await putMeta(db, 'recoverySheetConfirmedAt', clock.now());
      return done(null);
    },
    async 'vault.printRecoverySheet'(_input, session) {
      const sheet = vault.sheet();
      if (!sheet) return failed('noSheet');
      const { praktijkgegevens } = await session.store.read(findPraktijk);
      const html = renderRecoverySheet({ sheet, today: clock.today(), practice: praktijkgegevens.naam });
      return done({ printed: await machine.print(html, 'portrait') });
    },
    async 'session.emergenciesSeen'({ ids }, { db, session }) {
      await markEmergenciesSeen(db, session.user.id, ids);
      return done(null);
    },
    async 'session.rememberPlace'(place, { db, session }) {
      await putSetting(db, session.user.id, 'place', place);
      return done(null);
    },
  };
}
