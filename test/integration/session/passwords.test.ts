import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rowsBeside } from '../../builders/database-beside';
import { folderContents } from '../../builders/folder-contents';
import { password, type RunningProgram } from '../../builders/running-program';
import { events, start, startWithPerson } from './vault-of-a-test';

const newPassword = 'een heel ander wachtwoord';

/** The groups of the Noodblad of an open vault. */
function sheetOf({ program }: RunningProgram) {
  const sheet = program.vault.sheet();
  if (!sheet) throw new Error('there is no Noodblad');
  return sheet;
}

function typedBack(running: RunningProgram): string[] {
  const { groups, check } = sheetOf(running);
  return check.map((place) => groups[place] ?? '');
}

async function relocked(running: RunningProgram, typed: string) {
  await running.must('vault.lock', {});
  return running.ask('vault.unlock', { password: typed });
}

describe('security 19: changing the password', () => {
  test('makes the new one open the vault, and the old one not', async () => {
    const running = await startWithPerson();
    await running.must('vault.changePassword', { current: password, next: newPassword });
    expect(await relocked(running, password)).toMatchObject({ ok: false, code: 'wrongPassword' });
    expect(await running.ask('vault.unlock', { password: newPassword })).toMatchObject({ ok: true });
    await running.end();
  });

  test.each([
    ['wrongPassword', 'niet het goede', newPassword],
    ['passwordTooShort', password, 'kort'],
    ['passwordHoldsName', password, 'ik heet h. voorbeeld ja'],
  ])('is refused: %s, and the old one still opens', async (code, current, next) => {
    const running = await startWithPerson();
    expect(await running.ask('vault.changePassword', { current, next })).toMatchObject({ ok: false, code });
    expect(await relocked(running, password)).toMatchObject({ ok: true });
    await running.end();
  });
});

