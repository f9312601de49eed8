import type { Clock } from '#domain/tijd/clock';
import { plainDateSchema } from '#domain/tijd/plain-date';
import { searchQuery } from '#domain/zoeken/search-query';
import type { OpenSession } from '../session/open-session';
import { catchUp } from '../store/catch-up';
import { findNames, findText } from '../store/search-index';
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
      return done({ hits: hits.slice(0, shown).map(withDate), more: hits.length > shown });
    },
    async 'search.text'(input, { db, session }) {
      const match = await query(input.query, session);
      const hits = match === null ? [] : await findText(db, match, shown + 1);
      return done({ hits: hits.slice(0, shown).map(withDate), more: hits.length > shown });
    },
  };
}

function withDate<Hit extends { readonly geboortedatum: string | null }>(hit: Hit) {
  return {
    ...hit,
    geboortedatum: hit.geboortedatum === null ? null : plainDateSchema.parse(hit.geboortedatum),
  };
}
