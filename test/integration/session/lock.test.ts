import { describe, expect, test } from 'vitest';
import type { Connection, Driver } from '#main/store/driver';
import { loadDriver } from '#main/store/driver-choice';
import { createAttemptGate } from '#main/vault/attempt-gate';
import { unlockVault } from '#main/vault/unlock-vault';
import { rowsBeside } from '../../builders/database-beside';
import { folderContents } from '../../builders/folder-contents';
import { quickPorts } from '../../builders/quick-ports';
import { password, type RunningProgram } from '../../builders/running-program';
import { lockedVault, start, startWithPerson } from './vault-of-a-test';

const naam = 'persoonsgegevens/geslachtsnaam';

function typeName(running: RunningProgram & { readonly personId: string }, value: string) {
  const command = { kind: 'setField' as const, path: naam, value, expected: '' };
  const { personId } = running;
  return running.ask('persoon.change', {
    id: personId,
    key: running.id(),
    visit: running.id(),
    command,
    clearDraft: false,
  });
}

async function nameAfter(running: RunningProgram & { readonly personId: string }): Promise<string> {
  await running.must('vault.unlock', { password });
  const opened = await running.must('persoon.open', { id: running.personId, visit: running.id() });
  return opened.body.persoonsgegevens.geslachtsnaam;
}

const toldNames = ({ told }: RunningProgram) => told.map(({ name }) => name);

describe('security 9: locking', () => {
  test('asks the window for what is typed, waits until it is saved, and then closes', async () => {
    let saveTyped: (answer: () => void) => void = () => undefined;
    const running = await startWithPerson({ onFlush: (answer) => saveTyped(answer), flushMs: 10_000 });
    saveTyped = (answer) => void typeName(running, 'Testman').then(answer);
    const began = performance.now();
    await running.program.vault.lock('idle');
    expect(performance.now() - began).toBeLessThan(5000);
    expect(toldNames(running)).toEqual(['flushRequested', 'locked']);
    expect(await nameAfter(running)).toBe('Testman');
    await running.end();
  });

  test('closes anyway when the window doesn’t answer', async () => {
    const running = await startWithPerson({ onFlush: () => undefined, flushMs: 30 });
    await running.program.vault.lock('suspended');
    expect(await running.must('vault.status', {})).toMatchObject({ state: 'locked' });
    expect(toldNames(running)).toEqual(['flushRequested', 'locked']);
    await running.end();
  });

  test('isn’t hurried by an answer to a question that wasn’t asked', async () => {
    let wasOpen: boolean | null = null;
    const running = await startWithPerson({
      flushMs: 60,
      onFlush: () => {
        void running.must('app.flushed', { token: 'een ander' });
        setTimeout(() => {
          wasOpen = running.program.vault.current() !== null;
        }, 20);
      },
    });
    await running.program.vault.lock('user');
    expect(wasOpen).toBe(true);
    await running.end();
  });

  test('finishes what is being written', async () => {
    const running = await startWithPerson();
    const [written] = await Promise.all([
      typeName(running, 'Testman'),
      running.program.vault.lock('screenLocked'),
    ]);
    expect(written).toMatchObject({ ok: true });
    expect(await nameAfter(running)).toBe('Testman');
    await running.end();
  });

  test('answers every question after it with: locked', async () => {
    const running = await startWithPerson();
    await running.must('vault.lock', {});
    expect(await typeName(running, 'Testman')).toMatchObject({ ok: false, code: 'locked' });
    expect(await running.ask('settings.get', {})).toMatchObject({ ok: false, code: 'locked' });
    await running.end();
  });

  test('by several reasons at once is done once', async () => {
    const running = await startWithPerson();
    const { vault } = running.program;
    await Promise.all([vault.lock('screenLocked'), vault.lock('suspended'), running.must('vault.lock', {})]);
    expect(toldNames(running)).toEqual(['flushRequested', 'locked']);
    await running.end();
  });

  test('of what is locked already does nothing', async () => {
    const running = await start((await lockedVault()).folder);
    await running.program.vault.lock('idle');
    expect(running.told).toEqual([]);
    await running.end();
  });

  test('while the vault is being opened comes after it, and wins', async () => {
    const running = await start((await lockedVault()).folder);
    const [opened] = await Promise.all([
      running.ask('vault.unlock', { password }),
      running.program.vault.lock('suspended'),
    ]);
    expect(opened).toMatchObject({ ok: true });
    expect(await running.must('vault.status', {})).toMatchObject({ state: 'locked' });
    await running.end();
  });

  test('goes on when the database won’t close', async () => {
    const driver = await loadDriver();
    let broken = false;
    const stubborn: Driver = {
      ...driver,
      async open(options): Promise<Connection> {
        const connection = await driver.open(options);
        const close = async () => {
          await connection.close();
          if (broken) throw new Error('busy');
        };
        return { ...connection, close };
      },
    };
    const running = await startWithPerson({ driver: stubborn });
    broken = true;
    await running.program.vault.lock('idle');
    broken = false;
    expect(toldNames(running)).toEqual(['flushRequested', 'locked']);
    expect(running.program.vault.current()).toBeNull();
    await running.end();
  });

  test('drops the keys and the Noodblad from memory, and what was copied', async () => {
    const running = await startWithPerson();
    const open = running.program.vault.current();
    const key = open?.vault.journalKey();
    expect(key?.some((byte) => byte !== 0)).toBe(true);
    expect(running.program.vault.sheet()).not.toBeNull();
    await running.must('vault.lock', {});
    expect(key?.every((byte) => byte === 0)).toBe(true);
    expect(() => open?.vault.databaseKey()).toThrow();
    expect(running.program.vault.sheet()).toBeNull();
    await running.end();
  });

  test('leaves no log of the database beside it, and no other file than the vault’s own', async () => {
    const running = await startWithPerson();
    await running.must('vault.lock', {});
    expect(
      Object.entries(await folderContents(running.folder)).map(([name, what]) => [name, what.slice(0, 3)]),
    ).toEqual([
      ['dossier-1.db', '600'],
      ['kluis-a.kop', '600'],
      ['kluis-b.kop', '600'],
    ]);
    await running.end();
  });

  test('security 39: anchors the end of the journal in the header', async () => {
    const running = await startWithPerson();
    await running.program.vault.lock('idle');
    const opened = await unlockVault(
      { folder: running.folder, password, attempts: createAttemptGate() },
      quickPorts(running.clock.now),
    );
    if (!opened.ok) throw new Error(opened.failure.code);
    const { vault } = opened.value;
    const anchored = vault.anchoredJournal();
    await vault.close();
    await running.must('vault.unlock', { password });
    const [row] = await rowsBeside(
      running,
      'SELECT event, object, hex(mac) AS mac FROM journal WHERE sequence = ?',
      [anchored?.sequence],
    );
    expect(row).toMatchObject({ event: 'kluis-gesloten', object: 'idle', mac: anchored?.mac.toUpperCase() });
    await running.end();
  });
});

