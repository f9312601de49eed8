import { useQueries } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { CasusListRow } from '#contract/casus-calls';
import { newId } from '../../app/ids';
import { callQuery, useCall } from '../../app/use-call';
import type { ListChoice } from './list-search';

const pageSize = 50;

export interface CasusTotal {
  /** Null until the first page has come. */
  readonly total: number | null;
  readonly failure: { readonly text: string; readonly again: () => void } | null;
  /** What to ask for a page of the list. */
  readonly inputOf: (page: number) => ReturnType<typeof pageInput>;
}

/** How long the list is; one opening of the screen is one visit in the journal. */
export function useCasusTotal(choice: ListChoice): CasusTotal {
  const [visit] = useState(newId);
  const inputOf = (page: number) => pageInput(visit, choice, page);
  const first = useCall('casus.list', inputOf(0));
  // The old length stays while another filter is on its way.
  const latest = useRef<number | null>(null);
  if (first.status === 'ready') latest.current = first.value.total;
  return { total: latest.current, failure: first.status === 'failed' ? first : null, inputOf };
}

function pageInput(visit: string, { filter, order }: ListChoice, page: number) {
  return { visit, filter, order, offset: page * pageSize, limit: pageSize };
}

/** The rows of the pages that are in sight; a row whose page is still on its way is undefined. */
export function useCasusRows(
  inputOf: CasusTotal['inputOf'],
  indexes: readonly number[],
): (index: number) => CasusListRow | undefined {
  const pages = [...new Set(indexes.map((index) => Math.floor(index / pageSize)))];
  const answers = useQueries({ queries: pages.map((page) => callQuery('casus.list', inputOf(page))) });
  return (index) => {
    const answer = answers[pages.indexOf(Math.floor(index / pageSize))]?.data;
    return answer?.ok ? answer.value.rows[index % pageSize] : undefined;
  };
}
