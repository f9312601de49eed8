import type { CommonError } from '#contract/answer';
import type { ErrorCode } from '#contract/error-texts';
import { applyCommand, type RecordCommand } from '#domain/record/record-command';
import type { RecordDefinition } from '#domain/record/record-definition';
import { valueAt, withValueAt } from '#domain/record/record-path';
import { sameValue } from '#domain/record/same-value';
import { afterOperations, expectingInstead, type Operation, withOperation } from './operation-queue';
import type { Conflict, OpenedRecord, RecordPorts } from './record-ports';
import { createUndoHistory, type Step } from './undo-history';

/** `again`: it stays in the queue; `refused`: it can't be stored, and the screen says why. */
type Sent = { readonly outcome: 'stored'; readonly at: string } | { readonly outcome: 'again' | 'refused' };

/** A keystroke reaches main within 250 ms: this long is waited for the next one. */
const gatherMs = 150;
const retryMs = 2000;
/** Failures after which trying again can help; the others would fail the same way. */
const passing: readonly CommonError[] = ['storeFailed', 'diskFull', 'internal'];

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
  /** Fields whose text stands on the screen but could not be stored, and why. */
  const held = new Map<string, ErrorCode>();
  const history = createUndoHistory();
  const listeners = new Set<() => void>();

  function changed(): void {
    for (const listener of [...listeners]) listener();
  }

  /** Shows a command at once and puts it in the queue; says whether it fits. */
  function run(command: RecordCommand, step: Step): boolean {
    const outcome = applyCommand(definition, shown, command);
    if (!outcome.ok) {
      const code = outcome.reason === 'conflict' ? 'changedSince' : outcome.reason;
      refusals = new Map(refusals).set(command.path, code);
      changed();
      return false;
    }
    shown = outcome.body;
    refusals = without(refusals, command.path);
    history.remember(outcome.inverse, step);
    enqueue({ kind: 'change', key: ports.newId(), command });
    return true;
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
        queue = [next.kind === 'change' ? { ...next, sent: true } : next, ...queue];
        cancelTimer = ports.after(retryMs, () => void send());
        break;
      }
      if (queue.length === 0) report(sent);
      changed();
    }
  }

  /** Tells how saving stands when nothing is on its way any more. */
  function report(sent: Sent): void {
    const [reason] = held.values();
    if (reason !== undefined) ports.unsaved(reason);
    else if (sent.outcome === 'stored') ports.saved(sent.at);
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
    if (!answer.ok) return failed(answer.code, command.path, command);
    if (!answer.value.applied) return conflicting(command, answer.value.current);
    stored = afterOperations(definition, stored, [operation]);
    settle(command.path);
    version = answer.value.saved.version;
    if (clearDraft) storedDrafts.delete(command.path);
    return { outcome: 'stored', at: answer.value.saved.savedAt };
  }

  async function sendDraft({ path, text }: Extract<Operation, { kind: 'draft' }>): Promise<Sent> {
    const answer = await ports.keepDraft({ path, text });
    if (!answer.ok) return failed(answer.code, path, null);
    if (text === '') storedDrafts.delete(path);
    else storedDrafts.add(path);
    settle(path);
    return { outcome: 'stored', at: answer.value.savedAt };
  }

  function failed(code: ErrorCode, path: string, command: RecordCommand | null): Sent {
    ports.unsaved(code);
    if (passing.some((known) => known === code)) return { outcome: 'again' };
    if (command) refusals = new Map(refusals).set(path, code);
    // A text stays on the screen as typed; a list goes back to what is stored.
    if (command === null || command.kind === 'setField') held.set(path, code);
    else rebuild(queue);
    if (command?.kind === 'setField') queue = expectingInstead(queue, path, command.expected);
    return { outcome: 'refused' };
  }

  function conflicting(command: RecordCommand, current: unknown): Sent {
    ports.unsaved('changedSince');
    if (command.kind === 'setField') {
      held.set(command.path, 'changedSince');
      conflicts = new Map(conflicts).set(command.path, { mine: command.value, stored: current });
    } else {
      refusals = new Map(refusals).set(command.path, 'changedSince');
      rebuild(queue);
    }
    return { outcome: 'refused' };
  }

  /** Shows what is stored with what is still on its way, and every text that could not be stored. */
  function rebuild(onTheirWay: readonly Operation[]): void {
    const typed = [...held.keys()].map((path) => [path, valueAt(shown, path)] as const);
    shown = afterOperations(definition, stored, onTheirWay);
    for (const [path, value] of typed)
      if (valueAt(shown, path) !== undefined) shown = withValueAt(shown, path, value);
  }

  /** What was typed later in a field was stored after all. */
  function settle(path: string): void {
    if (!held.delete(path)) return;
    conflicts = without(conflicts, path);
    refusals = without(refusals, path);
  }

  /** A text that could not be stored makes way: the next change of its field begins at what is stored. */
  function letGo(path: string): void {
    conflicts = without(conflicts, path);
    refusals = without(refusals, path);
    if (held.delete(path) && valueAt(shown, path) !== undefined)
      shown = withValueAt(shown, path, valueAt(stored, path));
  }

  function setField(path: string, value: unknown): boolean {
    const present = valueAt(shown, path);
    if (!held.has(path) && Object.is(present, value)) return true;
    return runOnStored({ kind: 'setField', path, value: value as never, expected: present as never }, 'new');
  }

  /** Runs a command; in a field whose text could not be stored it begins at what is stored. */
  function runOnStored(command: RecordCommand, step: Step): boolean {
    if (command.kind !== 'setField' || !held.has(command.path)) return run(command, step);
    letGo(command.path);
    const present = valueAt(shown, command.path);
    if (!sameValue(present, command.value)) return run({ ...command, expected: present as never }, step);
    nowSettled();
    return true;
  }

  function settled(): boolean {
    return queue.length === 0 && inFlight === null && held.size === 0;
  }

  function nowSettled(): void {
    if (settled()) ports.nothingUnsaved();
    changed();
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
    settled,
    /** A new visit of a form begins: what changes from here on is one revision. */
    beginVisit(): void {
      visit = ports.newId();
    },
    setField,
    /** What was typed and can't be parsed: kept as typed, beside the value that was there. */
    keepDraft(path: string, text: string): void {
      letGo(path);
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
    /** Of two values in conflict, what was typed here goes on. */
    keepMine(path: string): void {
      const conflict = conflicts.get(path);
      if (!conflict) return;
      adopt(path, conflict.stored);
      setField(path, conflict.mine);
    },
    /** Of two values in conflict, what main has goes on. */
    takeStored(path: string): void {
      const conflict = conflicts.get(path);
      if (!conflict) return;
      adopt(path, conflict.stored);
      nowSettled();
    },
    canUndo: history.canUndo,
    /** Takes the last change back; false when there is none, or the value has changed since. */
    undo(): boolean {
      const inverse = history.takeUndo();
      return inverse !== null && runOnStored(inverse, 'undo');
    },
    redo(): boolean {
      const inverse = history.takeRedo();
      return inverse !== null && runOnStored(inverse, 'redo');
    },
    /** Sends everything that is still waiting. */
    flush: (): Promise<void> => send(),
    /** Takes over what main says the record is now; what is still on its way or could not be stored stays on the screen. */
    adoptRecord(next: OpenedRecord<Body>): void {
      // Asked before a change of ours was stored, and overtaken by it.
      if (next.version < version) return;
      stored = next.body;
      version = next.version;
      conflicts = new Map(
        [...conflicts].map(([path, { mine }]) => [path, { mine, stored: valueAt(stored, path) }]),
      );
      rebuild(inFlight ? [inFlight, ...queue] : queue);
      changed();
    },
  };

  /** Takes a value of main's as stored and shown. */
  function adopt(path: string, value: unknown): void {
    if (valueAt(stored, path) !== undefined) stored = withValueAt(stored, path, value);
    letGo(path);
  }
}

function without<Value>(map: ReadonlyMap<string, Value>, key: string): Map<string, Value> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}
