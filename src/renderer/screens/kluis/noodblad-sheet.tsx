import { Button } from '@mantine/core';
import { useState } from 'react';
import { errorText } from '#contract/error-texts';
import type { RecoverySheet } from '#contract/vault-calls';
import { texts } from '../../app/texts';
import { useAsk } from '../../app/use-call';
import { FieldHint } from '../../components/field-hint';
import styles from './noodblad-sheet.module.css';
import { VaultScreen } from './vault-screen';
import form from './vault-screen.module.css';

interface NoodbladSheetProps {
  readonly sheet: RecoverySheet;
  readonly onCheck: () => void;
}

/** The recovery key, to be printed. */
export function NoodbladSheet({ sheet, onCheck }: NoodbladSheetProps) {
  const { noodblad } = texts.kluis;
  const print = useAsk('vault.printRecoverySheet');
  const [outcome, setOutcome] = useState<{ readonly good: boolean; readonly text: string } | null>(null);

  const printSheet = async () => {
    const answer = await print.ask({});
    if (!answer.ok) setOutcome({ good: false, text: errorText(answer.code) });
    else if (answer.value.printed) setOutcome({ good: true, text: noodblad.printed });
    else setOutcome({ good: false, text: noodblad.notPrinted });
  };

  return (
    <VaultScreen title={noodblad.title} intro={noodblad.intro}>
      <div className={styles.sheet}>
        <ol className={styles.groups} aria-label={noodblad.keyLabel}>
          {sheet.groups.map((group, index) => (
            <li key={group} className={styles.group}>
              <span className={styles.number}>{noodblad.groupName(index + 1)}</span>
              <span className={styles.key}>{group}</span>
            </li>
          ))}
        </ol>
        <p className={styles.vault}>{noodblad.vault(sheet.vaultId.slice(0, 8))}</p>
      </div>
      {outcome !== null && <FieldHint tone={outcome.good ? 'good' : 'warning'}>{outcome.text}</FieldHint>}
      <div className={form.actions}>
        <Button
          variant={outcome?.good ? 'default' : 'filled'}
          aria-disabled={print.pending}
          onClick={() => (print.pending ? undefined : void printSheet())}
        >
          {print.pending ? texts.kluis.pending : noodblad.print}
        </Button>
        <Button variant={outcome?.good ? 'filled' : 'default'} onClick={onCheck}>
          {noodblad.toCheck}
        </Button>
      </div>
    </VaultScreen>
  );
}
