import { cp, rm } from 'node:fs/promises';
import { expect } from 'vitest';
import type { NewAct } from '#domain/casus/act';
import { type Casus, casusRecord } from '#domain/casus/casus';
import { refuseAct } from '#domain/casus/refuse-act';
import { type Persoon, persoonRecord } from '#domain/persoon/persoon';
import type { RecordCommand } from '#domain/record/record-command';
import type { RecordDefinition } from '#domain/record/record-definition';
import { anyCasus, takeover } from '../../builders/acts';
import { holdingFile } from '../../builders/folder-contents';
import { quickPorts } from '../../builders/quick-ports';
import { type Choose, pick, placesOf, randomCommand } from '../../builders/random-command';
import {
  makeFolder,
  password,
  type RunningProgram,
  removeFolder,
  startProgram,
  startWithVault,
} from '../../builders/running-program';
import { applyToModel, type Expected, newModel, type RecordModel, restoreInModel } from './record-model';

type Kind = 'casus' | 'persoon';

/** A record as the model knows it, and by what name main does. */
export interface Played {
  readonly kind: Kind;
  readonly id: string;
  readonly definition: RecordDefinition<Casus> | RecordDefinition<Persoon>;
  readonly model: RecordModel<never>;
  visit: string;
}

/** A program and a model of it, to which the same things happen. */
export async function createPlayer(choose: Choose) {
  let folder = await makeFolder();
  let runs = 1;
  let running: RunningProgram = await startWithVault(folder, 'run 1', { ports: quickPorts });
  const records: Played[] = [];
  const folders = [folder];

  async function add(kind: Kind, personId: string | null): Promise<string> {
    const key = running.id();
    const { id } =
      kind === 'casus'
        ? await running.must('casus.create', { key, personId: personId ?? '', kind: 'overname' })
        : await running.must('persoon.create', { key });
    const opened = await running.must(`${kind}.open`, { id, visit: running.id() });
    const definition = kind === 'casus' ? casusRecord : persoonRecord;
    const model = newModel(opened.body, opened.version) as RecordModel<never>;
    records.push({ kind, id, definition, model, visit: running.id() });
    return id;
  }

  async function change(record: Played, command: RecordCommand, expected: Expected, key = running.id()) {
    const input = { id: record.id, key, visit: record.visit, command, clearDraft: false };
    const answer = await running.ask(`${record.kind}.change`, input);
    if (expected === 'refused') expect(answer).toMatchObject({ ok: false });
    else expect(answer).toMatchObject({ ok: true, value: { applied: expected === 'applied' } });
    if (expected !== 'applied' || !answer.ok || !answer.value.applied) return;
    expect(answer.value.saved.version).toBe(record.model.version);
    if (answer.value.saved.inverse) record.model.undo.push(answer.value.saved.inverse);
    // Its answer may be lost, and then it comes again.
    if (choose(5) === 0)
      expect(await running.ask(`${record.kind}.change`, input)).toMatchObject({ ok: true });
  }

  const steps: Readonly<Record<string, (record: Played) => Promise<unknown>>> = {
    async change(record) {
      const { definition, model, visit } = record;
      const command = randomCommand(definition as never, model.body, choose, () => running.id());
      await change(record, command, applyToModel(definition as never, model, command, visit));
    },
    async changeOfSomethingElse(record) {
      const { fields } = placesOf(record.definition as never, record.model.body);
      const { path } = pick(fields, choose);
      const command: RecordCommand = {
        kind: 'setField',
        path,
        value: null,
        expected: { nothing: 'like it' },
      };
      await change(record, command, 'conflict');
    },
    async undo(record) {
      const { definition, model, visit } = record;
      const command = model.undo.pop();
      if (command) await change(record, command, applyToModel(definition as never, model, command, visit));
    },
    async restore({ kind, id, definition, model }) {
      if (model.history.length === 0) return;
      const number = 1 + choose(model.history.length);
      const key = running.id();
      const input = { id, key, number, expectedVersion: model.version };
      const answer = await running.ask(`${kind}.restore`, input);
      expect(answer.ok).toBe(restoreInModel(definition as never, model, number, key) === 'applied');
    },
    async restoreTooLate({ kind, id, model }) {
      const input = { id, key: running.id(), number: 1, expectedVersion: model.version - 1 };
      expect(await running.ask(`${kind}.restore`, input)).toMatchObject({ ok: false, code: 'changedSince' });
    },
    async act({ kind, id, model }) {
      if (kind !== 'casus') return;
      const { acts } = model.body as Casus;
      const act: NewAct =
        choose(2) === 0
          ? takeover()
          : { kind: 'correctie', corrects: acts.at(-1)?.id ?? running.id(), reason: 'vergissing' };
      const input = { id, key: running.id(), expectedVersion: model.version, act };
      const answer = await running.ask('casus.recordAct', input);
      expect(answer.ok).toBe(refuseAct(acts, act, running.clock.today()) === null);
      if (!answer.ok) return;
      expect(answer.value.acts).toMatchObject([...acts, act]);
      model.body = { ...(model.body as Casus), acts: answer.value.acts } as never;
      model.version += 1;
    },
    async draft({ kind, id, definition, model }) {
      const { path } = pick(placesOf(definition as never, model.body).fields, choose);
      const text = pick(['', '7', '7 dec', 'volgende week'], choose);
      await running.must(`${kind}.keepDraft`, { id, path, text });
      if (text === '') model.drafts.delete(path);
      else model.drafts.set(path, text);
    },
    async newVisit(record) {
      record.visit = running.id();
    },
    look: () => running.must('casus.list', { visit: running.id(), ...anyCasus }),
    async lock() {
      await running.program.vault.lock('idle');
      await running.must('vault.unlock', { password });
    },
    async kill() {
      // What a kill leaves: the files as they are, the log of the database among them.
      const next = await makeFolder();
      const filter = (path: string) => !path.endsWith(holdingFile) && !path.endsWith('-shm');
      // In the writer's turn, so that nothing moves while it is copied.
      await running.program.vault.current()?.store.write(() => cp(folder, next, { recursive: true, filter }));
      await running.end();
      folders.push(next);
      folder = next;
      runs += 1;
      running = await startProgram(folder, `run ${runs}`, { ports: quickPorts });
      await running.must('vault.unlock', { password });
    },
  };
  const likely = [...Array(12).fill('change'), 'undo', 'undo', 'newVisit', 'draft', ...Object.keys(steps)];

  const personId = await add('persoon', null);
  await add('casus', personId);
  await add('casus', personId);

  return {
    records,
    running: () => running,
    async step(): Promise<void> {
      await steps[pick(likely, choose)]?.(pick(records, choose));
    },
    async end(): Promise<void> {
      await running.end();
      for (const one of folders) await removeFolder(one);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
