import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Fixture, startFixture } from './fixture';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await startFixture();
});
afterAll(() => fixture.stop());

/** Sends a value through the preload to the program and back; `make` builds it in the page. */
function echo(make: string): Promise<unknown> {
  return fixture.page.evaluate(async (source) => {
    const value = JSON.parse(source);
    const bytes = value.bytes === undefined ? {} : { bytes: Uint8Array.from(value.bytes) };
    const back = await Reflect.get(window, 'proef').ask('echo', { ...value, ...bytes });
    return { ...back, bytes: back.bytes instanceof Uint8Array ? [...back.bytes] : 'no bytes' };
  }, make);
}

/** What asking with a value that JSON can't write says. */
function refusalOf(kind: 'Map' | 'Set' | 'ArrayBuffer' | 'Date' | 'function' | 'NaN'): Promise<string> {
  return fixture.page.evaluate(async (name) => {
    const values: Record<string, unknown> = {
      Map: new Map([['a', 1]]),
      Set: new Set([1]),
      ArrayBuffer: new ArrayBuffer(8),
      Date: new Date(0),
      function: () => 1,
      NaN: Number.NaN,
    };
    try {
      await Reflect.get(window, 'proef').ask('echo', { deep: [values[name]] });
      return 'let through';
    } catch (error) {
      return String(error);
    }
  }, kind);
}

function asking(channel: string): Promise<unknown> {
  return fixture.page.evaluate(
    (name) =>
      Reflect.get(window, 'proef')
        .ask(name)
        .catch((error: unknown) => String(error)),
    channel,
  );
}

describe('the border between page and program', () => {
  test('carries JSON and bytes both ways', async () => {
    const value = { text: 'é\u0000', list: [1, null, [true]], nested: { a: 'b' }, bytes: [0, 255, 7] };
    expect(await echo(JSON.stringify(value))).toEqual(value);
  });

  for (const kind of ['Map', 'Set', 'ArrayBuffer', 'Date', 'function', 'NaN'] as const) {
    test(`refuses a ${kind} with its place, instead of letting it turn into nothing`, async () => {
      expect(await refusalOf(kind)).toContain('arguments[0].deep[0]');
    });
  }

  test('refuses a Map on the way back as well', async () => {
    expect(await asking('answersMap')).toContain('only JSON and Uint8Array cross');
  });

  test('passes an error of the program on as Electron does', async () => {
    expect(await asking('fails')).toContain("Error invoking remote method 'fails': Error: mislukt");
  });

  test('says that nobody listens on an unknown channel', async () => {
    expect(await asking('nobody')).toContain("No handler registered for 'nobody'");
  });

  test("tells the program who asks in the program's own addresses", async () => {
    expect(await asking('who')).toEqual({
      origin: 'proef://app',
      url: 'proef://app/index.html',
      top: true,
      id: 1,
    });
  });

  test('delivers what the program tells, in order and without the event', async () => {
    await fixture.page.evaluate(() => {
      const heard: unknown[] = [];
      Reflect.set(window, 'heard', heard);
      Reflect.get(window, 'proef').listen((...given: unknown[]) => heard.push(given));
    });
    await fixture.inProgram("for (let i = 0; i < 5; i += 1) window.webContents.send('told', i, { a: i });");
    const heard = await fixture.page.waitForFunction(() => {
      const all = Reflect.get(window, 'heard');
      return all.length === 5 ? all : undefined;
    });
    expect(await heard.jsonValue()).toEqual([0, 1, 2, 3, 4].map((i) => [i, { a: i }]));
  });

  test('gives the preload no module but electron', async () => {
    expect(await fixture.page.evaluate(() => Reflect.get(window, 'proef').refusedModule)).toBe(
      'module not found: node:fs',
    );
  });

  test('says so when the preload uses what the stand-in lacks', async () => {
    expect(await fixture.page.evaluate(() => Reflect.get(window, 'proef').missing)).toContain(
      'no ipcRenderer.sendSync',
    );
  });

  test("exposes a bridge that the page can't change", async () => {
    const after = await fixture.page.evaluate(() => {
      const bridge = Reflect.get(window, 'proef');
      const changed = Reflect.set(bridge, 'ask', () => 'mine');
      return {
        changed,
        replaced: Reflect.set(window, 'proef', {}),
        sameBridge: Reflect.get(window, 'proef') === bridge,
      };
    });
    expect(after).toEqual({ changed: false, replaced: false, sameBridge: true });
  });

  test('leaves no binding of its own lying about in the page', async () => {
    const left = await fixture.page.evaluate(() =>
      Object.keys(window).filter((name) => /standIn/i.test(name)),
    );
    expect(left).toEqual([]);
  });

  test('gives no bridge to a frame inside the page', async () => {
    const inFrame = await startFixture('--geen-afweer');
    const found = await inFrame.page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.src = '/frame.html';
      await new Promise((loaded) => {
        frame.onload = loaded;
        document.body.append(frame);
      });
      return { title: frame.contentDocument?.title, bridge: Reflect.has(frame.contentWindow ?? {}, 'proef') };
    });
    await inFrame.stop();
    expect(found).toEqual({ title: 'Proefpagina', bridge: false });
  });
});
