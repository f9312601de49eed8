import { Button } from '@mantine/core';
import { goalsOf, herstelplanRowLabels } from '#domain/overname/herstelplan';
import { showNotice } from '../../../app/notices';
import { texts } from '../../../app/texts';
import { Card } from '../../../components/card';
import { useBody, useRecord } from '../../../records/record-context';
import styles from '../casus.module.css';

const path = 'afsprakenformulier/doelen/doelen';

/** What the plan says of changing and taking up, to carry over as goals of the Afsprakenformulier. */
export function Goals() {
  const { session } = useRecord('casus');
  const { herstelplan, afsprakenformulier } = useBody('casus');
  const words = texts.fasen.herstelplan;
  const goals = goalsOf(herstelplan);
  const present = afsprakenformulier.doelen.doelen;

  function takeOver(text: string): void {
    const next = [present.trimEnd(), text].filter(Boolean).join('\n');
    if (session.setField(path, next)) showNotice(words.takenOver, () => void session.undo());
  }

  return (
    <Card title={words.goals}>
      <p className={styles.soft}>{goals.length === 0 ? words.noGoals : words.goalsText}</p>
      <ul className={styles.plainList}>
        {goals.map(({ row, text }) => (
          <li key={row}>
            <strong>{herstelplanRowLabels[row]}</strong>
            <p className={styles.asTyped}>{text}</p>
            {present.includes(text) ? (
              <span className={styles.soft}>{words.alreadyThere}</span>
            ) : (
              <Button
                onClick={() => takeOver(text)}
                aria-label={`${words.takeOver}: ${herstelplanRowLabels[row]}`}
              >
                {words.takeOver}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
