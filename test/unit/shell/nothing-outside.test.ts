import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const sources = resolve(import.meta.dirname, '../../../src');
/** What of Electron hands something to another program: an address, a file, a folder. */
const handsOut = /\b(?:openExternal|openPath|showItemInFolder)\b/;

test('security 5: no source hands an address or a file to another program', () => {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((name) => handsOut.test(readFileSync(join(sources, name), 'utf8')))).toEqual([]);
});
