import { texts } from '../../../app/texts';
import { Card } from '../../../components/card';
import styles from '../casus.module.css';

/** Outside the window, or with other complaints: a referral as for anyone (001:32). */
export function OrdinaryRoad({ passed }: { readonly passed: boolean }) {
  const words = texts.terugkeer.ordinary;
  return (
    <Card title={words.title}>
      <p>
        <strong>{passed ? words.passed : words.other}</strong>
      </p>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={styles.soft}>{words.newCasus}</p>
    </Card>
  );
}
