import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FilePort } from '#main/vault/file-port';
import { rowsBeside } from '../../builders/database-beside';
import { quickPorts } from '../../builders/quick-ports';
import { startProgram } from '../../builders/running-program';
import { temporaryFolder } from '../../builders/temporary-folder';
import { haltingFiles, throughTo } from '../vault/halting-files';
import { makeCasusOf, passwords, startPractice } from './practice';

async function copyOf(folder: string): Promise<string> {
  const copy = await temporaryFolder();
  await cp(folder, copy, { recursive: true });
  return copy;
}

let looks = 0;

/** Who gets in, and how many casussen they see. */
async function whoGetsIn(folder: string, ids: Readonly<Record<string, string>>) {
  const found: Record<string, number | string> = {};
  for (const who of ['voorbeeld', 'staal'] as const) {
    looks += 1;
    const running = await startProgram(folder, `looking ${looks}`, { ports: quickPorts });
    const answer = await running.ask('vault.unlock', { userId: ids[who] ?? '', password: passwords[who] });
    if (answer.ok) {
      const [row] = await rowsBeside(running, 'SELECT count(*) AS casussen FROM casus');
      found[who] = Number(row?.casussen);
    } else found[who] = answer.code;
    await running.end();
  }
  return found;
}

describe('security 27: removing a user', () => {
  test('makes a new generation: other keys, another file, the same rows, the old file gone', async () => {
    const running = await startPractice(['staal']);
    await makeCasusOf(running, 'Proefpersoon');
    const { vault } = running.program.vault.current() ?? {};
    const [path, key, journal] = [vault?.databasePath, vault?.databaseKey(), vault?.journalKey().slice()];
    const before = await rowsBeside(running, 'SELECT * FROM casus');
    await running.must('users.remove', { id: running.ids.staal, withoutHuisarts: false });
    expect(vault?.generation).toBe(2);
    expect(vault?.databasePath).not.toBe(path);
    expect(vault?.databaseKey()).not.toBe(key);
    expect(vault?.journalKey()).toEqual(journal);
    expect(await rowsBeside(running, 'SELECT * FROM casus')).toEqual(before);
    expect((await readdir(running.folder)).filter((name) => name.startsWith('dossier-1'))).toEqual([]);
    // The same session goes on in the new database.
    await makeCasusOf(running, 'Voorbeeld');
    await running.end();
    expect(await whoGetsIn(running.folder, running.ids)).toEqual({ voorbeeld: 2, staal: 'wrongPassword' });
    await running.over();
  });

  test('an old header with the new database fails, and changes nothing', async () => {
    const running = await startPractice(['staal']);
    await running.must('vault.lock', {});
    const old = await copyOf(running.folder);
    await running.must('vault.unlock', { password: passwords.voorbeeld });
    await running.must('users.remove', { id: running.ids.staal, withoutHuisarts: false });
    await running.end();
    for (const copy of ['kluis-a.kop', 'kluis-b.kop']) await cp(join(old, copy), join(running.folder, copy));
    expect(await whoGetsIn(running.folder, running.ids)).toEqual({
      voorbeeld: 'databaseMissing',
      staal: 'databaseMissing',
    });
    // Nor under the name that the old header looks for.
    await cp(join(running.folder, 'dossier-2.db'), join(running.folder, 'dossier-1.db'));
    const bytes = await readFile(join(running.folder, 'dossier-1.db'));
    expect(await whoGetsIn(running.folder, running.ids)).toEqual({
      voorbeeld: 'databaseForeign',
      staal: 'databaseForeign',
    });
    expect(await readFile(join(running.folder, 'dossier-1.db'))).toEqual(bytes);
    await running.over();
  });

  test.each(['tornWrite', 'powerLoss'] as const)(
    'stopped at every step it leaves one generation that opens for those who remain (%s)',
    async (how) => {
      let disk: FilePort | null = null;
      const ports = (now: () => string) => {
        const real = quickPorts(now);
        return { ...real, files: throughTo(() => disk ?? real.files) };
      };
      const first = await startPractice(['staal'], { ports: quickPorts });
      await makeCasusOf(first, 'Proefpersoon');
      await first.end();
      const seen = new Set<unknown>();
      for (let step = 1; ; step += 1) {
        const folder = await copyOf(first.folder);
        disk = null;
        const running = await startProgram(folder, `${how} ${step}`, { ports });
        await running.must('vault.unlock', { password: passwords.voorbeeld });
        const halting = haltingFiles(quickPorts(() => '').files, step, how);
        disk = halting.files;
        await running.ask('users.remove', { id: first.ids.staal, withoutHuisarts: false });
        const stopped = await copyOf(folder);
        disk = null;
        const found = await whoGetsIn(stopped, first.ids);
        expect(found.voorbeeld).toBe(1);
        expect([1, 'wrongPassword', 'userBlocked']).toContain(found.staal);
        seen.add(found.staal);
        const databases = (await readdir(stopped)).filter((name) => /^dossier-\d+\.db$/.test(name));
        // What counts, and at most one that nothing points at.
        expect(databases.length).toBeLessThanOrEqual(2);
        await running.end().catch(() => undefined);
        if (!halting.halted()) break;
      }
      expect(seen).toContain(1);
      expect(seen).toContain('wrongPassword');
      await first.over();
    },
  );

  test('a full disk while copying leaves everything as it was', async () => {
    const running = await startPractice(['staal']);
    const session = running.program.vault.current();
    const removed = session?.vault.removeUser(running.ids.staal, () => Promise.reject(new Error('full')));
    await expect(removed).rejects.toThrow('full');
    expect(session?.vault.generation).toBe(1);
    await makeCasusOf(running, 'Proefpersoon');
    await running.end();
    expect(await whoGetsIn(running.folder, running.ids)).toEqual({ voorbeeld: 1, staal: 1 });
    await running.over();
  });

  test('waits for nobody who reads and writes at the same time, and loses nothing of theirs', async () => {
    const running = await startPractice(['staal']);
    await makeCasusOf(running, 'Proefpersoon');
    const beside = async () => {
      for (let round = 0; round < 5; round += 1) {
        await makeCasusOf(running, `Voorbeeld ${round}`);
        // Reads that index first: a write inside a read.
        await Promise.all([
          running.must('vandaag.count', {}),
          running.must('search.text', { query: 'voorbeeld' }),
          running.must('vandaag.list', { visit: running.id(), limit: 10 }),
        ]);
      }
    };
    const remove = running.must('users.remove', { id: running.ids.staal, withoutHuisarts: false });
    await Promise.all([beside(), remove, beside()]);
    expect(await rowsBeside(running, 'SELECT count(*) AS casussen FROM casus')).toEqual([{ casussen: 11 }]);
    await running.over();
  });

  test('the number of a database that a stop left behind is passed over; it goes with the old one', async () => {
    const running = await startPractice(['staal', 'testman']);
    await cp(join(running.folder, 'dossier-1.db'), join(running.folder, 'dossier-2.db'));
    await running.must('users.remove', { id: running.ids.staal, withoutHuisarts: false });
    expect(running.program.vault.current()?.vault.generation).toBe(3);
    expect((await readdir(running.folder)).filter((name) => /^dossier-\d+\.db$/.test(name))).toEqual([
      'dossier-3.db',
    ]);
    await running.over();
  });
});
