import type { Answer, CommonError } from '#contract/answer';
import type { CallDefinition, JournalRule } from '#contract/call-definition';
import { type CallName, callNames } from '#contract/call-names';
import { calls } from '#contract/calls';
import { errorText } from '#contract/error-texts';
import type { Clock } from '#domain/tijd/clock';
import { type About, journalEntry } from '../session/journal-entry';
import type { OpenSession } from '../session/open-session';
import { namesHidden } from '../session/reach';
import { StoreFault } from '../store/driver';
import type { Handled, Handlers } from './handler';

/** Where a call comes from, as the shell sees it. */
export interface Sender {
  readonly isMainWindow: boolean;
  readonly isTopFrame: boolean;
  readonly isOwnOrigin: boolean;
}

export interface DispatcherParts {
  readonly handlers: Handlers;
  readonly session: () => OpenSession | null;
  readonly clock: Clock;
  /** Told of a bug: which call, and the error without its message, which might hold a value. */
  readonly onBug: (call: CallName, error: unknown) => void;
}

export type Dispatch = (name: unknown, input: unknown, sender: Sender) => Promise<Answer<unknown, string>>;

/** A handler after its types were checked where the table of handlers was made. */
type AnyHandler = (input: unknown, access?: unknown) => Promise<Handled<CallName>>;

/** Serves the call table: sender, name, role, input, then the handler, with its journal row. */
export function createDispatcher({ handlers, session, clock, onBug }: DispatcherParts): Dispatch {
  return async (name, input, sender) => {
    if (!sender.isMainWindow || !sender.isTopFrame || !sender.isOwnOrigin) return refusal('foreignSender');
    if (!isCallName(name)) return refusal('badInput', ['name']);
    const definition: CallDefinition = calls[name];
    const open = session();
    const denied = whyDenied(definition, open);
    if (denied) return refusal(denied);
    const parsed = definition.input.safeParse(input);
    if (!parsed.success)
      return refusal(
        'badInput',
        parsed.error.issues.map(({ path }) => path.join('/')),
      );
    if (open && !definition.opensShielded && namesHidden(open, name, parsed.data)) {
      await recordShielded(definition, open, parsed.data, clock);
      return refusal('shielded');
    }
    try {
      // The table of handlers is typed per name; here the name is only known at run time.
      const handler = handlers[name] as unknown as AnyHandler;
      return answerOf(definition, await run(definition, handler, parsed.data, open, clock));
    } catch (error) {
      // The vault was locked while this was under way.
      if (error instanceof StoreFault && open?.isOpen() === false) return refusal('locked');
      if (error instanceof StoreFault) return refusal(error.code === 'diskFull' ? 'diskFull' : 'storeFailed');
      onBug(name, error);
      return refusal('internal');
    }
  };
}

function isCallName(name: unknown): name is CallName {
  return callNames.some((known) => known === name);
}

function whyDenied(definition: CallDefinition, open: OpenSession | null): CommonError | null {
  const { roles } = definition;
  if (roles === 'anyone') return null;
  if (!open) return 'locked';
  return open.user.roles.some((role) => roles.includes(role)) ? null : 'notAllowed';
}

function refusal(code: CommonError, paths: readonly string[] = []): Answer<never, CommonError> {
  return { ok: false, code, message: errorText(code), paths };
}

function answerOf(definition: CallDefinition, handled: Handled<CallName>): Answer<unknown, string> {
  if (handled.ok) return { ok: true, value: definition.output.parse(handled.value) };
  return { ok: false, code: handled.code, message: errorText(handled.code), paths: handled.paths };
}

function run(
  definition: CallDefinition,
  handler: AnyHandler,
  input: unknown,
  open: OpenSession | null,
  clock: Clock,
): Promise<Handled<CallName>> {
  if (definition.roles === 'anyone' || !open) return handler(input);
  switch (definition.kind) {
    case 'read':
      return runRead(definition.journal, handler, input, open, clock);
    case 'write':
      return runWrite(definition.journal, handler, input, open, clock);
    case 'external':
      return runExternal(definition.journal, handler, input, open, clock);
  }
}

