import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { repositoryFolder } from '../fixtures/built-program';

/** Whether this machine lets us make a network namespace; the reason why not otherwise. */
function namespaceTrouble(): string | null {
  try {
    execFileSync('unshare', ['-rn', 'true'], { stdio: 'ignore' });
    return null;
  } catch {
    return 'This machine makes no network namespace (unshare -rn fails).';
  }
}

test('security 7: the main job runs in a network namespace without any interface', async () => {
  const trouble = namespaceTrouble();
  if (trouble !== null) process.stdout.write(`${trouble}\n`);
  test.skip(trouble !== null, trouble ?? '');
  const out = mkdtempSync(join(tmpdir(), 'warme-overdracht-test-'));
  try {
    const demo = ['--import', './test/stand-in/register.mjs', 'tools/demo.ts', '--main-job', '--out', out];
    const { stdout } = await promisify(execFile)('unshare', ['-rn', process.execPath, ...demo], {
      cwd: repositoryFolder,
    });
    expect(stdout).toContain('3 documenten, 0 fouten');
    for (const name of ['Afsprakenformulier.docx', 'Afsprakenformulier.pdf', 'Afsprakenformulier.txt']) {
      expect(existsSync(join(out, name))).toBe(true);
    }
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});
