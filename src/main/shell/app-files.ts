import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { appOrigin } from './addresses';
import { answerHeaders, refusal, windowPolicy } from './content-policy';

/** Stands in index.html where each load gets its own nonce: `<meta name="csp-nonce" content="…">`. */
const noncePlaceholder = '__CSP_NONCE__';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

interface AppFile {
  readonly location: string;
  readonly contentType: string;
}

/** The files that the window may ask for, by their exact address. */
export type AppFiles = ReadonlyMap<string, AppFile>;

/** Lists the folder once: what isn't in it at the start doesn't exist for the window. */
export function listAppFiles(folder: string): AppFiles {
  const files = new Map<string, AppFile>();
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const contentType = contentTypes[extname(entry)];
    if (contentType === undefined) continue;
    const address = `${appOrigin}/${entry.replaceAll('\\', '/')}`;
    files.set(address, { location: join(folder, entry), contentType });
  }
  return files;
}

/**
 * Answers one request of the window. The whole address must be in the list, letter by letter: nothing is decoded,
 * joined or normalised, so there is no way out of the folder to find.
 */
export async function answerAppRequest(
  files: AppFiles,
  request: { readonly method: string; readonly url: string },
  newNonce: () => string,
): Promise<Response> {
  if (request.method !== 'GET') return refusal(405);
  const file = files.get(request.url);
  if (file === undefined) return refusal(404);
  const nonce = newNonce();
  const content = await readFile(file.location);
  const body = file.contentType.startsWith('text/html')
    ? content.toString('utf8').replaceAll(noncePlaceholder, nonce)
    : new Uint8Array(content);
  return new Response(body, { headers: answerHeaders(file.contentType, windowPolicy(nonce)) });
}
