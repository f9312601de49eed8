import { beforeAll, describe, expect, test } from 'vitest';
import { rowsBeside } from '../../builders/database-beside';
import { makeCasusOf, type Practice, passwords, startPractice } from './practice';

const yes = { withoutHuisarts: true };
const no = { withoutHuisarts: false };

function rolesOf(practice: Practice) {
  return practice.program.vault.current()?.user.roles;
}

describe('users with keys of their own', () => {
  test('each signs in with an own password, and leaves rows under their own name and huisarts', async () => {
    const practice = await startPractice(['testman', 'staal', 'model', 'fictief']);
    for (const who of ['testman', 'staal', 'model', 'fictief'] as const) await practice.become(who);
    await practice.become('staal');
    expect(rolesOf(practice)).toEqual(['poh-ggz']);
    await makeCasusOf(practice, 'Proefpersoon');
    const rows = await rowsBeside(
      practice,
      "SELECT user_id, roles, responsible_user_id FROM journal WHERE event = 'casus-gemaakt'",
    );
    const { ids } = practice;
    expect(rows).toEqual([{ user_id: ids.staal, roles: 'poh-ggz', responsible_user_id: ids.voorbeeld }]);
    await practice.over();
  });

  test('the start screen names who can sign in, and who was last', async () => {
    const practice = await startPractice(['testman', 'staal']);
    await practice.become('staal');
    await practice.must('vault.lock', { switching: true });
    const status = await practice.must('vault.status', {});
    expect(status).toMatchObject({ state: 'locked', lastUserId: practice.ids.staal, switching: true });
    const names = status.state === 'locked' ? status.users.map(({ name }) => name) : [];
    expect(names).toEqual(['H. Voorbeeld', 'T. Testman', 'P. Staal']);
    await practice.over();
  });

  test('each comes back to their own place', async () => {
    const practice = await startPractice(['staal']);
    await practice.must('session.rememberPlace', { route: '/gebruikers', field: null, caret: null });
    await practice.become('staal');
    await practice.must('session.rememberPlace', { route: '/casussen', field: null, caret: null });
    await practice.become('voorbeeld');
    const status = await practice.must('vault.status', {});
    expect(status).toMatchObject({ session: { place: { route: '/gebruikers' } } });
    await practice.over();
  });

  test('a password that is another’s is refused, and nobody is added', async () => {
    const practice = await startPractice([]);
    const user = { id: practice.id(), name: 'X. Proef', roles: ['beheerder' as const], responsibleId: null };
    const answer = await practice.ask('users.add', { ...user, password: passwords.voorbeeld });
    expect(answer).toMatchObject({ ok: false, code: 'passwordTooCommon' });
    expect((await practice.must('users.list', {})).users).toHaveLength(1);
    await practice.over();
  });

  test('a changed name is the one to choose from; changed roles count at once', async () => {
    const practice = await startPractice(['staal', 'testman']);
    const { ids } = practice;
    const { users } = await practice.must('users.list', {});
    const [me] = users;
    if (!me) throw new Error('nobody');
    const mine = { id: me.id, name: 'H. Voorbeeld-Proef', roles: me.roles, responsibleId: null };
    await practice.must('users.change', { ...mine, ...no });
    const staal = { id: ids.staal, name: 'P. Staal', roles: ['beheerder' as const], responsibleId: null };
    await practice.must('users.change', { ...staal, ...no });
    await practice.must('users.change', { ...mine, roles: ['huisarts'], ...no });
    expect(rolesOf(practice)).toEqual(['huisarts']);
    expect(await practice.ask('users.remove', { id: ids.staal, ...no })).toMatchObject({
      code: 'notAllowed',
    });
    await practice.must('vault.lock', {});
    expect(await practice.must('vault.status', {})).toMatchObject({
      users: [{ name: 'H. Voorbeeld-Proef' }, {}, {}],
    });
    await practice.over();
  });

  test('who forgot a password gets another; the old one no longer opens', async () => {
    const practice = await startPractice(['staal']);
    const id = practice.ids.staal;
    await practice.must('users.setPassword', { id, password: passwords.model });
    await practice.must('vault.lock', {});
    const old = await practice.ask('vault.unlock', { userId: id, password: passwords.staal });
    expect(old).toMatchObject({ code: 'wrongPassword' });
    await practice.must('vault.unlock', { userId: id, password: passwords.model });
    await practice.over();
  });
});

