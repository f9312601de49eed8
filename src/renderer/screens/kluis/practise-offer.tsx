import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { type ErrorCode, errorText } from '#contract/error-texts';
import { texts } from '../../app/texts';
import { useAsk } from '../../app/use-call';
import { vaultOpened } from '../../app/vault-state';
import styles from './vault-screen.module.css';

/** After how long it is said that the oefenpraktijk is being made, in milliseconds. */
const patience = 1_000;

/** The way into the oefenpraktijk, from the screens on which the vault is still shut. */
export function PractiseOffer() {
  const { text, action, pending } = texts.kluis.practise;
  const [refusal, setRefusal] = useState<ErrorCode | null>(null);
  const practise = useAsk('vault.practise');
  const takesLong = useLasting(practise.pending);
  const begin = async () => {
    if (practise.pending) return;
    setRefusal(null);
    const answer = await practise.ask({});
    if (answer.ok) vaultOpened(answer.value.session);
    else setRefusal(answer.code);
  };
  return (
    <div className={styles.offer}>
      <p>{text}</p>
      <Button aria-disabled={practise.pending} onClick={() => void begin()}>
        {takesLong ? pending : action}
      </Button>
      <div role="alert">{refusal !== null && <p className={styles.error}>{errorText(refusal)}</p>}</div>
      <div className={styles.spoken} role="status">
        {takesLong ? pending : ''}
      </div>
    </div>
  );
}

/** True once something lasts longer than people wait without a word. */
function useLasting(condition: boolean): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    setLasting(false);
    if (!condition) return undefined;
    const timer = setTimeout(() => setLasting(true), patience);
    return () => clearTimeout(timer);
  }, [condition]);
  return lasting;
}
