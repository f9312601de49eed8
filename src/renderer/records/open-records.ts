import type { CallAnswer } from '#contract/calls';
import type { ErrorCode } from '#contract/error-texts';
import { type Casus, casusRecord } from '#domain/casus/casus';
import { type Persoon, persoonRecord } from '#domain/persoon/persoon';
import { type Praktijk, praktijkRecord } from '#domain/praktijk/praktijk';
import type { RecordDefinition, RecordKind } from '#domain/record/record-definition';
import { ask } from '../app/client';
import { newId } from '../app/ids';
import { forgetSource, reportSaved, reportSaving, reportUnsaved } from '../app/save-status';
import type { OpenedRecord, RecordPorts } from './record-ports';
import { createRecordSession, type RecordSession } from './record-session';

/** The body that each kind of record has. */
export interface Bodies {
  casus: Casus;
  persoon: Persoon;
  praktijk: Praktijk;
}

const definitions: { readonly [Kind in RecordKind]: RecordDefinition<Bodies[Kind]> } = {
  casus: casusRecord,
  persoon: persoonRecord,
  praktijk: praktijkRecord,
};

/** An open record and what its kind shows besides the body. */
export interface OpenRecord<Kind extends RecordKind> {
  readonly kind: Kind;
  readonly id: string;
  readonly session: RecordSession<Bodies[Kind]>;
}

/** What an opened record of some kind comes with; `casus.open` also tells whose it is. */
export type OpenedView<Kind extends RecordKind> = OpenedRecord<Bodies[Kind]> & { readonly id: string };

/** Puts an opened record on the screen. `opened` is what `<kind>.open` answered. */
export function openRecord<Kind extends RecordKind>(kind: Kind, opened: OpenedView<Kind>): OpenRecord<Kind> {
  const ports = portsFor(kind, opened.id);
  return {
    kind,
    id: opened.id,
    session: createRecordSession<Bodies[Kind]>(definitions[kind], opened, ports),
  };
}

/** Saves what is left and lets the record go. */
export async function closeRecord({ kind, id, session }: OpenRecord<RecordKind>): Promise<void> {
  await session.flush();
  if (session.settled()) forgetSource(sourceOf(kind, id));
}

function sourceOf(kind: RecordKind, id: string): string {
  return `${kind}:${id}`;
}

function portsFor(kind: RecordKind, id: string): RecordPorts {
  const source = sourceOf(kind, id);
  return {
    change: (change) => ask(`${kind}.change`, { id, ...change }),
    keepDraft: (draft) => ask(`${kind}.keepDraft`, { id, ...draft }),
    newId,
    after(milliseconds, action) {
      const timer = setTimeout(action, milliseconds);
      return () => clearTimeout(timer);
    },
    saving: () => reportSaving(source),
    saved: (at) => reportSaved(source, at),
    unsaved: (reason: ErrorCode) => reportUnsaved(source, reason),
    nothingUnsaved: () => forgetSource(source),
  };
}

type Opener<Kind extends RecordKind> = (input: {
  readonly id: string;
  readonly visit: string;
}) => Promise<CallAnswer<`${Kind}.open`>>;

const openers: { readonly [Kind in RecordKind]: Opener<Kind> } = {
  casus: (input) => ask('casus.open', input),
  persoon: (input) => ask('persoon.open', input),
  praktijk: (input) => ask('praktijk.open', input),
};

/** Asks main for a record; one visit is one row in the journal. */
export function askForRecord<Kind extends RecordKind>(
  kind: Kind,
  id: string,
  visit: string,
): Promise<CallAnswer<`${Kind}.open`>> {
  const opener: Opener<Kind> = openers[kind];
  return opener({ id, visit });
}

/** Puts on the screen what main holds of a record now; what is still on its way stays. */
export async function readAgain({ kind, id, session }: OpenRecord<RecordKind>, visit: string): Promise<void> {
  const answer = await askForRecord(kind, id, visit);
  if (answer.ok) session.adoptRecord(answer.value as never);
}