describe('security 24: the Noodblad', () => {
  test('opens the vault with a new password and comes anew; the old key and password no longer do', async () => {
    const running = await startWithPerson();
    const { groups } = sheetOf(running);
    const recoveryKey = groups.join(' ');
    await running.must('vault.lock', {});
    const recovered = await running.must('vault.recover', { recoveryKey, newPassword });
    expect(recovered.recoverySheet.groups).not.toEqual(groups);
    expect(await running.must('persoon.open', { id: running.personId, visit: running.id() })).toMatchObject({
      id: running.personId,
    });
    expect((await events(running)).slice(-3)).toEqual([
      'herstel-met-noodblad',
      'aanmelden',
      'persoon-gezien',
    ]);
    expect(await relocked(running, password)).toMatchObject({ code: 'wrongPassword' });
    expect(await running.ask('vault.recover', { recoveryKey, newPassword })).toMatchObject({
      code: 'wrongRecoveryKey',
    });
    expect(await running.ask('vault.unlock', { password: newPassword })).toMatchObject({ ok: true });
    await running.end();
  });

  test('with a password that won’t do opens nothing, and still is the key', async () => {
    const running = await startWithPerson();
    const recoveryKey = sheetOf(running).groups.join('-');
    await running.must('vault.lock', {});
    expect(await running.ask('vault.recover', { recoveryKey, newPassword: 'kort' })).toMatchObject({
      code: 'passwordTooShort',
    });
    expect(await running.must('vault.status', {})).toMatchObject({ state: 'locked' });
    expect(await running.ask('vault.recover', { recoveryKey, newPassword })).toMatchObject({ ok: true });
    await running.end();
  });

  test('mistyped tells which group, and nothing of it', async () => {
    const running = await startWithPerson();
    const groups = [...sheetOf(running).groups];
    const second = groups[1] ?? '';
    groups[1] = `${second.slice(0, -1)}${second.endsWith('2') ? '3' : '2'}`;
    await running.must('vault.lock', {});
    const before = await folderContents(running.folder);
    const answer = await running.ask('vault.recover', { recoveryKey: groups.join(' '), newPassword });
    expect(answer).toMatchObject({ ok: false, code: 'mistypedRecoveryKey', paths: ['recoveryKey/1'] });
    expect(JSON.stringify(answer)).not.toContain(groups[1]);
    expect(await folderContents(running.folder)).toEqual(before);
    await running.end();
  });

  test('counts as checked when two groups are typed back right, and not before', async () => {
    const running = await startWithPerson();
    expect(await running.ask('vault.confirmRecoverySheet', { groups: ['xxxx', 'xxxx'] })).toMatchObject({
      code: 'wrongGroups',
    });
    expect(
      await running.ask('vault.confirmRecoverySheet', { groups: typedBack(running).reverse() }),
    ).toMatchObject({
      code: 'wrongGroups',
    });
    const other = await startWithPerson();
    const places = sheetOf(running).check;
    const ofAnother = places.map((place) => sheetOf(other).groups[place] ?? '') as [string, string];
    await other.end();
    expect(await running.ask('vault.confirmRecoverySheet', { groups: ofAnother })).toMatchObject({
      code: 'wrongGroups',
    });
    const spoken = typedBack(running).map((group) => ` ${group.toLowerCase()} `) as [string, string];
    await running.must('vault.confirmRecoverySheet', { groups: spoken });
    const opened = await relocked(running, password);
    expect(opened).toMatchObject({ ok: true, value: { session: { recoverySheetConfirmed: true } } });
    await running.end();
  });

  test('that is renewed must be checked anew, and the old one opens nothing any more', async () => {
    const running = await startWithPerson();
    await running.must('vault.confirmRecoverySheet', { groups: typedBack(running) });
    const old = sheetOf(running).groups.join(' ');
    expect(await running.ask('vault.renewRecoverySheet', { password: 'fout' })).toMatchObject({
      code: 'wrongPassword',
    });
    const renewed = await running.must('vault.renewRecoverySheet', { password });
    expect(renewed.groups.join(' ')).not.toBe(old);
    const opened = await relocked(running, password);
    expect(opened).toMatchObject({ ok: true, value: { session: { recoverySheetConfirmed: false } } });
    await running.must('vault.lock', {});
    expect(await running.ask('vault.recover', { recoveryKey: old, newPassword })).toMatchObject({
      code: 'wrongRecoveryKey',
    });
    await running.end();
  });

  test('can be printed while it is known, and not after that', async () => {
    const running = await startWithPerson();
    await running.must('vault.printRecoverySheet', {});
    for (const group of sheetOf(running).groups) expect(running.machine.printed[0]).toContain(group);
    await relocked(running, password);
    expect(await running.ask('vault.printRecoverySheet', {})).toMatchObject({ ok: false, code: 'noSheet' });
    expect(await running.ask('vault.confirmRecoverySheet', { groups: ['a', 'b'] })).toMatchObject({
      code: 'noSheet',
    });
    await running.end();
  });

  test('security 18: neither it nor a password is in the journal, the settings or a file', async () => {
    const running = await startWithPerson();
    const { groups } = sheetOf(running);
    await running.must('vault.confirmRecoverySheet', { groups: typedBack(running) });
    await running.must('vault.changePassword', { current: password, next: newPassword });
    const rows = JSON.stringify([
      await rowsBeside(running, 'SELECT * FROM journal'),
      await rowsBeside(running, 'SELECT * FROM setting'),
      await rowsBeside(running, 'SELECT * FROM meta'),
    ]);
    await running.end();
    const names = Object.keys(await folderContents(running.folder));
    const files = await Promise.all(names.map((name) => readFile(join(running.folder, name), 'latin1')));
    for (const secret of [...groups, password, newPassword])
      for (const text of [rows, ...files]) expect(text).not.toContain(secret);
    const later = await start(running.folder);
    await later.must('vault.unlock', { password: newPassword });
    await later.end();
  });
});
