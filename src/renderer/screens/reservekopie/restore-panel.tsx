import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type ErrorCode, errorText } from '#contract/error-texts';
import { texts } from '../../app/texts';
import { useAsk } from '../../app/use-call';
import { loadVaultState } from '../../app/vault-state';
import styles from './reservekopie.module.css';
import { type Choice, RestoreChoice, useFactsInWords } from './restore-choice';
import { RestoreLook } from './restore-look';

/** Choosing a backup, looking at it, and putting it in the place of the vault. */
export function RestorePanel({ onBack }: { readonly onBack: () => void }) {
  const words = texts.reservekopie.restore;
  const [choice, setChoice] = useState<Choice | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [kept, setKept] = useState<string | null>(null);
  const chooseFile = useAsk('restore.chooseFile');
  const restore = useAsk('restore.restore');
  const refused = (code: ErrorCode) => setTrouble(errorText(code));

  function choose(next: Choice): void {
    setTrouble(null);
    setChoice(next);
  }

  async function askForFile(): Promise<void> {
    const answer = await chooseFile.ask({});
    if (!answer.ok) return refused(answer.code);
    if (answer.value.chosen) choose({ source: { from: 'file' }, facts: answer.value.chosen });
  }

  async function putBack(): Promise<void> {
    if (restore.pending) return;
    if (choice === null) return setTrouble(words.missing);
    const answer = await restore.ask({ source: choice.source });
    if (!answer.ok) return refused(answer.code);
    setKept(answer.value.kept ?? '');
  }

  if (kept !== null) return <Done kept={kept} />;
  return (
    <div className={styles.stand}>
      <RestoreChoice choice={choice} onChoose={choose} />
      <Button className={styles.action} onClick={() => void askForFile()}>
        {words.chooseFile}
      </Button>
      {choice?.source.from === 'file' && <ChosenFile choice={choice} />}
      {choice !== null && <RestoreLook key={choice.facts.name} source={choice.source} />}
      {choice !== null && <p>{words.after}</p>}
      <div role="alert">{trouble !== null && <p className={styles.failure}>{trouble}</p>}</div>
      <div className={styles.actions}>
        <Button variant="filled" aria-disabled={restore.pending} onClick={() => void putBack()}>
          {restore.pending ? words.pending : words.action}
        </Button>
        <Button onClick={onBack}>{words.back}</Button>
      </div>
    </div>
  );
}

function ChosenFile({ choice }: { readonly choice: Choice }) {
  const { label, hint } = useFactsInWords()(choice.facts);
  return (
    <output className={styles.chosen}>
      <strong>{texts.reservekopie.restore.chosenFile(choice.facts.name)}</strong>
      <span>
        {label} · {hint}
      </span>
    </output>
  );
}

function Done({ kept }: { readonly kept: string }) {
  const words = texts.reservekopie.restore;
  const navigate = useNavigate();
  async function goOn(): Promise<void> {
    await loadVaultState();
    // The gate leads on to what goes with how the vault stands now.
    await navigate({ to: '/' });
  }
  return (
    <div className={styles.stand} role="status">
      <h2>{words.done}</h2>
      {kept !== '' && <p>{words.kept(kept)}</p>}
      <Button className={styles.action} variant="filled" autoFocus onClick={() => void goOn()}>
        {words.open}
      </Button>
    </div>
  );
}
