import { ownClosedDays } from '#domain/regio/as-practised';
import { newestPacks } from '#domain/regio/pack-version';
import type { Clock } from '#domain/tijd/clock';
import { agreedIn, keptPacks, packsOf } from '../regio/casus-packs';
import { chosenPack, standing } from '../regio/chosen-pack';
import { keepPacks } from '../store/pack-store';
import { done, failed, type Section } from './handler';
import type { MachinePorts } from './machine-ports';

export function regioHandlers(clock: Clock, machine: MachinePorts): Section<'regio'> {
  return {
    async 'regio.packs'(_input, { db }) {
      const { packs } = await agreedIn(db);
      return done({ packs: [...newestPacks(packs)] });
    },
    async 'regio.ofCasus'({ packs: kept }, { db }) {
      const agreed = await agreedIn(db);
      const newest = newestPacks(agreed.packs);
      const newer = keptPacks(kept, agreed.packs).flatMap((present) => {
        const latest = newest.find(({ id }) => id === present.id);
        return latest && latest.version !== present.version ? [{ present, newest: latest }] : [];
      });
      const closedDays = [...ownClosedDays(agreed.practice)];
      return done({ packs: [...packsOf(kept, agreed)], closedDays, newer });
    },
    async 'regio.choosePack'(_input, session) {
      const path = await machine.askForPack();
      if (path === null) return done({ outcome: 'cancelled' });
      const { packs } = await session.store.read(agreedIn);
      return done(await chosenPack(path, packs));
    },
    async 'regio.acceptPack'({ pack }, { db, session }) {
      const { packs } = await agreedIn(db);
      const { outcome } = standing(pack, packs);
      if (outcome === 'equal' || outcome === 'older') return failed('packNotNewer');
      await keepPacks(db, [pack], clock, session.user.id);
      return done(null, { object: `${pack.id} ${pack.version}` });
    },
  };
}
