import { foundIn } from '#domain/afsluitbrief/brieven';
import type { LetterContent } from '#domain/brief/kept-reading';
import type { IdSource } from '#domain/identiteit/id-source';
import type { InkomendNote } from '#domain/inkomend/inkomend';
import type { RecordCommand } from '#domain/record/record-command';
import type { Clock } from '#domain/tijd/clock';
import { casusKeeping } from '../store/casus-keeping';
import { changeRecord } from '../store/record-store';
import type { WriteAccess } from './handler';

type Linked = Pick<InkomendNote, 'kind' | 'casusId' | 'receivedOn'>;

/** Keeps the letters of a casus in step with what came in: an afsluitbrief that belongs to it is checked in it. */
export function letterInCasus(clock: Clock, ids: IdSource) {
  /** Of which casus it is a letter, if of any. */
  const casusOf = ({ kind, casusId }: Linked) => (kind === 'afsluitbrief' ? casusId : null);

  return async (
    access: WriteAccess,
    id: string,
    before: Linked | null,
    after: Linked,
    letter: LetterContent | null,
  ) => {
    const was = before && casusOf(before);
    const is = casusOf(after);
    if (was === is) {
      if (is === null || before?.receivedOn === after.receivedOn) return null;
      const path = `brieven/letters/${id}/ontvangenOp`;
      const value = after.receivedOn;
      return change(access, is, { kind: 'setField', path, value, expected: before?.receivedOn ?? null });
    }
    if (was !== null) {
      const removed = await change(access, was, {
        kind: 'removeItem',
        path: 'brieven/letters',
        id,
        expected: null,
      });
      if (removed !== null) return removed;
    }
    if (is === null) return null;
    const gevonden = letter ? foundIn(letter.text, letter.reading) : [];
    const item = { id, ontvangenOp: after.receivedOn, gevonden, samenvatting: '' };
    return change(access, is, { kind: 'addItem', path: 'brieven/letters', item, before: null });
  };

  async function change(access: WriteAccess, casusId: string, command: RecordCommand) {
    const { session } = access;
    const key = ids.next();
    const what = { id: casusId, key, visit: key, command, userId: session.user.id, restored: false };
    const outcome = await changeRecord(access, casusKeeping, what, clock, session);
    if (outcome.ok) return null;
    // What isn't there any more needn't be taken out.
    const { reason } = outcome;
    return reason === 'newerVersion' || reason === 'notReadable' || reason === 'notFound' ? reason : null;
  }
}
