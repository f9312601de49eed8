import type { Clock } from '#domain/tijd/clock';
import { plainDateSchema } from '#domain/tijd/plain-date';
import { searchQuery } from '#domain/zoeken/search-query';
import type { OpenSession } from '../session/open-session';
import type { Reach } from '../session/reach';
import { catchUp } from '../store/catch-up';
import { findNames, findText, type NameHit } from '../store/search-index';
import { done, type Section } from './handler';

const shown = 50;

/** Both indexes are brought up to date before they are asked: what was typed a moment ago is found. */
export function searchHandlers(clock: Clock): Section<'search'> {
  async function query(typed: string, session: OpenSession): Promise<string | null> {
    await catchUp(session.store, clock.today());
    return searchQuery(typed, clock.today());
  }
  return {
    async 'search.names'(input, { db, session }) {
      const match = await query(input.query, session);
      const hits = match === null ? [] : await findNames(db, match, shown + 1);
      const masked = hits.slice(0, shown).map((hit) => maskedName(hit, session.reach));
      // In its place in the alphabet a name would give itself away.
      const ordered = [...masked.filter((hit) => !hit.shielded), ...masked.filter((hit) => hit.shielded)];
      return done({ hits: ordered.map(withDate), more: hits.length > shown });
    },
    async 'search.text'(input, { db, session }) {
      const match = await query(input.query, session);
      const { hidden } = session.reach;
      const found = match === null ? [] : await findText(db, match, shown + 1 + hidden.size);
      const hits = found.filter(({ casusId }) => !hidden.has(casusId));
      return done({ hits: hits.slice(0, shown).map(withDate), more: hits.length > shown });
    },
  };
}

/** Of a shielded casus is told only that there is one, so that noodtoegang can find it. */
function maskedName(hit: NameHit, { hidden }: Reach) {
  if (!hidden.has(hit.personId)) return { ...hit, shielded: false };
  const { personId, casusId } = hit;
  return { personId, casusId, naam: '', geboortedatum: null, hisNummer: '', shielded: true };
}

function withDate<Hit extends { readonly geboortedatum: string | null }>(hit: Hit) {
  return {
    ...hit,
    geboortedatum: hit.geboortedatum === null ? null : plainDateSchema.parse(hit.geboortedatum),
  };
}
