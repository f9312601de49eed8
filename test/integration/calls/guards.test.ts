import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commonErrors } from '#contract/answer';
import type { CallDefinition } from '#contract/call-definition';
import { type CallName, callNames } from '#contract/call-names';
import { calls } from '#contract/calls';
import { errorText } from '#contract/error-texts';
import { type Role, roles } from '#contract/roles';
import { beside, placeOfDatabase } from '../../builders/database-beside';
import { ownWindow, password } from '../../builders/running-program';
import { askSample, samples } from './sample-inputs';
import { everyRow, makeWorld, type World } from './world';

const forVault = callNames.filter((name) => calls[name].roles !== 'anyone');

describe('security 4: who asks', () => {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld();
  });
  afterAll(() => world.end());

  test.each(callNames)(
    '%s refuses another window, another frame and another origin, and does nothing',
    async (name) => {
      const input = await samples[name](world);
      const before = await everyRow(world);
      for (const fact of ['isMainWindow', 'isTopFrame', 'isOwnOrigin'] as const) {
        const sender = { ...ownWindow, [fact]: false };
        expect(await world.running.program.dispatch(name, input, sender)).toEqual({
          ok: false,
          code: 'foreignSender',
          message: errorText('foreignSender'),
          paths: [],
        });
      }
      expect(await everyRow(world)).toBe(before);
    },
  );

  test.each(['casus.opne', '', '__proto__', 'constructor', 'toString', null, undefined, 7, {}, ['app.info']])(
    'a call by the name of %o is refused',
    async (name) => {
      expect(await world.running.program.dispatch(name, {}, ownWindow)).toEqual({
        ok: false,
        code: 'badInput',
        message: errorText('badInput'),
        paths: ['name'],
      });
    },
  );
});

describe('security 9: a locked vault', () => {
  let world: World;
  const inputs = new Map<string, unknown>();
  beforeAll(async () => {
    world = await makeWorld();
    for (const name of forVault) inputs.set(name, await samples[name](world));
    await world.running.must('vault.lock', {});
  });
  afterAll(() => world.end());

  test.each(forVault)('answers %s with: locked', async (name) => {
    expect(await world.running.program.dispatch(name, inputs.get(name), ownWindow)).toEqual({
      ok: false,
      code: 'locked',
      message: errorText('locked'),
      paths: [],
    });
  });

  test.each(forVault)('says locked to %s before it looks at the input', async (name) => {
    expect(await world.running.program.dispatch(name, { onzin: 1 }, ownWindow)).toMatchObject({
      code: 'locked',
    });
  });
});

describe('security 42: a user with the one role', () => {
  test.each(roles)('%s is refused what isn’t theirs, and nothing else', async (role) => {
    const world = await makeWorld();
    const place = placeOfDatabase(world.running);
    const allowed = forVault.filter((name) => definitionOf(name).roles.includes(role));
    const inputs = new Map<string, unknown>();
    for (const name of forVault) inputs.set(name, await samples[name](world));
    await world.running.must('vault.lock', {});
    await beside(place, (connection) =>
      connection.run('UPDATE user SET roles = ?', [JSON.stringify([role])]),
    );
    const { session } = await world.running.must('vault.unlock', { password });
    expect(session.user.roles).toEqual([role]);

    const before = await everyRow(world);
    for (const name of forVault.filter((other) => !allowed.includes(other))) {
      const answer = await world.running.program.dispatch(name, inputs.get(name), ownWindow);
      expect(answer, name).toEqual({
        ok: false,
        code: 'notAllowed',
        message: errorText('notAllowed'),
        paths: [],
      });
    }
    expect(await everyRow(world)).toBe(before);
    // Locking last: after it everything is refused.
    for (const name of [...allowed].sort((one, other) => order(one) - order(other))) {
      const answer = await world.running.program.dispatch(name, inputs.get(name), ownWindow);
      if (refusedWithin[name]?.includes(role)) expect(answer, name).toMatchObject({ code: 'notAllowed' });
      else expect(answer, name).not.toMatchObject({ code: 'notAllowed' });
      expect(answer, name).not.toMatchObject({ code: 'locked' });
    }
    await world.end();
  });

  /** Who may ask a call but not for what its sample asks: an overname by a huisarts, a goal in the Afsprakenformulier. */
  const refusedWithin: { readonly [Name in CallName]?: readonly Role[] } = {
    'casus.recordAct': ['poh-ggz', 'praktijkassistent'],
    'casus.change': ['praktijkassistent'],
    'casus.keepDraft': ['praktijkassistent'],
  };

  const order = (name: string) => (name === 'vault.lock' ? 1 : 0);

  function definitionOf(name: (typeof forVault)[number]) {
    const definition: CallDefinition = calls[name];
    if (definition.roles === 'anyone') throw new Error(`${name} asks for no role`);
    return definition as CallDefinition & { readonly roles: readonly string[] };
  }
});

describe('every answer', () => {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld();
  });
  afterAll(() => world.end());

  test.each(callNames.filter((name) => name !== 'vault.lock'))(
    'of %s is what the table says, and crosses the border as it is',
    async (name) => {
      const definition: CallDefinition = calls[name];
      const answer = await askSample(world, name);
      if (answer.ok) {
        expect(definition.output.parse(answer.value)).toEqual(answer.value);
        expect(structuredClone(answer.value)).toEqual(answer.value);
      } else {
        expect([...commonErrors, ...definition.errors]).toContain(answer.code);
        expect(answer.message).toBe(errorText(answer.code));
      }
    },
  );
});
