import { putSetting, settingsOf } from '../store/setting-store';
import { done, type Section } from './handler';

export function settingsHandlers(): Section<'settings'> {
  return {
    'settings.get': async (_input, { db, session }) => done(await settingsOf(db, session.user.id)),
    async 'settings.change'(change, { db, session, afterCommit }) {
      for (const [name, value] of Object.entries(change)) await putSetting(db, session.user.id, name, value);
      const settings = await settingsOf(db, session.user.id);
      afterCommit(() => session.useSettings(settings));
      return done(settings, { object: Object.keys(change).join(' ') });
    },
  };
}
