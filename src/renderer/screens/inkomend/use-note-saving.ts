import { useEffect, useRef } from 'react';
import { errorText } from '#contract/error-texts';
import type { InkomendNote } from '#domain/inkomend/inkomend';
import { ask } from '../../app/client';
import { registerFlusher } from '../../app/flushers';
import { showFailure } from '../../app/notices';

/** How long typing rests before it is kept, in milliseconds; a lock and leaving the screen don't wait for it. */
const restMs = 600;

/**
 * Keeps what is typed of something that came in, without a word, one change on its way at a time.
 * @param begin what it says when typing begins
 * @param exists whether that is kept already; else the first keeping makes it
 */
export function useNoteSaving(id: string, begin: InkomendNote, exists: boolean) {
  const kept = useRef(exists ? begin : null);
  const wanted = useRef<InkomendNote | null>(null);
  const running = useRef<Promise<boolean> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  async function saveAll(): Promise<boolean> {
    for (let note = wanted.current; note !== null && note !== kept.current; note = wanted.current) {
      const answer = await (kept.current === null
        ? ask('inkomend.note', { id, note })
        : ask('inkomend.change', { id, ...differenceOf(kept.current, note) }));
      if (!answer.ok) {
        showFailure(errorText(answer.code));
        return false;
      }
      kept.current = note;
    }
    return true;
  }

  /** Keeps all of it now; tells whether it is kept. */
  function now(): Promise<boolean> {
    clearTimeout(timer.current);
    running.current ??= saveAll().finally(() => {
      running.current = null;
    });
    return running.current;
  }

  const latest = useRef(now);
  latest.current = now;
  useEffect(() => {
    const take = registerFlusher(async () => void (await latest.current()));
    return () => {
      take();
      void latest.current();
    };
  }, []);

  return {
    /** What is to be kept, once typing rests. */
    later(part: Partial<InkomendNote>): void {
      wanted.current = { ...(wanted.current ?? kept.current ?? begin), ...part };
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void latest.current(), restMs);
    },
    now,
  };
}

function differenceOf(before: InkomendNote, after: InkomendNote) {
  const names = (Object.keys(after) as (keyof InkomendNote)[]).filter((name) => before[name] !== after[name]);
  const pick = (note: InkomendNote) => Object.fromEntries(names.map((name) => [name, note[name]]));
  return { expected: pick(before), change: pick(after) };
}
