import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createDocumentShelf } from '#main/shell/document-shelf';

let tokens = 0;
const newShelf = () =>
  createDocumentShelf(() => {
    tokens += 1;
    return `token${tokens}`;
  });
const policyOf = (answer: Response) => answer.headers.get('content-security-policy') ?? '';
const get = (url: string) => ({ method: 'GET', url });

describe('the shelf for documents that are being printed', () => {
  test('gives a document once, under its own address', async () => {
    const shelf = newShelf();
    const { url } = shelf.put('<body>brief</body>');
    expect(url).toMatch(/^warme-overdracht:\/\/document\/token\d+$/);
    expect(await shelf.answer(get(url)).text()).toBe('<body>brief</body>');
    expect(shelf.answer(get(url)).status).toBe(404);
  });

  test('gives nothing that was taken away, was never there, or is asked for otherwise', () => {
    const shelf = newShelf();
    const document = shelf.put('<body>brief</body>');
    expect(shelf.answer({ method: 'POST', url: document.url }).status).toBe(405);
    document.takeAway();
    expect(shelf.answer(get(document.url)).status).toBe(404);
    expect(shelf.answer(get('warme-overdracht://document/anders')).status).toBe(404);
  });

  test('allows the style sheet in the head, by its content', () => {
    const shelf = newShelf();
    const style = 'h1 { color: black }';
    const { url } = shelf.put(`<html><head><style>${style}</style></head><body><h1>Brief</h1></body></html>`);
    const hash = createHash('sha256').update(style).digest('base64');
    expect(policyOf(shelf.answer(get(url)))).toContain(`style-src 'sha256-${hash}'`);
  });

  test('allows no style that came with the text, no script and no address', () => {
    const shelf = newShelf();
    const { url } = shelf.put('<html><head></head><body><style>p { color: red }</style></body></html>');
    const policy = policyOf(shelf.answer(get(url)));
    expect(policy).toMatch(/^default-src 'none'; style-src 'none';/);
    expect(policy).not.toMatch(/script-src|unsafe|https?:|\*/);
  });
});
