import type { AvailabilityWindow } from '../casus/availability';
import { longestLine } from '../record/field-types';
import type { PlainDate } from '../tijd/plain-date';
import { eventLabels } from './casus-events';
import type { ContactPoint } from './contact-point';
import { formatPeriod } from './period';
import type { OwnContactPoint, PracticeRegion, RuleChoice } from './practice-region';
import type { RegionPack } from './region-pack';
import { type ClockRule, hasClock, type Rule } from './rule';

/** A pack with what the practice filled in and chose in the places where the pack leaves that open. */
export function asPractised(pack: RegionPack, practice: PracticeRegion): RegionPack {
  const choices = practice.choices.filter((choice) => choice.pack === pack.id);
  const own = practice.contactPoints.filter((point) => point.pack === pack.id);
  if (choices.length === 0 && own.length === 0) return pack;
  return {
    ...pack,
    rules: pack.rules.map((rule) => chosenRule(rule, choices)),
    settings: pack.settings.map((setting) => chosenSetting(setting, choices)),
    contactPoints: pack.contactPoints.map((point) => filledPoint(point, own)),
  };
}

/** The practice's own closed days, as far as they are filled in. */
export function ownClosedDays({ closedDays }: Pick<PracticeRegion, 'closedDays'>): readonly PlainDate[] {
  return closedDays.flatMap(({ date }) => (date === null ? [] : [date]));
}

/** The lengths among which a practice may choose, the pack's own first; one when there is no choice. */
export function periodsOf(rule: ClockRule): readonly ClockRule['period'][] {
  return [...new Set([rule.period, ...rule.alternatives])];
}

/** The events from which a practice may have a clock count, the pack's own first. */
export function startsOf(rule: ClockRule): readonly ClockRule['from'][] {
  return [...new Set([rule.from, ...rule.otherStarts])];
}

function chosenRule(rule: Rule, choices: readonly RuleChoice[]): Rule {
  const choice = choices.find((one) => one.rule === rule.id);
  if (!choice || !hasClock(rule)) return rule;
  const period = periodsOf(rule).find((one) => one === choice.period) ?? rule.period;
  const from = startsOf(rule).find((one) => one === choice.from) ?? rule.from;
  if (period === rule.period && from === rule.from) return rule;
  const said = [
    period === rule.period ? '' : chosenPeriod(period, rule.period),
    from === rule.from
      ? ''
      : `De praktijk telt vanaf: ${eventLabels[from]}; het pakket vanaf: ${eventLabels[rule.from]}.`,
  ];
  return { ...rule, period, from, assumption: withRemark(rule.assumption, said) };
}

function chosenSetting(setting: RegionPack['settings'][number], choices: readonly RuleChoice[]) {
  const period = choices.find((one) => one.rule === setting.id)?.period ?? setting.period;
  if (period === setting.period) return setting;
  const said = [chosenPeriod(period, setting.period)];
  return { ...setting, period, assumption: withRemark(setting.assumption, said) };
}

function chosenPeriod(chosen: ClockRule['period'], own: ClockRule['period']): string {
  return `De praktijk koos ${formatPeriod(chosen)}; het pakket noemt ${formatPeriod(own)}.`;
}

/** Whoever sees the rule sees that the practice chose, before how the pack reads its source. */
function withRemark(assumption: string | null, said: readonly string[]): string {
  return [...said, assumption].filter(Boolean).join(' ').slice(0, longestLine);
}

function filledPoint(point: ContactPoint, own: readonly OwnContactPoint[]): ContactPoint {
  const mine = own.find((one) => one.point === point.id);
  if (!mine) return point;
  const openings = mine.windows.filter(isOpening);
  return {
    ...point,
    name: mine.name.trim() || point.name,
    phone: mine.phone.trim() || point.phone,
    openings: openings.length === 0 ? point.openings : openings.map(({ id: _id, ...opening }) => opening),
  };
}

/** Days, and both times or neither; half a window says nothing yet. */
function isOpening({ days, from, until }: AvailabilityWindow): boolean {
  if (days.length === 0) return false;
  return from === null || until === null ? from === until : from < until;
}
