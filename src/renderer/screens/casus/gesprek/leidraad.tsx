import { VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import {
  asksOfPlan,
  type LeidraadStepName,
  leidraadStepNames,
  saidInPlan,
} from '#domain/gesprek/leidraad-steps';
import { leidraadTexts } from '#domain/overname/gespreksleidraad';
import { texts } from '../../../app/texts';
import { Card } from '../../../components/card';
import { RowButton } from '../../../components/row-button';
import { focusWhenThere } from '../../../records/focus-when-there';
import { useBody } from '../../../records/record-context';
import styles from './leidraad.module.css';
import { useClientName, useGesprek } from './use-gesprek';

/** The course of the gesprek: what was talked about, and what comes now. Any step can be chosen at any time. */
export function Leidraad() {
  const { steps } = useBody('casus').gesprek;
  const [chosen, setChosen] = useState<LeidraadStepName | null>(null);
  const { toggleStep } = useGesprek();
  const who = useClientName();
  const words = texts.gesprek;
  const shown = chosen ?? leidraadStepNames.find((step) => !steps.includes(step)) ?? null;

  function tick(step: LeidraadStepName): void {
    const left = leidraadStepNames.filter((other) => other !== step && !steps.includes(other));
    const next = steps.includes(step) ? step : (left[0] ?? step);
    toggleStep(step);
    setChosen(next === step ? step : null);
    focusWhenThere(`gesprek/steps/${next}`);
  }

  return (
    <Card title={words.leidraad}>
      <ol className={styles.steps}>
        {leidraadStepNames.map((step) => {
          const done = steps.includes(step);
          const current = step === shown;
          return (
            <li
              key={step}
              className={current ? styles.current : ''}
              aria-current={current ? 'step' : undefined}
            >
              <button
                type="button"
                className={styles.step}
                aria-expanded={current}
                onClick={() => setChosen(step)}
              >
                <span aria-hidden="true" className={`${styles.sign} ${done ? styles.done : ''}`}>
                  {done ? '✓' : current ? '▸' : '○'}
                </span>
                <span>{words.steps[step](who)}</span>
                <VisuallyHidden>, {done ? words.stepDone : words.stepOpen}</VisuallyHidden>
              </button>
              {current && (
                <div className={styles.detail}>
                  <StepDetail step={step} />
                  <RowButton data-field-path={`gesprek/steps/${step}`} onClick={() => tick(step)}>
                    {done ? words.notTalkedAbout : words.talkedAbout}
                  </RowButton>
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </Card>
  );
}

const hints: Partial<Readonly<Record<LeidraadStepName, readonly string[]>>> = {
  kennismaking: leidraadTexts.kennismaking,
  samenvatting: leidraadTexts.bespreekpunten.slice(0, 1),
  onderwerpen: [texts.gesprek.toTopics],
  afronding: leidraadTexts.afronding,
};

function StepDetail({ step }: { readonly step: LeidraadStepName }) {
  const casus = useBody('casus');
  const said = saidInPlan(step, casus);
  const words = texts.gesprek;
  if (!asksOfPlan(step)) return (hints[step] ?? []).map((hint) => <p key={hint}>{hint}</p>);
  if (said.length === 0) return <p>{words.nothingInPlan}</p>;
  return (
    <>
      <p>{words.fromPlan}:</p>
      <dl className={styles.plan}>
        {said.map(({ subject, text }) => (
          <div key={subject}>
            <dt>{subject}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
