import { readFile, stat } from 'node:fs/promises';
import type { ChosenPack } from '#contract/regio-calls';
import { newestPacks, versionOrder } from '#domain/regio/pack-version';
import { readPack } from '#domain/regio/read-pack';
import type { RegionPack } from '#domain/regio/region-pack';

/** Many times the largest pack. */
const mostBytes = 2 * 1024 * 1024;
/** More than anybody reads at once; what comes after is often the same mistake. */
const mostProblems = 50;

/** Reads a file that may hold a pack, and tells how it stands to what is known. The file isn't changed. */
export async function chosenPack(path: string, known: readonly RegionPack[]): Promise<ChosenPack> {
  const text = await textOf(path);
  if (typeof text !== 'string') return unreadable(text.problem);
  const json = parsed(text);
  if (json === undefined) return unreadable('Het bestand is geen geldige JSON.');
  const reading = readPack(json);
  if (!reading.ok) return unreadable(...reading.problems.slice(0, mostProblems));
  return { pack: reading.pack, ...standing(reading.pack, known) };
}

/** How a pack stands to the newest known version of its region. A version that is known is equal, newest or not. */
export function standing(pack: RegionPack, known: readonly RegionPack[]) {
  const present = newestPacks(known).find(({ id }) => id === pack.id) ?? null;
  if (present === null) return { outcome: 'first' as const, present };
  const isKnown = known.some(({ id, version }) => id === pack.id && version === pack.version);
  return { outcome: isKnown ? ('equal' as const) : versionOrder(pack, present), present };
}

async function textOf(path: string): Promise<string | { readonly problem: string }> {
  try {
    const { size } = await stat(path);
    if (size > mostBytes) return { problem: 'Het bestand is te groot voor een regiopakket.' };
    return await readFile(path, 'utf8');
  } catch {
    return { problem: 'Het bestand kon niet worden gelezen.' };
  }
}

function parsed(text: string): unknown {
  try {
    // A mark at the begin, as some editors write it, isn't part of it.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function unreadable(...problems: readonly string[]): ChosenPack {
  return { outcome: 'unreadable', problems: [...problems] };
}
