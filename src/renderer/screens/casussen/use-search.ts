import { useEffect, useState } from 'react';
import type { CallOutput } from '#contract/calls';
import { ask } from '../../app/client';
import { useIsClinician } from '../../app/vault-state';

export interface SearchResult {
  readonly query: string;
  readonly people: CallOutput<'search.names'> | null;
  /** Null for whom may not search in forms. */
  readonly texts: CallOutput<'search.text'> | null;
}

const gatherMs = 150;

/** Searches while someone types; the answer to an older question is dropped. */
export function useSearch(typed: string): SearchResult | null {
  const [result, setResult] = useState<SearchResult | null>(null);
  const clinician = useIsClinician();
  const query = typed.trim();

  useEffect(() => {
    if (query.length < 2) {
      setResult(null);
      return undefined;
    }
    let current = true;
    const timer = setTimeout(() => {
      void search(query, clinician).then((found) => {
        if (current) setResult(found);
      });
    }, gatherMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query, clinician]);

  return result;
}

async function search(query: string, clinician: boolean): Promise<SearchResult> {
  const [people, texts] = await Promise.all([
    ask('search.names', { query }),
    clinician ? ask('search.text', { query }) : null,
  ]);
  return { query, people: people.ok ? people.value : null, texts: texts?.ok ? texts.value : null };
}
