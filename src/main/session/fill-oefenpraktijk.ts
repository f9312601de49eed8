import type { CommonError } from '#contract/answer';
import type { CallName } from '#contract/call-names';
import type { CallAnswer, CallInput, CallOutput } from '#contract/calls';
import type { RecoverySheet, Session } from '#contract/vault-calls';
import type { IdSource } from '#domain/identiteit/id-source';
import { casusCommands } from '#domain/oefenpraktijk/casus-commands';
import { fillCommands } from '#domain/oefenpraktijk/fill';
import { oefenInkomend } from '#domain/oefenpraktijk/inkomend';
import { oefenPeople } from '#domain/oefenpraktijk/people';
import { oefenPraktijkgegevens } from '#domain/oefenpraktijk/praktijk';
import type { ScriptCasus, ScriptLetter, ScriptPerson } from '#domain/oefenpraktijk/script';
import type { RecordCommand } from '#domain/record/record-command';
import type { PlainDate } from '#domain/tijd/plain-date';
import { StoreFault } from '../store/driver';

export interface FillParts {
  /** Asks a call, as the window does. */
  readonly ask: <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<CallAnswer<Name>>;
  readonly ids: IdSource;
  readonly today: PlainDate;
  readonly session: Session;
  readonly sheet: RecoverySheet | null;
}

/**
 * Brings a new vault to the oefenpraktijk: every person, casus, field and act through the call that the window has for
 * it, with its checks, journal rows and revisions. The last changed comes first in lists, so the script is played from
 * its end.
 */
export async function fillOefenpraktijk(parts: FillParts): Promise<void> {
  const { ids, today, session, sheet } = parts;
  const must = mustOf(parts);
  const confirmed = sheet?.check.map((place) => sheet.groups[place] ?? '') ?? [];
  await must('vault.confirmRecoverySheet', { groups: confirmed });
  await fillPraktijk(session.praktijkId);
  for (const person of oefenPeople(today).toReversed()) await makePerson(person);
  for (const note of oefenInkomend(today)) await must('inkomend.note', { id: ids.next(), note });

  type RecordName = 'praktijk' | 'persoon' | 'casus';
  async function changeAll(name: RecordName, id: string, commands: readonly RecordCommand[]): Promise<void> {
    const visit = ids.next();
    for (const command of commands)
      await must(`${name}.change`, { id, key: ids.next(), visit, command, clearDraft: false });
  }

  async function fillPraktijk(id: string): Promise<void> {
    const { body } = await must('praktijk.open', { id, visit: ids.next() });
    const commands = fillCommands('praktijkgegevens', oefenPraktijkgegevens, body.praktijkgegevens);
    await changeAll('praktijk', id, commands);
  }

  async function makePerson({ persoon, casussen }: ScriptPerson): Promise<void> {
    const { id } = await must('persoon.create', { key: ids.next() });
    const { body } = await must('persoon.open', { id, visit: ids.next() });
    await changeAll('persoon', id, fillCommands('persoonsgegevens', persoon, body.persoonsgegevens));
    for (const casus of casussen) await makeCasus(id, casus);
  }

  async function makeCasus(personId: string, script: ScriptCasus): Promise<void> {
    const { id } = await must('casus.create', { key: ids.next(), personId, kind: 'overname' });
    const { body } = await must('casus.open', { id, visit: ids.next() });
    await changeAll('casus', id, casusCommands(script, body, ids));
    for (const letter of script.letters ?? []) await receiveLetter(id, letter);
    for (const act of script.acts ?? []) {
      const { version } = await must('casus.open', { id, visit: ids.next() });
      await must('casus.recordAct', { id, key: ids.next(), expectedVersion: version, act });
    }
  }

  async function receiveLetter(casusId: string, { receivedOn, fromWhom, text }: ScriptLetter): Promise<void> {
    await must('inkomend.receive', {
      id: ids.next(),
      note: {
        kind: 'afsluitbrief',
        receivedOn,
        fromWhom,
        about: '',
        note: '',
        casusId,
        assignedTo: session.user.id,
        state: 'opgepakt',
      },
      original: { kind: 'text', text },
      withoutText: false,
    });
  }
}

/** What a machine may refuse at any moment; any other refusal means that the script is wrong. */
const machineErrors: readonly CommonError[] = ['storeFailed', 'diskFull', 'locked'];

function mustOf({ ask }: Pick<FillParts, 'ask'>) {
  return async <Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> => {
    const answer = await ask(name, input);
    if (answer.ok && !isConflict(answer.value)) return answer.value;
    const code: string = answer.ok ? 'conflict' : answer.code;
    if (machineErrors.some((error) => error === code)) throw new StoreFault('other', code);
    throw new Error(`the oefenpraktijk was refused by ${name}: ${code}`);
  };
}

function isConflict(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'applied' in value && value.applied === false;
}
