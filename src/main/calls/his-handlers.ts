import { hisRowSchema } from '#contract/his-calls';
import type { Clock } from '#domain/tijd/clock';
import { catchUp } from '../store/catch-up';
import { countHisItems, firstHisItems } from '../store/his-list';
import { done, type Section } from './handler';

export function hisHandlers(clock: Clock): Section<'his'> {
  return {
    async 'his.open'({ limit }, { db, session }) {
      await catchUp(session.store, clock.today());
      const rows = await firstHisItems(db, limit);
      // Fewer than were asked is all there is.
      const total = rows.length < limit ? rows.length : await countHisItems(db);
      const { hidden } = session.reach;
      const shown = rows.map((row, index) =>
        hisRowSchema.parse(
          hidden.has(row.casusId)
            ? {
                ...row,
                id: `${row.casusId} ${index}`,
                naam: '',
                what: '',
                about: '',
                content: '',
                day: null,
                shielded: true,
              }
            : { ...row, shielded: false },
        ),
      );
      return done({ rows: shown, total });
    },
  };
}
