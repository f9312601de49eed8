import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rulesPage } from '../../../tools/regio/rules-page';
import { root } from '../../../tools/root.mjs';
import { pack, packs } from './bundled';

const page = rulesPage([...packs.values()]);

describe('docs/rules.md', () => {
  test('is what the packs say; after a change of a pack: npm run rules', () => {
    expect(readFileSync(join(root, 'docs', 'rules.md'), 'utf8')).toBe(page);
  });

  test('finds a rule, a letter part and a contact point from the line of its source', () => {
    const rows = page.split('\n').filter((row) => row.includes('001:'));
    expect(rows.some((row) => row.includes('`terugkeer-venster`') && row.includes('001:14, 34'))).toBe(true);
    expect(rows.some((row) => row.startsWith('| crisiskaart') && row.includes('001:25, 33'))).toBe(true);
    expect(rows.some((row) => row.includes('`advieslijn-jellinek`') && row.includes('001:37'))).toBe(true);
  });

  test('keeps its columns, whatever a pack says', () => {
    const nhn = pack('nhn');
    const hostile = nhn.rules.map((rule) => ({ ...rule, title: 'a | b\\| c' }));
    const rows = rulesPage([{ ...nhn, rules: hostile }])
      .split('\n')
      .filter((row) => row.includes('advies-twee-jaar'));
    expect(rows.map((row) => row.replaceAll(/\\./g, '').split('|').length)).toEqual([9]);
  });
});
