import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const standIn = new URL('./electron.ts', import.meta.url).href;

/** Whoever imports `electron` gets the stand-in; all else resolves as always. */
export function resolve(specifier, context, next) {
  return next(specifier === 'electron' ? standIn : specifier, context);
}

/** What is JavaScript already goes to Node as it is: the loader of the TypeScript would read it all through first. */
export async function load(url, context, next) {
  const plain = context.format === 'module' && url.startsWith('file:') && /\.m?js$/.test(url);
  if (!plain) return next(url, context);
  return { format: 'module', source: await readFile(fileURLToPath(url)), shortCircuit: true };
}
