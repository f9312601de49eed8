import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppFiles, answerAppRequest, listAppFiles } from '#main/shell/app-files';

let folder: string;
let files: AppFiles;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'app-files-'));
  const served = join(folder, 'renderer');
  mkdirSync(join(served, 'assets'), { recursive: true });
  writeFileSync(join(served, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__"> __CSP_NONCE__');
  writeFileSync(join(served, 'assets/start.js'), 'const nonce = "__CSP_NONCE__";');
  writeFileSync(join(served, 'assets/start.js.map'), '{}');
  writeFileSync(join(served, 'assets/letter.woff2'), Buffer.from([0, 255, 1]));
  writeFileSync(join(folder, 'geheim.js'), 'geheim');
  symlinkSync(join(folder, 'geheim.js'), join(served, 'assets/later.txt'));
  files = listAppFiles(served);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let nonces = 0;
function ask(path: string, method = 'GET'): Promise<Response> {
  nonces += 1;
  return answerAppRequest(files, { method, url: `warme-overdracht://app${path}` }, () => `nonce${nonces}`);
}

describe('the files of the window', () => {
  test('are those of the folder whose kind a page can use', () => {
    expect([...files.keys()].sort()).toEqual([
      'warme-overdracht://app/assets/letter.woff2',
      'warme-overdracht://app/assets/start.js',
      'warme-overdracht://app/index.html',
    ]);
  });

  test.each([
    '/',
    '/assets',
    '/assets/',
    '/assets/start.js.map',
    '/assets/later.txt',
    '/../geheim.js',
    '/%2e%2e/geheim.js',
    '/..%2fgeheim.js',
    '/assets/..%5c..%5cgeheim.js',
    '/index.html?x',
    '/INDEX.HTML',
    '/index.html/',
    '//index.html',
    '/index.html\u0000',
  ])('are nothing else: %j', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('');
  });

  test("are not another host's", async () => {
    const elsewhere = { method: 'GET', url: 'warme-overdracht://document/index.html' };
    expect((await answerAppRequest(files, elsewhere, () => '')).status).toBe(404);
  });

  test.each(['POST', 'HEAD', 'OPTIONS', 'get'])('are not to be had by %s', async (method) => {
    expect((await ask('/index.html', method)).status).toBe(405);
  });

  test('one that is made later is not served', async () => {
    writeFileSync(join(folder, 'renderer', 'nieuw.js'), '1');
    expect((await ask('/nieuw.js')).status).toBe(404);
  });

  test('carry their kind, and bytes unchanged', async () => {
    const letter = await ask('/assets/letter.woff2');
    expect(letter.headers.get('content-type')).toBe('font/woff2');
    expect([...new Uint8Array(await letter.arrayBuffer())]).toEqual([0, 255, 1]);
  });
});

describe('the nonce', () => {
  test('is new for each load, and the same in page and header', async () => {
    const [first, second] = [await ask('/index.html'), await ask('/index.html')];
    const inHeader = (answer: Response) =>
      /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1];
    expect(inHeader(first)).not.toBe(inHeader(second));
    const nonce = inHeader(first);
    expect(await first.text()).toBe(`<meta name="csp-nonce" content="${nonce}"> ${nonce}`);
  });

  test('is put into pages only', async () => {
    expect(await (await ask('/assets/start.js')).text()).toContain('__CSP_NONCE__');
  });
});
