import { periodsOf, startsOf } from '#domain/regio/as-practised';
import { type CasusEvent, eventLabels } from '#domain/regio/casus-events';
import { formatPeriod, type Period } from '#domain/regio/period';
import type { RegionPack } from '#domain/regio/region-pack';
import { type ClockRule, hasClock } from '#domain/regio/rule';
import { newId } from '../../app/ids';
import { texts } from '../../app/texts';
import { Card } from '../../components/card';
import { SelectField } from '../../components/text-field';
import { useBody, useRecord } from '../../records/record-context';
import styles from './regio.module.css';

const path = 'regio/choices';

interface OpenRule {
  readonly pack: string;
  readonly rule: ClockRule;
}

/** Where packs leave a choice: how long a term is, and from which event it counts. */
export function RuleChoices({ packs }: { readonly packs: readonly RegionPack[] }) {
  const words = texts.regio.choice;
  const open: readonly OpenRule[] = packs.flatMap((pack) =>
    pack.rules
      .filter(hasClock)
      .filter((rule) => periodsOf(rule).length > 1 || startsOf(rule).length > 1)
      .map((rule) => ({ pack: pack.id, rule })),
  );
  return (
    <Card title={words.title}>
      <div className={styles.stack}>
        <p className={styles.soft}>{open.length === 0 ? words.none : words.hint}</p>
        {open.map((one) => (
          <RuleChoice key={`${one.pack}/${one.rule.id}`} {...one} />
        ))}
      </div>
    </Card>
  );
}

function RuleChoice({ pack, rule }: OpenRule) {
  const { session } = useRecord('praktijk');
  const { regio } = useBody('praktijk');
  const words = texts.regio.choice;
  const chosen = regio.choices.find((one) => one.pack === pack && one.rule === rule.id);

  function choose(choice: { readonly period?: Period; readonly from?: CasusEvent }): void {
    // What the pack says itself is no choice: a later version may say otherwise.
    const period = orNull(choice.period ?? chosen?.period ?? null, rule.period);
    const from = orNull(choice.from ?? chosen?.from ?? null, rule.from);
    const made = { id: newId(), pack, rule: rule.id, period, from };
    if (!chosen) session.addItem(path, made);
    else if (period === null && from === null) session.removeItem(path, chosen.id);
    else if (choice.period !== undefined) session.setField(`${path}/${chosen.id}/period`, period);
    else session.setField(`${path}/${chosen.id}/from`, from);
  }

  const periods = periodsOf(rule);
  const starts = startsOf(rule);
  return (
    <>
      {periods.length > 1 && (
        <SelectField
          label={words.period(rule.title)}
          options={periods.map((value, index) => option(value, formatPeriod(value), index === 0))}
          value={chosen?.period ?? rule.period}
          onChange={({ currentTarget: { value } }) => {
            const period = periods.find((one) => one === value);
            if (period) choose({ period });
          }}
        />
      )}
      {starts.length > 1 && (
        <SelectField
          label={words.from(rule.title)}
          options={starts.map((value, index) => option(value, eventLabels[value], index === 0))}
          value={chosen?.from ?? rule.from}
          onChange={({ currentTarget: { value } }) => {
            const from = starts.find((one) => one === value);
            if (from) choose({ from });
          }}
        />
      )}
    </>
  );
}

function option(value: string, label: string, ofPack: boolean) {
  return { value, label: ofPack ? texts.regio.choice.ofPack(label) : label };
}

function orNull<Value>(value: Value | null, own: Value): Value | null {
  return value === own ? null : value;
}
