import { useState } from 'react';
import { errorText } from '#contract/error-texts';
import { type LetterProblem, letterProblemTexts } from '#domain/brief/letter-problem';
import type { InkomendNote } from '#domain/inkomend/inkomend';
import { ask } from '../../app/client';
import { newId } from '../../app/ids';
import { showNotice } from '../../app/notices';
import { texts } from '../../app/texts';

type Original =
  | { readonly kind: 'file'; readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'text'; readonly text: string };

/** Larger isn't sent over the border at all: the same bound as for reading (20 MB). */
const largest = 20 * 1024 * 1024;

interface Receiving {
  readonly pending: boolean;
  /** What went wrong with the last file, in words; null when nothing did. */
  readonly problem: string | null;
  /** Keeps the last file as an original without text; null when that isn't offered. */
  readonly keepAnyway: (() => Promise<void>) | null;
  readonly receiveFile: (file: File) => Promise<void>;
  readonly receiveText: (text: string) => Promise<void>;
}

/** Takes in a file or a pasted text; what can't be read is said beside where it was dropped. */
export function useReceive(note: InkomendNote, onReceived: (id: string) => void): Receiving {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [scan, setScan] = useState<Original | null>(null);

  async function receive(original: Original, withoutText: boolean): Promise<void> {
    if (pending) return;
    setPending(true);
    setProblem(null);
    setScan(null);
    const id = newId();
    const answer = await ask('inkomend.receive', { id, note, original, withoutText });
    setPending(false);
    if (!answer.ok) return setProblem(errorText(answer.code));
    if (answer.value.kept) {
      showNotice(answer.value.bsn ? texts.inkomend.drop.addedBsn : texts.inkomend.drop.added);
      return onReceived(id);
    }
    const why: LetterProblem = answer.value.problem ?? 'damaged';
    setProblem(letterProblemTexts[why]);
    if (why === 'noText') setScan(original);
  }

  return {
    pending,
    problem,
    keepAnyway: scan && (() => receive(scan, true)),
    async receiveFile(file) {
      if (file.size > largest) return setProblem(letterProblemTexts.tooLarge);
      const read = await file.arrayBuffer().catch(() => null);
      if (read === null) return setProblem(letterProblemTexts.notFound);
      await receive({ kind: 'file', fileName: file.name, bytes: new Uint8Array(read) }, false);
    },
    receiveText: (text) => receive({ kind: 'text', text }, false),
  };
}
