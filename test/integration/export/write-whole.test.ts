import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFault, writeWhole } from '#main/export/write-whole';

const run = promisify(execFile);
const script = (name: string) => join(import.meta.dirname, name);
const size = 2_000_000;
const nobody = 65534;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uitvoer-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('een bestand wegschrijven', () => {
  it('schrijft alles, vervangt wat er stond en laat niets anders achter', async () => {
    const path = join(folder, 'Document.txt');
    await writeFile(path, 'oud');
    expect(await writeWhole(path, Buffer.from('nieuw'))).toEqual({ ok: true });
    expect(await readFile(path, 'utf8')).toBe('nieuw');
    expect(await readdir(folder)).toEqual(['Document.txt']);
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('ruimt op wat een afgebroken programma er lang geleden liet liggen, en niets anders', async () => {
    const old = new Date(Date.now() - 3_600_000);
    for (const name of ['.warme-overdracht-00112233aabbccdd.tmp', 'eigen.tmp']) {
      await writeFile(join(folder, name), 'half');
      await utimes(join(folder, name), old, old);
    }
    await writeFile(join(folder, '.warme-overdracht-ffeeddccbbaa9988.tmp'), 'nu bezig');
    await writeWhole(join(folder, 'Document.txt'), Buffer.from('x'));
    expect((await readdir(folder)).toSorted()).toEqual([
      '.warme-overdracht-ffeeddccbbaa9988.tmp',
      'Document.txt',
      'eigen.tmp',
    ]);
  });

  it('zegt het als de map er niet is', async () => {
    expect(await writeWhole(join(folder, 'weg', 'Document.txt'), Buffer.from('x'))).toEqual({
      ok: false,
      code: 'folderNotWritable',
    });
  });

  it('laat een map met die naam staan', async () => {
    await mkdir(join(folder, 'Document.txt', 'inhoud'), { recursive: true });
    expect(await writeWhole(join(folder, 'Document.txt'), Buffer.from('x'))).toEqual({
      ok: false,
      code: 'writeFailed',
    });
    expect(await readdir(folder)).toEqual(['Document.txt']);
  });

  it.runIf(process.platform === 'linux')('zegt het als de map niet beschreven mag worden', async () => {
    await chmod(folder, 0o555);
    const asNobody = process.getuid?.() === 0 ? [String(nobody)] : [];
    const { stdout } = await run(process.execPath, [
      '--import',
      'tsx',
      script('one-writer.ts'),
      join(folder, 'Document.txt'),
      '10',
      ...asNobody,
    ]);
    expect(JSON.parse(stdout)).toEqual({ ok: false, code: 'folderNotWritable' });
    expect(await readdir(folder)).toEqual([]);
  });

  it.runIf(process.platform === 'linux')(
    'houdt het oude bestand als er geen plaats is voor het nieuwe',
    async () => {
      const path = join(folder, 'Document.txt');
      await writeFile(path, 'oud');
      // A limit on the size of files stops the write halfway, as a full disk does.
      const { stdout } = await run('bash', [
        '-c',
        'ulimit -f 100; exec "$@"',
        'bash',
        process.execPath,
        '--import',
        'tsx',
        script('one-writer.ts'),
        path,
        String(size),
      ]);
      expect(JSON.parse(stdout)).toEqual({ ok: false, code: 'diskFull' });
      expect(await readFile(path, 'utf8')).toBe('oud');
      expect(await readdir(folder)).toEqual(['Document.txt']);
    },
  );

  it('security 13: laat bij een harde stop nooit een half bestand onder de naam zelf', {
    timeout: 60_000,
  }, async () => {
    const path = join(folder, 'Document.txt');
    for (let round = 0; round < 12; round += 1) {
      const child = spawn(process.execPath, [
        '--import',
        'tsx',
        script('endless-writer.ts'),
        path,
        String(size),
      ]);
      await once(child.stdout, 'data');
      await wait(30 + round * 7);
      child.kill('SIGKILL');
      await once(child, 'exit');
      const written = await readFile(path).catch(() => null);
      if (written) expect([written.length, new Set(written).size]).toEqual([size, 1]);
    }
    const names = await readdir(folder);
    expect(names).toContain('Document.txt');
    expect(
      names.filter((name) => !/^(?:Document\.txt|\.warme-overdracht-[0-9a-f]{16}\.tmp)$/.test(name)),
    ).toEqual([]);
  });
});

describe('een fout van het bestandssysteem', () => {
  it.each([
    ['ENOSPC', 'write', 'diskFull'],
    ['EDQUOT', 'write', 'diskFull'],
    ['EROFS', 'create', 'folderNotWritable'],
    ['EPERM', 'create', 'folderNotWritable'],
    ['EPERM', 'rename', 'fileInUse'],
    ['EACCES', 'rename', 'fileInUse'],
    ['EBUSY', 'rename', 'fileInUse'],
    ['EIO', 'write', 'writeFailed'],
  ] as const)('%s bij %s betekent %s', (code, step, fault) => {
    expect(writeFault(Object.assign(new Error('x'), { code }), step)).toBe(fault);
  });

  it('die geen fout van het bestandssysteem is, betekent writeFailed', () => {
    expect(writeFault('x', 'write')).toBe('writeFailed');
  });
});
