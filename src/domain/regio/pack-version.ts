import { parseDutchDate } from '../tijd/dutch-date';
import { type PlainDate, plainDate } from '../tijd/plain-date';
import type { RegionPack } from './region-pack';

/** How one version stands to another; `unknown` where neither number nor day tells. */
export type VersionOrder = 'older' | 'equal' | 'newer' | 'unknown';
type Versioned = Pick<RegionPack, 'version' | 'inForceFrom'>;

/**
 * Whether a pack is newer than another of the same region: by numbers (`1.2`, `1.10`), else by the day in the version
 * (`21-04-2026`, `maart 2026`), else by the day on which it came in force.
 */
export function versionOrder(pack: Versioned, than: Versioned): VersionOrder {
  if (pack.version.trim() === than.version.trim()) return 'equal';
  const bySort =
    compared(numbersOf(pack.version), numbersOf(than.version), compareNumbers) ??
    compared(dayOf(pack.version), dayOf(than.version), compareDays) ??
    compared(pack.inForceFrom, than.inForceFrom, compareDays);
  if (bySort === undefined || bySort === 0) return 'unknown';
  return bySort > 0 ? 'newer' : 'older';
}

/** The newest of each region, in the order in which the regions first come. Where nothing tells, the later in the list. */
export function newestPacks<Pack extends Versioned & { readonly id: string }>(
  packs: readonly Pack[],
): readonly Pack[] {
  const newest = new Map<string, Pack>();
  for (const pack of packs) {
    const known = newest.get(pack.id);
    if (!known || ['newer', 'unknown'].includes(versionOrder(pack, known))) newest.set(pack.id, pack);
  }
  return [...newest.values()];
}

function compared<Value>(
  one: Value | null,
  other: Value | null,
  compare: (one: Value, other: Value) => number,
): number | undefined {
  return one === null || other === null ? undefined : compare(one, other);
}

function compareDays(one: PlainDate, other: PlainDate): number {
  return one.localeCompare(other);
}

/** `1.10` as [1, 10]; null for anything else. */
function numbersOf(version: string): readonly number[] | null {
  const numbers = /^v?(\d+(?:\.\d+){0,3})$/i.exec(version.trim())?.[1];
  return numbers === undefined ? null : numbers.split('.').map(Number);
}

function compareNumbers(one: readonly number[], other: readonly number[]): number {
  for (let place = 0; place < Math.max(one.length, other.length); place += 1) {
    const difference = (one[place] ?? 0) - (other[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The day that a version names; of a month the first day. */
function dayOf(version: string): PlainDate | null {
  // Every part of the day is named, so that it doesn't matter from which day it is read.
  const reading = parseDutchDate(/^[a-z]+ \d{4}$/i.test(version.trim()) ? `1 ${version}` : version, anyDay);
  return reading.kind === 'date' && /\d{4}/.test(version) ? reading.date : null;
}

const anyDay = plainDate('2000-01-01');