async function runRead(
  journal: JournalRule,
  handler: AnyHandler,
  input: unknown,
  session: OpenSession,
  clock: Clock,
) {
  const handled = await session.store.read((db) => handler(input, { db, session }));
  if ('none' in journal || !handled.ok) return handled;
  const entry = journalEntry(journal, session, clock, { about: handled.about });
  if (journal.once !== 'visit') {
    await session.store.write(({ record }) => record(entry));
    return handled;
  }
  const visit = visitKey(journal.event, input);
  if (session.seen.has(visit)) return handled;
  await session.store.write(async ({ record, afterCommit }) => {
    // Two questions of one visit may have come side by side.
    if (session.seen.has(visit)) return;
    await record(entry);
    afterCommit(() => session.seen.add(visit));
  });
  return handled;
}

/** What was seen in which visit: another casus is seen anew, also under the same visit. */
function visitKey(event: string, input: unknown): string {
  const { visit, id, casusId, personId } = input as Readonly<
    Record<'visit' | 'id' | 'casusId' | 'personId', string | undefined>
  >;
  return [event, visit, id ?? casusId ?? personId ?? ''].join(' ');
}

/** Makes a refused write roll back while its answer goes on. */
class Refused extends Error {
  constructor(readonly handled: Handled<CallName>) {
    super('refused');
  }
}

async function runWrite(
  journal: JournalRule,
  handler: AnyHandler,
  input: unknown,
  session: OpenSession,
  clock: Clock,
) {
  try {
    return await session.store.write(async ({ db, record, afterCommit }) => {
      const handled = await handler(input, { db, afterCommit, session });
      if (!handled.ok || handled.about.outcome === 'refused') throw new Refused(handled);
      if (!('none' in journal)) await record(journalEntry(journal, session, clock, { about: handled.about }));
      return handled;
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { handled } = error;
    if ('none' in journal) return handled;
    const about: About = handled.ok ? handled.about : {};
    await session.store.write(({ record }) =>
      record(journalEntry(journal, session, clock, { about, outcome: 'refused' })),
    );
    return handled;
  }
}

async function runExternal(
  journal: JournalRule,
  handler: AnyHandler,
  input: unknown,
  session: OpenSession,
  clock: Clock,
) {
  if ('none' in journal) return handler(input, session);
  const write = (outcome: 'begun' | 'done' | 'refused' | 'failed', about: About) =>
    session.store.write(({ record }) => record(journalEntry(journal, session, clock, { about, outcome })));
  const intended: About = {
    casusId: idIn(input, 'casusId'),
    personId: idIn(input, 'personId'),
    object: objectIn(input),
  };
  await write('begun', intended);
  let handled: Handled<CallName>;
  try {
    handled = await handler(input, session);
  } catch (error) {
    if (session.isOpen()) await write('failed', intended);
    throw error;
  }
  // Locking closes the database; its outcome is the row that the session writes just before.
  if (session.isOpen()) {
    if (handled.ok) await write(handled.about.outcome ?? 'done', { ...intended, ...handled.about });
    else await write('refused', intended);
  }
  return handled;
}

/** That someone tried to reach what is shielded from them. */
async function recordShielded(
  { journal }: CallDefinition,
  session: OpenSession,
  input: unknown,
  clock: Clock,
): Promise<void> {
  if ('none' in journal) return;
  const about = {
    casusId: idIn(input, 'casusId'),
    personId: idIn(input, 'personId'),
    object: 'afgeschermd',
    outcome: 'refused' as const,
  };
  await session.store
    .write(({ record }) => record(journalEntry(journal, session, clock, { about })))
    // A database that can't be written is no reason to let anybody in.
    .catch(() => undefined);
}

/** Whom an external call is about, as far as its input says. */
function idIn(input: unknown, name: 'casusId' | 'personId'): string | null {
  if (typeof input !== 'object' || input === null) return null;
  const id = (input as Readonly<Record<string, unknown>>)[name];
  return typeof id === 'string' ? id : null;
}

/** Which document and format an external call is about. */
function objectIn(input: unknown): string {
  if (typeof input !== 'object' || input === null) return '';
  const { document, format } = input as { readonly document?: unknown; readonly format?: unknown };
  return [document, format].filter((part) => typeof part === 'string').join(' ');
}
