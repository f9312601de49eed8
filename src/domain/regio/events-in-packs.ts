import { type CasusEvent, type RecordableEvent, recordableEvents } from './casus-events';
import type { RegionPack } from './region-pack';
import { type ClockRule, hasClock } from './rule';

/** The events that packs count from, up to or until, as far as they are recorded; in the order of the events. */
export function eventsIn(packs: readonly Pick<RegionPack, 'rules'>[]): readonly RecordableEvent[] {
  const known = new Set(packs.flatMap(({ rules }) => rules.filter(hasClock).flatMap(eventsOfRule)));
  return recordableEvents.filter((event) => known.has(event));
}

function eventsOfRule(rule: ClockRule): readonly CasusEvent[] {
  if (rule.kind === 'window') return [rule.from];
  return [rule.from, rule.until, ...(rule.unless === null ? [] : [rule.unless])];
}
