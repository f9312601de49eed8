import { casusRecord } from '#domain/casus/casus';
import { packsOf } from '../regio/casus-packs';
import { findRecord } from '../store/record-store';
import { done, failed, type Section } from './handler';

export function regioHandlers(): Section<'regio'> {
  return {
    async 'regio.ofCasus'({ casusId }, { db }) {
      const casus = await findRecord(db, casusRecord, casusId);
      if (!casus.ok) return failed(casus.fault);
      return done({ packs: [...packsOf(casus.record.body)] });
    },
  };
}
