import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const repository = resolve(import.meta.dirname, '../../..');
const targets = Array.from({ length: 43 }, (_, index) => index + 1);

/** The files of tests in whose names a target's number stands. */
function shownBy(): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  const tests = join(repository, 'test');
  for (const file of readdirSync(tests, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith('.ts')) continue;
    const numbers = readFileSync(join(tests, file), 'utf8').matchAll(/['"`]security (\d+)[:, ]/g);
    for (const number of new Set([...numbers].map(([, digits]) => Number(digits))))
      found.set(number, [...(found.get(number) ?? []), file]);
  }
  return found;
}

test('docs/security.md names for each target the tests that show it, or says why there are none', () => {
  const text = readFileSync(join(repository, 'docs/security.md'), 'utf8');
  const shown = shownBy();
  for (const number of targets) {
    const row = new RegExp(`^\\| ${number} +\\|[^|]+\\|([^|]+)\\|$`, 'm').exec(text)?.[1]?.trim() ?? '';
    const files = shown.get(number) ?? [];
    if (files.length === 0) expect(row, `target ${number}`).toMatch(/^(?:not shown|in part): \S/);
    else expect(row, `target ${number}`).toBe(files.map((file) => `\`${file}\``).join(', '));
  }
});