describe('blocking', () => {
  test('takes the key away without the password, and gives it back', async () => {
    const practice = await startPractice(['staal']);
    const id = practice.ids.staal;
    await practice.must('users.setBlocked', { id, blocked: true, ...no });
    await practice.must('vault.lock', {});
    const names = await practice.must('vault.status', {});
    expect(names.state === 'locked' && names.users.map((user) => user.id)).toEqual([practice.ids.voorbeeld]);
    for (const userId of [id, undefined]) {
      const typed = { password: passwords.staal, ...(userId === undefined ? {} : { userId }) };
      expect(await practice.ask('vault.unlock', typed)).toMatchObject({ code: 'userBlocked' });
    }
    await practice.must('vault.unlock', { password: passwords.voorbeeld });
    await practice.must('users.setBlocked', { id, blocked: false, ...no });
    await practice.become('staal');
    await practice.over();
  });

  test('stays through a new password and a new generation', async () => {
    const practice = await startPractice(['staal', 'testman']);
    const { ids } = practice;
    await practice.must('users.setBlocked', { id: ids.staal, blocked: true, ...no });
    await practice.must('users.setPassword', { id: ids.staal, password: passwords.model });
    await practice.must('users.remove', { id: ids.testman, ...no });
    await practice.must('vault.lock', {});
    const answer = await practice.ask('vault.unlock', { userId: ids.staal, password: passwords.model });
    expect(answer).toMatchObject({ code: 'userBlocked' });
    await practice.over();
  });
});

describe('who must stay', () => {
  let practice: Practice;
  beforeAll(async () => {
    practice = await startPractice(['fictief', 'staal']);
    await practice.become('fictief');
    return () => practice.over();
  });

  test('the last huisarts goes only when that is meant', async () => {
    const id = practice.ids.voorbeeld;
    const change = { id, name: 'H. Voorbeeld', roles: ['beheerder' as const], responsibleId: null };
    for (const answer of [
      await practice.ask('users.remove', { id, ...no }),
      await practice.ask('users.setBlocked', { id, blocked: true, ...no }),
      await practice.ask('users.change', { ...change, ...no }),
    ])
      expect(answer).toMatchObject({ ok: false, code: 'lastHuisarts' });
    await practice.must('users.setBlocked', { id, blocked: true, ...yes });
  });

  test('the last beheerder never goes', async () => {
    const id = practice.ids.fictief;
    const change = { id, name: 'B. Fictief', roles: ['huisarts' as const], responsibleId: null };
    // The other beheerder is blocked by now.
    expect(await practice.ask('users.change', { ...change, ...yes })).toMatchObject({
      code: 'lastBeheerder',
    });
    expect(await practice.ask('users.remove', { id, ...yes })).toMatchObject({ code: 'yourself' });
    expect(await practice.ask('users.setBlocked', { id, blocked: true, ...yes })).toMatchObject({
      code: 'yourself',
    });
  });

  test('who works under a huisarts names one', async () => {
    const fresh = { id: practice.id(), name: 'N. Proef', password: passwords.model };
    for (const responsibleId of [null, practice.ids.staal]) {
      const answer = await practice.ask('users.add', {
        ...fresh,
        roles: ['praktijkassistent'],
        responsibleId,
      });
      expect(answer).toMatchObject({ ok: false, code: 'responsibleMissing' });
    }
  });
});

describe('security 26: the delay', () => {
  test('is each user’s own', async () => {
    const practice = await startPractice(['staal']);
    await practice.must('vault.lock', {});
    const wrong = { userId: practice.ids.staal, password: 'niet het goede wachtwoord' };
    for (let round = 0; round < 3; round += 1) await practice.ask('vault.unlock', wrong);
    const right = { userId: practice.ids.staal, password: passwords.staal };
    expect(await practice.ask('vault.unlock', right)).toMatchObject({ code: 'tooSoon' });
    // Nor without saying whose it is.
    expect(await practice.ask('vault.unlock', { password: passwords.staal })).toMatchObject({
      code: 'tooSoon',
    });
    await practice.must('vault.unlock', { userId: practice.ids.voorbeeld, password: passwords.voorbeeld });
    await practice.over();
  });
});

test('the Noodblad gives a new password to the user who is named', async () => {
  const practice = await startPractice(['staal']);
  const recoveryKey = practice.program.vault.sheet()?.groups.join('-') ?? '';
  await practice.must('vault.lock', {});
  const { session, recoverySheet } = await practice.must('vault.recover', {
    recoveryKey,
    newPassword: passwords.model,
    userId: practice.ids.staal,
  });
  expect(session.user.name).toBe('P. Staal');
  expect(recoverySheet.groups.join('-')).not.toBe(recoveryKey);
  await practice.over();
});
