import { useCallback, useEffect, useRef, useState } from 'react';
import type { CasusListRow } from '#contract/casus-calls';
import { type ErrorCode, errorText } from '#contract/error-texts';
import { ask } from '../../app/client';
import { newId } from '../../app/ids';

const pageSize = 100;

export interface CasusPages {
  readonly rows: readonly CasusListRow[];
  /** Null until the first page has come. */
  readonly total: number | null;
  readonly failure: string | null;
  /** Asks for the next page; null when everything is there. */
  readonly more: (() => void) | null;
}

/** The list of casussen, a page at a time; one opening of the screen is one visit in the journal. */
export function useCasusPages(): CasusPages {
  const [rows, setRows] = useState<readonly CasusListRow[]>([]);
  const [total, setTotal] = useState<number | null>(null);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const visit = useRef(newId());

  const load = useCallback(async (last: CasusListRow | undefined) => {
    const after = last ? { changedAt: last.changedAt, id: last.id } : null;
    const answer = await ask('casus.list', { visit: visit.current, after, limit: pageSize });
    if (!answer.ok) {
      setFailure(answer.code);
      return;
    }
    setFailure(null);
    setTotal(answer.value.total);
    setRows((before) => (last ? [...before, ...answer.value.rows] : answer.value.rows));
  }, []);

  useEffect(() => void load(undefined), [load]);

  const complete = total === null || rows.length >= total;
  return {
    rows,
    total,
    failure: failure === null ? null : errorText(failure),
    more: complete ? null : () => void load(rows.at(-1)),
  };
}
