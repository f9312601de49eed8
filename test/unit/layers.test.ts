import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

const repository = resolve(import.meta.dirname, '../..');

/** What each layer must not import, and one thing that it may. */
const layers = [
  {
    file: 'src/domain/casus/probe.ts',
    forbidden: [
      'electron',
      'node:fs',
      'node:fs/promises',
      'react',
      'kysely',
      'docx',
      '@mantine/core',
      '#contract/calls',
      '#main/program',
      '#main/vault/vault',
      '../../contract/calls',
      '../../renderer/app/bridge',
      '../../main/program',
    ],
    allowed: 'zod',
  },
  {
    file: 'src/contract/probe.ts',
    forbidden: [
      'electron',
      'node:fs/promises',
      'react',
      'kysely',
      '#main/program',
      '#main/vault/vault',
      '../renderer/app/bridge',
    ],
    allowed: '#domain/tijd/clock',
  },
  {
    file: 'src/preload/probe.ts',
    forbidden: [
      'node:fs',
      'node:fs/promises',
      'zod',
      '#domain/tijd/clock',
      '#contract/calls',
      '#main/program',
    ],
    allowed: '#contract/call-names',
  },
  {
    file: 'src/renderer/app/probe.ts',
    forbidden: ['electron', 'node:fs/promises', 'kysely', 'docx', '#main/vault/vault', '../../main/program'],
    allowed: '#contract/calls',
  },
  {
    file: 'src/main/vault/probe.ts',
    forbidden: ['electron', 'react', '../../renderer/app/bridge', '../../preload/index'],
    allowed: 'node:fs',
  },
] as const;

const reportSchema = z.object({
  diagnostics: z.array(z.object({ category: z.string(), location: z.object({ path: z.string() }) })),
});

let folder: string;
let refused: Set<string>;

/** One file for each import, named for it: what the linter says of a file is said of that import. */
function probe(file: string, imported: string): string {
  return join(dirname(file), `probe-${Buffer.from(imported).toString('hex')}.ts`);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'layers-'));
  copyFileSync(join(repository, 'biome.json'), join(folder, 'biome.json'));
  for (const { file, forbidden, allowed } of layers) {
    for (const imported of [...forbidden, allowed]) {
      const place = join(folder, probe(file, imported));
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, `import { something } from '${imported}';\n\nexport const used = something;\n`);
    }
  }
  const linter = join(repository, 'node_modules/@biomejs/biome/bin/biome');
  const given = ['lint', '--only=style/noRestrictedImports', '--vcs-enabled=false', '--reporter=json'];
  const { stdout } = spawnSync(process.execPath, [linter, ...given, '--max-diagnostics=none', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { diagnostics } = reportSchema.parse(JSON.parse(stdout));
  refused = new Set(diagnostics.map(({ location }) => location.path));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the linter keeps the layers apart', () => {
  for (const { file, forbidden, allowed } of layers) {
    const layer = dirname(file);
    test.each(forbidden)(`${layer} may not import %s`, (imported) => {
      expect(refused).toContain(probe(file, imported));
    });

    test(`${layer} may import ${allowed}`, () => {
      expect(refused).not.toContain(probe(file, allowed));
    });
  }
});
