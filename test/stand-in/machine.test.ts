import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Fixture, startFixture } from './fixture';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await startFixture();
});
afterAll(() => fixture.stop());

const records = () => fixture.program.ask({ command: 'records' });

describe('dialogs', () => {
  const save = () =>
    fixture.inProgram("return electron.dialog.showSaveDialog(window, { defaultPath: 'brief.pdf' })");
  const question = () =>
    fixture.inProgram(
      "return electron.dialog.showMessageBox({ message: 'Zeker?', defaultId: 0, cancelId: 1 })",
    );

  test('get the answers of the test, in turn', async () => {
    await fixture.program.ask({ command: 'answerDialog', path: '/tmp/a.pdf' });
    await fixture.program.ask({ command: 'answerDialog', path: null });
    expect(await save()).toEqual({ canceled: false, filePath: '/tmp/a.pdf' });
    expect(await save()).toEqual({ canceled: true, filePath: '' });
  });

  test('are cancelled when nobody answers', async () => {
    expect(await save()).toEqual({ canceled: true, filePath: '' });
    expect(await question()).toEqual({ response: 1 });
  });

  test('refuse an answer to another kind of dialog', async () => {
    await fixture.program.ask({ command: 'answerQuestion', button: 0 });
    await expect(save()).rejects.toThrow('the answer to a question');
  });

  test('are noted with what they asked', async () => {
    await fixture.inProgram("electron.dialog.showErrorBox('Titel', 'Tekst')");
    const { dialogs } = await records();
    expect(dialogs).toContainEqual({ kind: 'save', details: { defaultPath: 'brief.pdf' } });
    expect(dialogs).toContainEqual({ kind: 'error', details: { title: 'Titel', content: 'Tekst' } });
  });
});

describe('the machine', () => {
  test('fires the power events that a test fires', async () => {
    await fixture.inProgram(
      "for (const event of ['lock-screen', 'resume']) electron.powerMonitor.on(event, () => happened.push(event))",
    );
    await fixture.program.ask({ command: 'firePowerEvent', event: 'lock-screen' });
    await fixture.program.ask({ command: 'firePowerEvent', event: 'resume' });
    await fixture.program.ask({ command: 'firePowerEvent', event: 'suspend' });
    expect(await fixture.inProgram('return happened.slice(-2)')).toEqual(['lock-screen', 'resume']);
  });

  test('is idle for as long as a test says', async () => {
    await fixture.program.ask({ command: 'setIdleSeconds', seconds: 90 });
    expect(await fixture.inProgram('return electron.powerMonitor.getSystemIdleTime()')).toBe(90);
  });

  test('has a clipboard of its own', async () => {
    await fixture.inProgram(
      "return electron.clipboard.write([new electron.ClipboardItem({ 'text/plain': 'tekst', 'x/y': new Blob() })])",
    );
    expect(await fixture.program.ask({ command: 'clipboard' })).toEqual({
      text: 'tekst',
      formats: ['text/plain', 'x/y'],
    });
    await fixture.program.ask({ command: 'putOnClipboard', text: 'van een ander' });
    expect(await fixture.inProgram('return electron.clipboard.readText()')).toBe('van een ander');
  });

  test('shows the menu, and lets a test choose from it', async () => {
    await fixture.inProgram(`electron.Menu.setApplicationMenu(electron.Menu.buildFromTemplate([
      { label: 'Bestand', submenu: [
        { id: 'nieuw', label: 'Nieuw', accelerator: 'F2', registerAccelerator: false, click: () => happened.push('nieuw') },
        { type: 'separator' },
        { label: 'Stop', role: 'quit', accelerator: 'F4' },
      ] },
    ]))`);
    expect(await fixture.program.ask({ command: 'menu' })).toMatchObject([
      {
        label: 'Bestand',
        submenu: [
          { id: 'nieuw', accelerator: 'F2', listensToKeys: false },
          { label: 'Stop', role: 'quit', listensToKeys: true },
        ],
      },
    ]);
    await fixture.program.ask({ command: 'chooseMenuItem', id: 'nieuw' });
    expect(await fixture.inProgram('return happened.at(-1)')).toBe('nieuw');
    await expect(fixture.program.ask({ command: 'chooseMenuItem', id: 'anders' })).rejects.toThrow(
      'No menu item',
    );
  });
});

describe('printing', () => {
  test('gives a tagged PDF with an outline, in the language of the page', async () => {
    const pdf = await fixture.inProgram(`
      const bytes = await window.webContents.printToPDF({ generateTaggedPDF: true, generateDocumentOutline: true });
      return bytes.toString('latin1');`);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/Outlines');
    expect(pdf).toMatch(/\/Lang \(nl\)/);
  });

  test('notes what went to the printer, and ends as a test says', async () => {
    const print = () =>
      fixture.inProgram(
        'return new Promise((done) => window.webContents.print({ landscape: true }, (success, reason) => done({ success, reason })))',
      );
    await fixture.program.ask({
      command: 'endNextPrint',
      success: false,
      failureReason: 'Print job canceled',
    });
    expect(await print()).toEqual({ success: false, reason: 'Print job canceled' });
    expect(await print()).toEqual({ success: true, reason: '' });
    expect((await records()).prints).toMatchObject([
      { text: expect.stringContaining('Kop één'), landscape: true },
    ]);
  });
});

describe('the page', () => {
  test('runs no script in a window without JavaScript', async () => {
    const title = await fixture.inProgram(`
      const silent = new electron.BrowserWindow({ show: false, webPreferences: { session: memory, javascript: false } });
      memory.protocol.handle('proef', () => new Response(
        '<title>stil</title><h1>Kop</h1><script>document.title = "luid"</script>',
        { headers: { 'content-type': 'text/html' } },
      ));
      await silent.loadURL('proef://app/stil.html');
      const page = await silent.webContents.page();
      const title = await page.title();
      silent.destroy();
      return title;`);
    expect(title).toBe('stil');
  });

  test('tells of every breach of its content policy, from the first document on', async () => {
    await fixture.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.gedaan = true';
      document.head.append(script);
    });
    await expect
      .poll(async () => (await records()).policyViolations)
      .toContainEqual({ directive: 'script-src-elem', blocked: 'inline' });
  });

  test('tells of errors in the console and of those that nobody caught', async () => {
    await fixture.page.evaluate(() => {
      console.error('hersteld');
      setTimeout(() => {
        throw new Error('onverwacht');
      });
    });
    await expect
      .poll(async () => (await records()).consoleErrors.map(({ text }) => text))
      .toContain('hersteld');
    await expect.poll(async () => (await records()).pageErrors).toContainEqual({ message: 'onverwacht' });
  });

  test('keeps the title of its window when the program prevents a change', async () => {
    await fixture.page.evaluate(() => {
      document.title = 'Mevrouw De Vries';
    });
    const titleSeen = () =>
      fixture.inProgram('return new Promise((r) => setTimeout(() => r(window.getTitle()), 200))');
    expect(await titleSeen()).toBe('Proef');
  });
});
