import type { ErrorCode } from '#contract/error-texts';
import type { Draft } from '#contract/record-calls';
import { type Casus, casusRecord, newCasus } from '#domain/casus/casus';
import { emptyParty } from '#domain/casus/party';
import { applyCommand, type RecordCommand } from '#domain/record/record-command';
import { withValueAt } from '#domain/record/record-path';
import { createRecordSession } from '../../../src/renderer/records/record-session';
import { seededIds } from '../../builders/seeded-ids';

export const doelen = 'afsprakenformulier/doelen/doelen';
export const evaluatie = 'afsprakenformulier/doelen/evaluatie';
export const eersteAfspraak = 'afsprakenformulier/contact/eersteAfspraak';
export const parties = 'betrokkenen/parties';
export const agreements = 'afsprakenformulier/agreements';

type Question =
  | { readonly kind: 'change'; readonly command: RecordCommand; readonly key: string; readonly visit: string }
  | { readonly kind: 'draft'; readonly path: string; readonly text: string };

/** A main that keeps one casus in memory and answers when the test says so, and a clock that the test moves. */
export function recordWindow(drafts: readonly Draft[] = []) {
  const ids = seededIds('window');
  let body: Casus = newCasus([]);
  let version = 1;
  let waiting: (() => void)[] = [];
  let answersAtOnce = true;
  const failures: ErrorCode[] = [];
  const timers: { at: number; action: (() => void) | null }[] = [];
  let now = 0;
  const asked: (Question & { readonly at: number })[] = [];
  const status: string[] = [];
  let lastKey = '';
  let answersToLose = 0;
  let mostAtOnce = 0;
  let atOnce = 0;

  async function turn(question: Question): Promise<ErrorCode | null> {
    asked.push({ ...question, at: now });
    atOnce += 1;
    mostAtOnce = Math.max(mostAtOnce, atOnce);
    if (!answersAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    atOnce -= 1;
    return failures.shift() ?? null;
  }

  const session = createRecordSession(
    casusRecord,
    { version, body, drafts },
    {
      async change({ command, key, visit }) {
        const code = await turn({ kind: 'change', command, key, visit });
        if (code) return { ok: false, code };
        const saved = () => ({ version, savedAt: new Date(now).toISOString(), inverse: null });
        if (lastKey === key) return { ok: true, value: { applied: true, saved: saved() } };
        const outcome = applyCommand(casusRecord, body, command);
        if (!outcome.ok && outcome.reason === 'conflict')
          return { ok: true, value: { applied: false, current: outcome.current } };
        if (!outcome.ok) return { ok: false, code: outcome.reason };
        lastKey = key;
        body = outcome.body;
        version += 1;
        if (answersToLose > 0) {
          answersToLose -= 1;
          return { ok: false, code: 'internal' };
        }
        return { ok: true, value: { applied: true, saved: saved() } };
      },
      async keepDraft({ path, text }) {
        const code = await turn({ kind: 'draft', path, text });
        return code ? { ok: false, code } : { ok: true, value: { savedAt: new Date(now).toISOString() } };
      },
      newId: () => ids.next(),
      after(milliseconds, action) {
        const timer: { at: number; action: (() => void) | null } = { at: now + milliseconds, action };
        timers.push(timer);
        return () => {
          timer.action = null;
        };
      },
      saving: () => status.push('saving'),
      saved: () => status.push('saved'),
      unsaved: (reason) => status.push(`unsaved ${reason}`),
      nothingUnsaved: () => status.push('nothing unsaved'),
    },
  );

  return {
    session,
    asked,
    id: () => ids.next(),
    stored: () => body,
    version: () => version,
    /** The last thing that the frame was told. */
    status: () => status.at(-1) ?? 'silent',
    mostAtOnce: () => mostAtOnce,
    /** From here on main waits with answering until it is told to. */
    holdAnswers(): void {
      answersAtOnce = false;
    },
    async answerOne(): Promise<void> {
      waiting.shift()?.();
      await settle();
    },
    async answerAll(): Promise<void> {
      answersAtOnce = true;
      for (const answer of waiting) answer();
      waiting = [];
      await settle();
    },
    failNext(...codes: readonly ErrorCode[]): void {
      failures.push(...codes);
    },
    /** The change arrives and is stored, and its answer is lost. */
    loseNextAnswer(): void {
      answersToLose += 1;
    },
    /** Someone else changes a field. */
    changeElsewhere(path: string, value: unknown): void {
      body = withValueAt(body, path, value);
      version += 1;
    },
    addElsewhere(): string {
      const id = ids.next();
      body = { ...body, betrokkenen: { parties: [...body.betrokkenen.parties, emptyParty(id, 'naaste')] } };
      version += 1;
      return id;
    },
    async pass(milliseconds: number): Promise<void> {
      const until = now + milliseconds;
      for (;;) {
        const due = timers.filter(({ at, action }) => action !== null && at <= until);
        const next = due.sort((one, other) => one.at - other.at)[0];
        if (!next?.action) break;
        const { action } = next;
        now = Math.max(now, next.at);
        next.action = null;
        action();
        await settle();
      }
      now = until;
      await settle();
    },
  };
}

/** Lets every promise that can go on go on. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
