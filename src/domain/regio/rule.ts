import { z } from 'zod';
import { casusEventNames } from './casus-events';
import { daysOnly, periodSchema } from './period';
import { filledSchema, packIdSchema, sourced } from './source';

/** Which part of the work a rule is about. */
export const ruleSubjects = [
  'overname',
  'terugkeer',
  'dag-gesprek',
  'verkennend-gesprek',
  'verwijzing',
] as const;

/** Who has to act. Not always the practice: then it watches, and may remind. */
export const ruleActors = [
  'praktijk',
  'ggz',
  'mono-ggz',
  'sociaal-domein',
  'coordinator',
  'netwerk',
] as const;

const everyRule = {
  id: packIdSchema,
  title: filledSchema,
  text: filledSchema,
  subject: z.enum(ruleSubjects),
  actor: z.enum(ruleActors),
  /** Agreed, or what is aimed at. An aim that isn't met is no breach. */
  force: z.enum(['binding', 'aim']),
  ...sourced,
};

const clock = {
  from: z.enum(casusEventNames),
  /** Other events from which one may count, where the source leaves the start open; for a practice to choose from. */
  otherStarts: z.array(z.enum(casusEventNames)).default([]),
  period: periodSchema,
  /** Other lengths that are in use, for a practice to choose from. */
  alternatives: z.array(periodSchema).default([]),
  /** Counts working days instead of calendar days; then the period is a number of days. */
  workingDays: z.boolean().default(false),
};
const until = z.enum(casusEventNames);

/** Once this happened, the rule no longer applies. */
const unless = z.enum(casusEventNames).nullable().default(null);

/** From one event, something has to be done within a period. */
const deadlineSchema = z.strictObject({ ...everyRule, kind: z.literal('deadline'), ...clock, until, unless });
/** The same, as something that is striven for. */
const aimSchema = z.strictObject({
  ...everyRule,
  kind: z.literal('aim'),
  force: z.literal('aim'),
  ...clock,
  until,
  unless,
});
/** Something may be done within a period; nobody has to. */
const windowSchema = z.strictObject({ ...everyRule, kind: z.literal('window'), ...clock });
/** Something must not come sooner than a period after an event. */
const earliestSchema = z.strictObject({ ...everyRule, kind: z.literal('earliest'), ...clock, until, unless });
/** At most so many. */
const limitSchema = z.strictObject({
  ...everyRule,
  kind: z.literal('limit'),
  max: z.int().min(1),
  unit: z.enum(['minuten', 'uur', 'gesprekken', 'pogingen']),
  /** What was seen in practice, where the source tells. */
  seen: z.strictObject({ from: z.int(), to: z.int() }).nullable().default(null),
});
/** Something that has to be so, without a date. */
const requirementSchema = z.strictObject({ ...everyRule, kind: z.literal('requirement') });

/** An agreement as data: what starts the clock, how long, what stops it, and who says so. */
export const ruleSchema = z
  .discriminatedUnion('kind', [
    deadlineSchema,
    aimSchema,
    windowSchema,
    earliestSchema,
    limitSchema,
    requirementSchema,
  ])
  .superRefine((rule, context) => {
    if ('workingDays' in rule && rule.workingDays && daysOnly(rule.period) === null) {
      const message = 'werkdagen tellen alleen in dagen, zoals P5D';
      context.addIssue({ code: 'custom', path: ['period'], message });
    }
  });
export type Rule = z.infer<typeof ruleSchema>;
export type ClockRule = Extract<Rule, { period: unknown }>;

/** Whether a rule has a clock: limits and requirements have none. */
export function hasClock(rule: Rule): rule is ClockRule {
  return 'period' in rule;
}
