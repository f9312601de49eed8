import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptyParty } from '#domain/casus/party';
import { takeover } from '../../builders/acts';
import { rowsBeside } from '../../builders/database-beside';
import { quickPorts } from '../../builders/quick-ports';
import { password, startProgram } from '../../builders/running-program';
import { agreements, anAgreement, doelen, makeWorld, storedVersion, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.end());

const count = async (table: string) => {
  const [row] = await rowsBeside(world.running, `SELECT count(*) AS n FROM ${table}`);
  return Number(row?.n);
};

const agreementCount = async () => {
  const [row] = await rowsBeside(
    world.running,
    "SELECT json_array_length(body, '$.afsprakenformulier.agreements') AS n FROM casus",
  );
  return Number(row?.n);
};

function addingAnAgreement() {
  const { running, casusId } = world;
  const command = { kind: 'addItem' as const, path: agreements, item: anAgreement(world), before: null };
  return { id: casusId, key: running.id(), visit: running.id(), command, clearDraft: false };
}

describe('a question whose answer was lost, asked again under the same key', () => {
  test('makes one agreement, and is answered as if it had just been done', async () => {
    const input = addingAnAgreement();
    const first = await world.running.must('casus.change', input);
    const again = await world.running.must('casus.change', input);
    expect(first).toMatchObject({ applied: true });
    expect(again).toMatchObject({ applied: true });
    if (first.applied && again.applied) {
      expect(again.saved.version).toBe(first.saved.version);
      expect(again.saved.savedAt).toBe(first.saved.savedAt);
      expect(again.saved.inverse).toBeNull();
    }
    expect(await agreementCount()).toBe(2);
    expect(await count('revision')).toBe(4);
  });

  test('makes one agreement also when both questions come side by side', async () => {
    const input = addingAnAgreement();
    const answers = await Promise.all([1, 2, 3].map(() => world.running.must('casus.change', input)));
    expect(answers.every(({ applied }) => applied)).toBe(true);
    expect(await agreementCount()).toBe(2);
  });

  test('makes one agreement also when the program was started anew in between', async () => {
    const input = addingAnAgreement();
    await world.running.must('casus.change', input);
    await world.running.end();
    const later = await startProgram(world.running.folder, 'later', { ports: quickPorts });
    await later.must('vault.unlock', { password });
    expect(await later.must('casus.change', input)).toMatchObject({ applied: true });
    const opened = await later.must('casus.open', { id: world.casusId, visit: later.id() });
    expect(opened.body.afsprakenformulier.agreements).toHaveLength(2);
    await later.end();
  });

  test('sets a field once: a later change of another field stays', async () => {
    const { running, casusId } = world;
    const input = {
      id: casusId,
      key: running.id(),
      visit: running.id(),
      command: { kind: 'setField' as const, path: doelen, value: 'a', expected: 'weer slapen' },
      clearDraft: false,
    };
    await running.must('casus.change', input);
    const version = await storedVersion(world, 'casus', casusId);
    await running.must('casus.change', input);
    expect(await storedVersion(world, 'casus', casusId)).toBe(version);
  });

  test('makes one person and one casus', async () => {
    const { running, personId } = world;
    const person = { key: running.id() };
    const casus = { key: running.id(), personId, kind: 'overname' as const };
    const before = [await count('person'), await count('casus')];
    for (const _time of [1, 2]) {
      expect(await running.must('persoon.create', person)).toEqual({ id: person.key });
      expect(await running.must('casus.create', casus)).toEqual({ id: casus.key });
    }
    expect([await count('person'), await count('casus')]).toEqual(before.map((number) => number + 1));
  });

  test('makes no casus of one person pass for that of another', async () => {
    const { running, personId } = world;
    const other = await running.must('persoon.create', { key: running.id() });
    const key = running.id();
    await running.must('casus.create', { key, personId, kind: 'overname' });
    const again = await running.ask('casus.create', { key, personId: other.id, kind: 'overname' });
    expect(again).toMatchObject({ ok: false, code: 'notFound' });
  });

  test('records one act', async () => {
    const { running, casusId } = world;
    const input = {
      id: casusId,
      key: running.id(),
      expectedVersion: await storedVersion(world, 'casus', casusId),
      act: takeover(),
    };
    const first = await running.must('casus.recordAct', input);
    expect(await running.must('casus.recordAct', input)).toEqual(first);
    expect(first.acts).toHaveLength(1);
  });

  test('restores once', async () => {
    const { running, casusId } = world;
    const expectedVersion = await storedVersion(world, 'casus', casusId);
    const input = { id: casusId, key: running.id(), number: 1, expectedVersion };
    const first = await running.must('casus.restore', input);
    expect(await running.must('casus.restore', input)).toMatchObject({
      version: first.version,
      inverse: null,
    });
    expect(await storedVersion(world, 'casus', casusId)).toBe(expectedVersion + 1);
  });

  test('after another change of the casus adds nothing twice either', async () => {
    const { running, casusId } = world;
    const input = addingAnAgreement();
    await running.must('casus.change', input);
    await running.must('casus.change', {
      ...input,
      key: running.id(),
      command: {
        kind: 'addItem',
        path: 'betrokkenen/parties',
        item: emptyParty(running.id(), 'naaste'),
        before: null,
      },
    });
    await running.ask('casus.change', input);
    const opened = await running.must('casus.open', { id: casusId, visit: running.id() });
    expect(opened.body.afsprakenformulier.agreements).toHaveLength(2);
  });
});
