import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { errorText } from '#contract/error-texts';
import { canRestoreAt, vaultRoutes } from '../../app/guard';
import { texts } from '../../app/texts';
import { loadVaultState, useVaultState } from '../../app/vault-state';
import { VaultScreen } from './vault-screen';
import styles from './vault-screen.module.css';

/** The vault is there but can't be opened: what is the matter, what is safe, what to do. */
export function VaultFaultScreen() {
  const vault = useVaultState();
  const { fault } = texts.kluis;
  if (vault.state === 'fault')
    return <Explanation {...fault.byFault[vault.fault]} restorable={canRestoreAt(vault.fault)} />;
  if (vault.state === 'failed') {
    return <Explanation title={fault.failedTitle} text={errorText(vault.code)} steps={fault.failedSteps} />;
  }
  return null;
}

interface ExplanationProps {
  readonly title: string;
  readonly text: string;
  readonly steps: readonly string[];
  /** Whether a backup is the next safe step. */
  readonly restorable?: boolean;
}

function Explanation({ title, text, steps, restorable = false }: ExplanationProps) {
  const navigate = useNavigate();
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
        {restorable && (
          <Button variant="filled" onClick={() => void navigate({ to: vaultRoutes.restore })}>
            {fault.restore}
          </Button>
        )}
        <Button variant={restorable ? 'default' : 'filled'} onClick={() => void loadVaultState()}>
          {fault.retry}
        </Button>
      </div>
    </VaultScreen>
  );
}