describe('where someone was', () => {
  const place = { route: '/casus/x/afsprakenformulier', field: naam, caret: 4 };

  test('is remembered over a lock and over the end of the program', async () => {
    const running = await startWithPerson();
    expect(running.session.place).toBeNull();
    await running.must('session.rememberPlace', place);
    await running.must('vault.lock', {});
    expect((await running.must('vault.unlock', { password })).session.place).toEqual(place);
    await running.end();
    const later = await start(running.folder);
    expect((await later.must('vault.unlock', { password })).session.place).toEqual(place);
    await later.end();
  });

  test('is forgotten when it can’t be read any more', async () => {
    const running = await startWithPerson();
    await running.program.vault
      .current()
      ?.store.write(({ db }) =>
        db
          .insertInto('setting')
          .values({ scope: running.session.user.id, name: 'place', value: '{"route":7}' })
          .execute(),
      );
    await running.must('vault.lock', {});
    expect((await running.must('vault.unlock', { password })).session.place).toBeNull();
    await running.end();
  });
});

describe('settings', () => {
  test('are kept for the user, and have their default until they are changed', async () => {
    const running = await startWithPerson();
    expect(await running.must('settings.get', {})).toMatchObject({
      lockAfterMinutes: 5,
      clipboardSeconds: 60,
    });
    await running.must('settings.change', { lockAfterMinutes: 12 });
    expect(running.program.vault.settings()?.lockAfterMinutes).toBe(12);
    await running.must('vault.lock', {});
    await running.must('vault.unlock', { password });
    expect(await running.must('settings.get', {})).toMatchObject({
      lockAfterMinutes: 12,
      clipboardSeconds: 60,
    });
    expect(running.program.vault.settings()?.lockAfterMinutes).toBe(12);
    await running.end();
  });
});
