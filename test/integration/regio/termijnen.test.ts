import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../../tools/root.mjs';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'termijnen-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What npm runs, without npm: that takes half the time. */
function termijnen(...given: readonly string[]) {
  const tool = [join(root, 'tools/run-tool.mjs'), 'tools/termijnen.ts', ...given];
  const { INIT_CWD: _, ...env } = process.env;
  return spawnSync(process.execPath, tool, { cwd: folder, env, encoding: 'utf8' });
}

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

const question = {
  packs: ['eemland'],
  today: '2026-11-24',
  events: {
    behandelingAfgesloten: '2026-02-28',
    terugkeerAangevraagd: '2026-10-26',
    terugkeerTeruggekoppeld: '2026-11-16',
  },
};

describe('npm run --silent termijnen', () => {
  test('prints nothing but the deadlines, in order of day', () => {
    // From the folder of the file; npm moves to the repository before it starts the script.
    const vraag = file('vraag.json', JSON.stringify(question));
    const npm = ['--prefix', root, 'run', '--silent', 'termijnen', '--', vraag];
    const { status, stdout, stderr } = spawnSync('npm', npm, { cwd: folder, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    const rows = JSON.parse(stdout);
    expect(rows.map((row: Record<string, unknown>) => [row.rule, row.state, row.due, row.metOn])).toEqual([
      ['terugkeer-terugkoppeling', 'met', '2026-11-16', '2026-11-16'],
      ['terugkeer-in-behandeling', 'late', '2026-11-23', null],
      ['terugkeer-venster', 'running', '2027-02-28', null],
      ['mono-overname', 'notStarted', null, null],
    ]);
    expect(Object.keys(rows[0])).toEqual(['rule', 'state', 'due', 'metOn', 'source', 'assumption']);
    expect(rows[0].source).toMatch(/^Samenwerkingsafspraken .*\(001:14\)$/);
    expect(rows[0].assumption).toContain('de dag van de aanvraag');
  });

  test.each([
    [
      'an unknown event',
      JSON.stringify({ ...question, events: { ontslag: '2026-01-01' } }),
      /^Onbekende gebeurtenis/,
    ],
    ['an unknown pack', JSON.stringify({ ...question, packs: ['utrecht'] }), /^Onbekend pakket: "utrecht"/],
    ['a file that is no JSON', 'packs: eemland', /^Dit bestand is geen geldige JSON\.\n$/],
  ])('ends with 2 and one line at %s', (_, text, said) => {
    const { status, stdout, stderr } = termijnen(file('fout.json', text));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
  });

  test('ends with 2 without a file, and with one that is not there', () => {
    expect(termijnen()).toMatchObject({ status: 2, stderr: expect.stringMatching(/^Gebruik: /) });
    expect(termijnen('weg.json')).toMatchObject({ status: 2, stderr: expect.stringMatching(/weg\.json/) });
  });
});
