import { eventLabels } from '#domain/regio/casus-events';
import { actorNames } from '#domain/regio/deadline-work';
import { formatPeriod } from '#domain/regio/period';
import { type ClockRule, hasClock, type Rule } from '#domain/regio/rule';
import { formatSource, type SourceDocument } from '#domain/regio/source';
import { texts } from '../../app/texts';
import styles from './regio.module.css';

interface RuleFactsProps {
  readonly rule: Rule;
  readonly documents: readonly SourceDocument[];
}

/** What a rule says, and who says so: nothing is shown as certain that is an assumption. */
export function RuleFacts({ rule, documents }: RuleFactsProps) {
  const words = texts.termijnen.facts;
  const rows: readonly (readonly [string, string])[] = [
    [words.rule, rule.text],
    ...measureRows(rule),
    [words.actor, actorNames[rule.actor]],
    [words.force, rule.force === 'binding' ? texts.termijnen.binding : texts.termijnen.aim],
    [words.source, formatSource(rule.source, documents)],
    [words.assumption, rule.assumption ?? words.noAssumption],
  ];
  return (
    <dl className={styles.facts}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function measureRows(rule: Rule): readonly (readonly [string, string])[] {
  const words = texts.termijnen.facts;
  if (hasClock(rule)) return clockRows(rule);
  if (rule.kind !== 'limit') return [];
  const seen = rule.seen && words.seen(rule.seen.from, rule.seen.to);
  return [[words.most, [words.mostOf(rule.max, rule.unit), seen].filter(Boolean).join('; ')]];
}

function clockRows(rule: ClockRule): readonly (readonly [string, string])[] {
  const words = texts.termijnen.facts;
  const length = formatPeriod(rule.period);
  return [
    [words.kind, texts.termijnen.kinds[rule.kind]],
    [words.period, rule.workingDays ? words.workingDays(length) : length],
    [words.from, eventLabels[rule.from]],
    ...('until' in rule ? ([[words.until, eventLabels[rule.until]]] as const) : []),
    ...('unless' in rule && rule.unless ? ([[words.unless, eventLabels[rule.unless]]] as const) : []),
  ];
}
