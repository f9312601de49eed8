import { useEffect, useRef, useState } from 'react';
import { type ErrorCode, errorText } from '#contract/error-texts';
import type { JournalFilter } from '#contract/journaal-calls';
import type { JournalRow } from '#domain/journaal/journal-row';
import { ask } from '../../app/client';
import { newId } from '../../app/ids';

const pageSize = 50;

interface Pages {
  readonly rows: readonly JournalRow[];
  readonly more: boolean;
  /** Whose rows they are; empty without a person or casus. */
  readonly subject: string;
}

export interface JournalPages {
  /** Null until the first page has come. */
  readonly pages: Pages | null;
  readonly failure: string | null;
  readonly loadMore: () => void;
}

/** The rows of a filter, a page at a time; one filter is one visit in the journal. */
export function useJournalPages(filter: JournalFilter): JournalPages {
  const [pages, setPages] = useState<Pages | null>(null);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const visit = useRef('');
  const key = JSON.stringify(filter);
  const latest = useRef(filter);
  latest.current = filter;

  async function load(before: number | null): Promise<void> {
    const mine = visit.current;
    const answer = await ask('journaal.list', {
      visit: mine,
      filter: latest.current,
      before,
      limit: pageSize,
    });
    // Another filter was chosen meanwhile.
    if (mine !== visit.current) return;
    setFailure(answer.ok ? null : answer.code);
    if (!answer.ok) return;
    const { rows, more, subject } = answer.value;
    setPages((present) => ({
      rows: before === null ? rows : [...(present?.rows ?? []), ...rows],
      more,
      subject,
    }));
  }
  const loading = useRef(load);
  loading.current = load;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the filter
  useEffect(() => {
    visit.current = newId();
    void loading.current(null);
  }, [key]);

  return {
    pages,
    failure: failure === null ? null : errorText(failure),
    loadMore: () => void load(pages?.rows.at(-1)?.sequence ?? null),
  };
}
