import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPack } from '../../src/domain/regio/read-pack';
import type { RegionPack } from '../../src/domain/regio/region-pack';
import { root } from '../root.mjs';

const folder = join(root, 'resources', 'regio');

/** The packs that come with the program, by id. */
export function bundledPacks(): ReadonlyMap<string, RegionPack> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return new Map(
    files.map((name) => {
      const reading = readPack(JSON.parse(readFileSync(join(folder, name), 'utf8')));
      if (!reading.ok) throw new Error(reading.problems.join('\n'));
      return [reading.pack.id, reading.pack];
    }),
  );
}
