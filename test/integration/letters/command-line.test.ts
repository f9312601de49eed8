import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { letterElements } from '#domain/brief/finding';

const root = resolve(import.meta.dirname, '../../..');
const letters = join(root, 'test', 'letters');

function brief(...given: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'tools/brief.mjs'), ...given], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: letters },
  });
  return { status, stdout, stderr };
}

describe('npm run brief', () => {
  test('prints the reading as JSON and nothing else, of a path as it was typed', () => {
    const { status, stdout, stderr } = brief('vs-fact.txt');
    const reading = JSON.parse(stdout);
    expect([status, stderr]).toEqual([0, '']);
    expect(Object.keys(reading)).toEqual([
      'elements',
      'phone',
      'workdays',
      'medication',
      'closingDate',
      'bsn',
    ]);
    expect(Object.keys(reading.elements)).toEqual([...letterElements]);
    expect(reading.elements.crisiskaart).toEqual({
      status: 'statedAbsent',
      evidence: '* Crisiskaart -> Karin wil er geen',
    });
    expect(reading.workdays).toEqual([['di', 'wo', 'do']]);
  });

  test('says in Dutch why a file gives nothing, and fails', () => {
    const { status, stdout, stderr } = brief('labels.json');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^Dit soort bestand kan het programma niet lezen\./);
  });

  test('without a file it says how it is used', () => {
    expect(brief()).toEqual({ status: 2, stdout: '', stderr: 'npm run --silent brief -- FILE\n' });
  });

  test('gives precision, recall and F1 of a folder with labels', () => {
    const { status, stdout } = brief('--score', letters);
    expect(status).toBe(0);
    for (const element of letterElements)
      expect(stdout).toMatch(new RegExp(`^${element} +\\d\\.\\d{3} +\\d\\.\\d{3} +\\d\\.\\d{3}$`, 'm'));
    expect(Number(/^all elements.* (\d\.\d{3})$/m.exec(stdout)?.[1])).toBeGreaterThan(0.98);
  });
});
