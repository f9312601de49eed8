import { useEffect, useState } from 'react';
import type { CallOutput } from '#contract/calls';
import { ask } from '../app/client';

const gatherMs = 150;
export type People = CallOutput<'search.names'>;
const nobody: People = { hits: [], more: false };

/** People whose name, birth date or HIS number fits what is typed; the answer to an older question is dropped. */
export function usePeople(typed: string): People {
  const [people, setPeople] = useState<People>(nobody);
  const query = typed.trim();
  useEffect(() => {
    if (query.length < 2) {
      setPeople(nobody);
      return undefined;
    }
    let current = true;
    const timer = setTimeout(() => {
      void ask('search.names', { query }).then((answer) => {
        if (current) setPeople(answer.ok ? answer.value : nobody);
      });
    }, gatherMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query]);
  return people;
}
