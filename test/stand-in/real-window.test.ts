import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runInside, temporaryFolder } from './fixture';
import { fixtureMain } from './fixture-main';
import { launchInStandIn, type RunningProgram } from './launch';

const hasXvfb = spawnSync('Xvfb', ['-help']).error === undefined;

let xvfb: ChildProcess;
let display: string;
let folder: string;
let program: RunningProgram;

/** A display of its own; the server says which number it took. */
function startDisplay(): Promise<string> {
  xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve) => {
    xvfb.stdio[3]?.once('data', (number: Buffer) => resolve(`:${number.toString().trim()}`));
  });
}

describe.runIf(hasXvfb)('with a display', () => {
  beforeAll(async () => {
    display = await startDisplay();
  });
  afterAll(() => void xvfb.kill());

  beforeEach(async () => {
    folder = temporaryFolder();
    program = launchInStandIn({
      mainFile: fixtureMain,
      programArguments: [`--gegevensmap=${folder}`, '--sluit-vanzelf'],
      environment: { STAND_IN_WINDOW: '1', DISPLAY: display },
    });
    await program.ready;
  });
  afterEach(async () => {
    program.process.kill('SIGKILL');
    await program.ended;
    rmSync(folder, { recursive: true, force: true });
  });

  test('the window is a real one, of the size that was asked for, without anything of a browser', async () => {
    const size = await runInside(
      program,
      `const page = await window.webContents.page();
       return page.evaluate(() => ({
         outer: [outerWidth, outerHeight],
         bars: outerHeight - innerHeight,
         app: matchMedia('(display-mode: standalone)').matches,
       }));`,
    );
    expect(size).toEqual({ outer: [800, 600], bars: 0, app: true });
  });

  test('hidden windows stay hidden and still make PDFs', async () => {
    const pages = await runInside(
      program,
      `const print = electron.session.fromPartition('druk');
       const answer = () => new Response('<title>x</title><h1>Kop</h1>', { headers: { 'content-type': 'text/html' } });
       print.protocol.handle('proef', answer);
       const hidden = new electron.BrowserWindow({ show: false, webPreferences: { session: print } });
       await hidden.loadURL('proef://document/1');
       const pdf = await hidden.webContents.printToPDF({ generateTaggedPDF: true });
       const visible = (await window.webContents.page()).context().pages();
       return { pages: visible.length, pdf: pdf.subarray(0, 5).toString() };`,
    );
    expect(pages).toEqual({ pages: 1, pdf: '%PDF-' });
  });

  test('a user who closes the window ends the program', async () => {
    await runInside(program, 'void (await window.webContents.page()).close()');
    const { code, output } = await program.ended;
    expect(output).toBe('');
    expect(code).toBe(0);
  });

  test('a program that has something to do before its window closes gets to do it', async () => {
    await runInside(
      program,
      `let ended = false;
       window.on('close', (event) => {
         if (ended) return;
         event.preventDefault();
         setTimeout(() => {
           ended = true;
           console.log('gedaan');
           window.close();
         }, 300);
       });
       void (await window.webContents.page()).close();`,
    );
    const { code, output } = await program.ended;
    expect(output.trim()).toBe('gedaan');
    expect(code).toBe(0);
  });

  test('a file that a user saves without a dialog goes beside the data, and the terminal says where', async () => {
    const answer = await runInside(
      program,
      "return electron.dialog.showSaveDialog({ defaultPath: 'brief.pdf' })",
    );
    expect(answer).toEqual({ canceled: false, filePath: `${folder}/opgeslagen/brief.pdf` });
    await expect.poll(() => program.output()).toContain(`Opgeslagen als ${folder}/opgeslagen/brief.pdf`);
  });
});
