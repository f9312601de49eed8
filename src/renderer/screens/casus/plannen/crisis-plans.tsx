import { planLabels, plansForCrisis } from '#domain/plannen/plannen';
import { formatDate } from '#domain/tijd/plain-date';
import { texts } from '../../../app/texts';
import { useBody } from '../../../records/record-context';
import styles from '../casus.module.css';

/** What the plans say for a crisis: who does what first, then the signals and where the plan is. */
export function CrisisPlans() {
  const plans = plansForCrisis(useBody('casus').plannen);
  const words = texts.plannen.crisis;
  if (plans.length === 0) return null;
  return (
    <>
      <h3>{words.title}</h3>
      {plans.map(([kind, { date, place, signals, content, steps }]) => (
        <section key={kind} className={styles.plan} aria-label={planLabels[kind]}>
          <h4>
            {planLabels[kind]}
            {date !== null && <span className={styles.soft}> {words.from(formatDate(date))}</span>}
          </h4>
          {steps.length > 0 && (
            <ul>
              {steps.map(({ id, who, what }) => (
                <li key={id}>{[who.trim(), what.trim()].filter(Boolean).join(' · ')}</li>
              ))}
            </ul>
          )}
          <dl className={styles.facts}>
            {[
              [words.signals, signals.trim()],
              [texts.plannen.fields.content, content.trim()],
              [words.place, place.trim()],
            ].map(([name, value]) =>
              value === '' ? null : (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd className={styles.asTyped}>{value}</dd>
                </div>
              ),
            )}
          </dl>
        </section>
      ))}
    </>
  );
}
