import { Button } from '@mantine/core';
import { errorText } from '#contract/error-texts';
import { texts } from '../../app/texts';
import { loadVaultState, useVaultState } from '../../app/vault-state';
import { VaultScreen } from './vault-screen';
import styles from './vault-screen.module.css';

/** The vault is there but can't be opened: what is the matter, what is safe, what to do. */
export function VaultFaultScreen() {
  const vault = useVaultState();
  const { fault } = texts.kluis;
  if (vault.state === 'fault') return <Explanation {...fault.byFault[vault.fault]} />;
  if (vault.state === 'failed') {
    return <Explanation title={fault.failedTitle} text={errorText(vault.code)} steps={fault.failedSteps} />;
  }
  return null;
}

interface ExplanationProps {
  readonly title: string;
  readonly text: string;
  readonly steps: readonly string[];
}

function Explanation({ title, text, steps }: ExplanationProps) {
  const { fault } = texts.kluis;
  return (
    <VaultScreen title={title}>
      <p>{text}</p>
      <h2>{fault.stepsTitle}</h2>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className={styles.actions}>
        <Button variant="filled" onClick={() => void loadVaultState()}>
          {fault.retry}
        </Button>
      </div>
    </VaultScreen>
  );
}
