import type { CommonError } from '#contract/answer';
import type { ErrorCode } from '#contract/error-texts';
import type { Draft, Saved } from '#contract/record-calls';
import { applyCommand, type RecordCommand } from '#domain/record/record-command';
import type { RecordDefinition } from '#domain/record/record-definition';
import { valueAt } from '#domain/record/record-path';
import { sameValue } from '#domain/record/same-value';
import { type Operation, withOperation } from './operation-queue';

/** What a change or draft comes back with. */
export type ChangeAnswer =
  | {
      readonly ok: true;
      readonly value:
        | { readonly applied: true; readonly saved: Saved }
        | { readonly applied: false; readonly current: unknown };
    }
  | { readonly ok: false; readonly code: ErrorCode };
export type DraftAnswer =
  | { readonly ok: true; readonly value: { readonly savedAt: string } }
  | { readonly ok: false; readonly code: ErrorCode };

/** The border to main, and what tells the frame how saving goes. */
export interface RecordPorts {
  change(change: {
    key: string;
    visit: string;
    command: RecordCommand;
    clearDraft: boolean;
  }): Promise<ChangeAnswer>;
  keepDraft(draft: Draft): Promise<DraftAnswer>;
  newId(): string;
  /** Runs something later; the answer calls it off. */
  after(milliseconds: number, action: () => void): () => void;
  saving(): void;
  saved(at: string): void;
  unsaved(reason: ErrorCode): void;
}

/** Both values of a field that holds something else than this screen was based on. */
export interface Conflict {
  readonly mine: unknown;
  readonly stored: unknown;
}

export interface OpenedRecord<Body> {
  readonly version: number;
  readonly body: Body;
  readonly drafts: readonly Draft[];
}

/** `again`: it stays in the queue; `refused`: it can't be stored, and the screen says why. */
type Sent = { readonly outcome: 'stored'; readonly at: string } | { readonly outcome: 'again' | 'refused' };

/** A keystroke reaches main within 250 ms: this long is waited for the next one. */
const gatherMs = 150;
const retryMs = 2000;
/** Failures after which trying again can help; the others would fail the same way. */
const passing: readonly CommonError[] = ['storeFailed', 'internal'];

/**
 * One record on the screen. What is typed shows at once, goes to main one change at a time, and stays on the screen
 * until it is stored, whatever happens below.
 */
export type RecordSession<Body> = ReturnType<typeof createRecordSession<Body>>;

