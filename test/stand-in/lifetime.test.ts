import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { launchFixture, runInside, startFixture, temporaryFolder } from './fixture';
import { fixtureMain } from './fixture-main';
import { launchInStandIn, type RunningProgram } from './launch';
import { argumentsOf, canSeeProcesses, isAlive, listeningSockets, withDescendants } from './processes';

let folder: string;
const started: RunningProgram[] = [];
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(async () => {
  for (const program of started.splice(0)) {
    program.process.kill('SIGKILL');
    await program.ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

function launch(...programArguments: string[]): RunningProgram {
  const program = launchFixture(folder, ...programArguments);
  started.push(program);
  return program;
}

describe('one data folder', () => {
  test('belongs to one process: the second is refused, the first hears of it', async () => {
    const first = launch();
    await first.ready;
    const second = launch('--tweede');
    const { code, output } = await second.ended;
    expect(code).toBe(0);
    expect(output).toContain('Een ander proces heeft deze map.');
    await expect.poll(() => runInside(first, 'return happened')).toContain('second-instance --tweede');
  });

  test('is taken over from a process that was killed', async () => {
    const first = launch();
    await first.ready;
    first.process.kill('SIGKILL');
    await first.ended;
    await expect(launch().ready).resolves.toBeDefined();
  });
});

describe('the end', () => {
  test("fires Electron's events in their order, and removes profile and lock", async () => {
    const program = launch();
    await program.ready;
    const profile = await program.ask({ command: 'profileFolder' });
    await runInside(
      program,
      "electron.app.on('quit', () => console.log(happened.slice(happened.indexOf('before-quit')).join()))",
    );
    await program.ask({ command: 'quit' });
    const { code, output } = await program.ended;
    expect(code).toBe(0);
    expect(output.trim()).toBe('before-quit,window-all-closed,will-quit,quit');
    expect(existsSync(profile ?? '')).toBe(false);
    expect(existsSync(`${folder}/stand-in.lock`)).toBe(false);
  });

  test('can be put off by the program', async () => {
    const program = launch();
    await program.ready;
    await runInside(program, "electron.app.once('before-quit', (event) => event.preventDefault())");
    await program.ask({ command: 'quit' });
    expect(await runInside(program, 'return window.isDestroyed()')).toBe(false);
    await runInside(program, "window.once('close', (event) => event.preventDefault())");
    await program.ask({ command: 'quit' });
    expect(await runInside(program, 'return window.isDestroyed()')).toBe(false);
    await program.ask({ command: 'quit' });
    expect((await program.ended).code).toBe(0);
  });

  test('comes when the last window is closed and nobody listens to that', async () => {
    const program = launch('--sluit-vanzelf');
    await program.ready;
    await runInside(program, 'window.close()');
    expect((await program.ended).code).toBe(0);
  });

  test.runIf(canSeeProcesses)(
    'leaves no process behind, also when killed; the next start clears its profile',
    async () => {
      const program = launch();
      await program.ready;
      const profile = (await program.ask({ command: 'profileFolder' })) ?? '';
      const processes = withDescendants(program.process.pid ?? 0);
      expect(processes.length).toBeGreaterThan(2);
      program.process.kill('SIGKILL');
      await expect.poll(() => processes.filter(isAlive), { timeout: 10_000 }).toEqual([]);
      await launch().ready;
      expect(existsSync(profile)).toBe(false);
    },
  );
});

describe('the browser', () => {
  test.runIf(canSeeProcesses)('listens on no port, and on loopback only when a test wants one', async () => {
    const silent = launchInStandIn({
      mainFile: fixtureMain,
      programArguments: [`--gegevensmap=${folder}`],
    });
    started.push(silent);
    await silent.ready;
    expect(listeningSockets(withDescendants(silent.process.pid ?? 0))).toEqual([]);
    await silent.ask({ command: 'quit' });
    await silent.ended;

    const reachable = launch();
    await reachable.ready;
    const sockets = listeningSockets(withDescendants(reachable.process.pid ?? 0));
    expect(sockets.length).toBeGreaterThan(0);
    // 127.0.0.1 and ::1, as the system writes them.
    for (const socket of sockets) expect(socket).toMatch(/^(0100007F|00000000000000000000000001000000):/);
  });

  test.runIf(canSeeProcesses)('gets the switches that the program appended', async () => {
    const program = launch();
    await program.ready;
    const given = withDescendants(program.process.pid ?? 0).flatMap(argumentsOf);
    expect(given).toContain('--host-resolver-rules=MAP * ~NOTFOUND');
  });

  test('whose page falls over is reported, and gives the program a new page', async () => {
    const fixture = await startFixture();
    const devtools = await fixture.page.context().newCDPSession(fixture.page);
    void devtools.send('Page.crash').catch(() => undefined);
    await expect.poll(() => fixture.inProgram('return happened')).toContain('gone: crashed');
    await fixture.inProgram("return window.loadURL('proef://app/index.html')");
    expect(await fixture.inProgram('return (await window.webContents.page()).title()')).toBe('Proefpagina');
    await fixture.stop();
  });
});

describe('driving the page from inside the process', () => {
  const inProcess = fileURLToPath(new URL('./drive-in-process.mjs', import.meta.url));

  test('needs no port', () => {
    const output = execFileSync(process.execPath, [inProcess, folder], { encoding: 'utf8', timeout: 30_000 });
    expect(output.trim()).toBe('Kop één');
  });

  const canUnshare = spawnSync('unshare', ['-rn', 'true']).status === 0;
  test.runIf(canUnshare)('works where there is no network interface at all', () => {
    const output = execFileSync('unshare', ['-rn', process.execPath, inProcess, folder], {
      encoding: 'utf8',
      timeout: 30_000,
    });
    expect(output.trim()).toBe('Kop één');
  });
});
