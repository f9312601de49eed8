import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rowsBeside } from '../../builders/database-beside';
import { secondPassword, secondUser } from './destroying';
import { makeWorld, type World } from './world';

describe('a destruction', () => {
  let world: World;
  beforeEach(async () => {
    world = await makeWorld();
  });
  afterEach(() => world.end());

  const ask = (confirmed: { confirmedBy: string; password: string }) =>
    world.running.ask('vernietiging.carryOut', {
      personId: world.personId,
      ground: 'verzoek',
      ...confirmed,
    });
  const people = () => rowsBeside(world.running, 'SELECT id FROM person');

  test('needs a second user: not the one who asks, nor someone unknown', async () => {
    const itself = { confirmedBy: world.userId, password: 'vier woorden voor een kluis' };
    expect(await ask(itself)).toMatchObject({ code: 'noSecondUser' });
    expect(await ask({ ...itself, confirmedBy: world.running.id() })).toMatchObject({ code: 'noSecondUser' });
    expect(await people()).toHaveLength(1);
  });

  test('needs that user’s own password, and waits after wrong ones', async () => {
    const second = await secondUser(world);
    const wrong = { ...second, password: 'vier woorden voor een kluis' };
    for (let time = 0; time < 3; time += 1)
      expect(await ask(wrong)).toMatchObject({ code: 'wrongConfirmation' });
    expect(await ask({ ...second, password: secondPassword })).toMatchObject({ code: 'tooSoon' });
    expect(await people()).toHaveLength(1);
  });

  test('can’t be confirmed by a praktijkassistent', async () => {
    const assistant = await secondUser(world, ['praktijkassistent']);
    expect(await ask(assistant)).toMatchObject({ code: 'noSecondUser' });
    const view = await world.running.must('inzage.open', {
      personId: world.personId,
      visit: world.running.id(),
    });
    expect(view.confirmers).toEqual([]);
  });

  test('that is refused is kept with its reason, and told at an inzage', async () => {
    const { running, personId } = world;
    const key = running.id();
    const refusal = { key, personId, ground: 'wettelijkePlicht', explanation: 'Jeugdzorg' } as const;
    await running.must('vernietiging.refuse', refusal);
    await running.must('vernietiging.refuse', refusal);
    const { refusals } = await running.must('inzage.open', { personId, visit: running.id() });
    expect(refusals).toMatchObject([
      { ground: 'wettelijkePlicht', explanation: 'Jeugdzorg', userName: 'H. Voorbeeld' },
    ]);
    expect(await people()).toHaveLength(1);
  });
});