export function createRecordSession<Body>(
  definition: RecordDefinition<Body>,
  opened: OpenedRecord<Body>,
  ports: RecordPorts,
) {
  let { body: stored, version } = opened;
  /** What the screen shows: the stored body with everything that is still on its way. */
  let shown = stored;
  let queue: readonly Operation[] = [];
  let inFlight: Operation | null = null;
  let sending: Promise<void> | null = null;
  let cancelTimer: (() => void) | null = null;
  let visit = ports.newId();
  let drafts = new Map(opened.drafts.map(({ path, text }) => [path, text]));
  const storedDrafts = new Set(drafts.keys());
  let conflicts = new Map<string, Conflict>();
  let refusals = new Map<string, ErrorCode>();
  let undone: readonly RecordCommand[] = [];
  let done: readonly RecordCommand[] = [];
  const listeners = new Set<() => void>();

  function changed(): void {
    for (const listener of [...listeners]) listener();
  }

  /** Shows a command at once and puts it in the queue; says whether it fits. */
  function run(command: RecordCommand, remember: 'undo' | 'redo' | 'new'): boolean {
    const outcome = applyCommand(definition, shown, command);
    if (!outcome.ok) {
      const code = outcome.reason === 'conflict' ? 'changedSince' : outcome.reason;
      refusals = new Map(refusals).set(command.path, code);
      changed();
      return false;
    }
    shown = outcome.body;
    refusals = without(refusals, command.path);
    remembered(outcome.inverse, remember);
    enqueue({ kind: 'change', key: ports.newId(), command });
    return true;
  }

  function remembered(inverse: RecordCommand, remember: 'undo' | 'redo' | 'new'): void {
    if (remember === 'undo') {
      undone = [...undone, inverse];
      return;
    }
    if (remember === 'new') undone = [];
    const last = done.at(-1);
    const sameField =
      remember === 'new' &&
      last?.kind === 'setField' &&
      inverse.kind === 'setField' &&
      last.path === inverse.path;
    // A row of keystrokes in one field is one step back.
    done = sameField ? [...done.slice(0, -1), { ...last, expected: inverse.expected }] : [...done, inverse];
  }

  function enqueue(operation: Operation): void {
    queue = withOperation(queue, operation);
    ports.saving();
    changed();
    if (!sending && !cancelTimer) cancelTimer = ports.after(gatherMs, () => void send());
  }

  function send(): Promise<void> {
    cancelTimer?.();
    cancelTimer = null;
    sending ??= sendAll().finally(() => {
      sending = null;
      // Something typed while the last answer came in.
      if (queue.length > 0 && !cancelTimer) cancelTimer = ports.after(gatherMs, () => void send());
    });
    return sending;
  }

  async function sendAll(): Promise<void> {
    for (let next = take(); next; next = take()) {
      const sent = next.kind === 'change' ? await sendChange(next) : await sendDraft(next);
      inFlight = null;
      if (sent.outcome === 'again') {
        queue = [next, ...queue];
        cancelTimer = ports.after(retryMs, () => void send());
        break;
      }
      if (sent.outcome === 'stored' && queue.length === 0) ports.saved(sent.at);
      changed();
    }
  }

  function take(): Operation | null {
    const [next, ...rest] = queue;
    if (!next) return null;
    inFlight = next;
    queue = rest;
    return next;
  }

  async function sendChange(operation: Extract<Operation, { kind: 'change' }>): Promise<Sent> {
    const { command, key } = operation;
    const clearDraft = storedDrafts.has(command.path);
    const answer = await ports.change({ key, visit, command, clearDraft });
    if (!answer.ok) return failed(answer.code, command);
    if (!answer.value.applied) return conflicting(command, answer.value.current);
    const outcome = applyCommand(definition, stored, command);
    if (outcome.ok) stored = outcome.body;
    version = answer.value.saved.version;
    if (clearDraft) storedDrafts.delete(command.path);
    return { outcome: 'stored', at: answer.value.saved.savedAt };
  }

  async function sendDraft({ path, text }: Extract<Operation, { kind: 'draft' }>): Promise<Sent> {
    const answer = await ports.keepDraft({ path, text });
    if (!answer.ok) return failed(answer.code, null);
    if (text === '') storedDrafts.delete(path);
    else storedDrafts.add(path);
    return { outcome: 'stored', at: answer.value.savedAt };
  }

  function failed(code: ErrorCode, command: RecordCommand | null): Sent {
    ports.unsaved(code);
    if (passing.some((known) => known === code)) return { outcome: 'again' };
    if (command) {
      refusals = new Map(refusals).set(command.path, code);
      // A text stays on the screen as typed; a list goes back to what is stored.
      if (command.kind !== 'setField') rebuild();
    }
    return { outcome: 'refused' };
  }

  function conflicting(command: RecordCommand, current: unknown): Sent {
    ports.unsaved('changedSince');
    if (command.kind === 'setField' || command.kind === 'setForm') {
      conflicts = new Map(conflicts).set(command.path, { mine: command.value, stored: current });
    } else {
      refusals = new Map(refusals).set(command.path, 'changedSince');
      rebuild();
    }
    return { outcome: 'refused' };
  }

  /** Shows what is stored with what is still in the queue. */
  function rebuild(): void {
    shown = queue.reduce((body, operation) => {
      const outcome = operation.kind === 'change' ? applyCommand(definition, body, operation.command) : null;
      return outcome?.ok ? outcome.body : body;
    }, stored);
  }

  function setField(path: string, value: unknown): boolean {
    const present = valueAt(shown, path);
    if (Object.is(present, value)) return true;
    conflicts = without(conflicts, path);
    return run({ kind: 'setField', path, value: value as never, expected: present as never }, 'new');
  }

  return {
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** The body as the screen shows it. */
    body: () => shown,
    version: () => version,
    valueAt: (path: string): unknown => valueAt(shown, path),
    conflictAt: (path: string): Conflict | null => conflicts.get(path) ?? null,
    refusalAt: (path: string): ErrorCode | null => refusals.get(path) ?? null,
    draftAt: (path: string): string | null => drafts.get(path) ?? null,
    /** Whether everything typed is stored. */
    settled: () => queue.length === 0 && inFlight === null,
    /** A new visit of a form begins: what changes from here on is one revision. */
    beginVisit(): void {
      visit = ports.newId();
    },
    setField,
    /** What was typed and can't be parsed: kept as typed, beside the value that was there. */
    keepDraft(path: string, text: string): void {
      drafts = new Map(drafts).set(path, text);
      enqueue({ kind: 'draft', path, text });
    },
    /** What was typed in a field that parses is a value again; a draft that stood there goes. */
    setParsed(path: string, value: unknown): void {
      const hadDraft = drafts.has(path);
      drafts = without(drafts, path);
      const same = sameValue(valueAt(shown, path), value);
      if (!same) setField(path, value);
      else if (hadDraft) enqueue({ kind: 'draft', path, text: '' });
    },
    addItem(path: string, item: { readonly id: string }, before: string | null = null): boolean {
      return run({ kind: 'addItem', path, item, before }, 'new');
    },
    removeItem(path: string, id: string): boolean {
      return run({ kind: 'removeItem', path, id, expected: null }, 'new');
    },
    moveItem(path: string, id: string, before: string | null): boolean {
      return run({ kind: 'moveItem', path, id, before }, 'new');
    },
    keepMine(path: string): void {
      const conflict = conflicts.get(path);
      if (!conflict) return;
      conflicts = without(conflicts, path);
      const { stored: theirs, mine } = conflict;
      adopt(path, theirs);
      run({ kind: 'setField', path, value: mine as never, expected: theirs as never }, 'new');
    },
    takeStored(path: string): void {
      const conflict = conflicts.get(path);
      if (!conflict) return;
      conflicts = without(conflicts, path);
      adopt(path, conflict.stored);
      changed();
    },
    canUndo: () => done.length > 0,
    /** Takes the last change back; false when there is none, or the value has changed since. */
    undo(): boolean {
      const inverse = done.at(-1);
      if (!inverse) return false;
      done = done.slice(0, -1);
      return run(inverse, 'undo');
    },
    redo(): boolean {
      const inverse = undone.at(-1);
      if (!inverse) return false;
      undone = undone.slice(0, -1);
      return run(inverse, 'redo');
    },
    /** Sends everything that is still waiting. */
    flush: (): Promise<void> => send(),
    /** Takes over what main says the record is now; what is still on its way stays on the screen. */
    adoptRecord(next: OpenedRecord<Body>): void {
      stored = next.body;
      version = next.version;
      rebuild();
      changed();
    },
  };

  /** Takes a value of main's as stored and shown. */
  function adopt(path: string, value: unknown): void {
    for (const body of ['stored', 'shown'] as const) {
      const from = body === 'stored' ? stored : shown;
      const expected = valueAt(from, path);
      const command: RecordCommand = {
        kind: 'setField',
        path,
        value: value as never,
        expected: expected as never,
      };
      const outcome = applyCommand(definition, from, command);
      if (!outcome.ok) continue;
      if (body === 'stored') stored = outcome.body;
      else shown = outcome.body;
    }
  }
}

function without<Value>(map: ReadonlyMap<string, Value>, key: string): Map<string, Value> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}
