import { useState } from 'react';
import { useVaultState } from '../../app/vault-state';
import { NoodbladCheck } from './noodblad-check';
import { NoodbladRenew } from './noodblad-renew';
import { NoodbladSheet } from './noodblad-sheet';

/** The recovery key: looked at and printed, then typed back in part. Nothing else is done before that. */
export function Noodblad() {
  const vault = useVaultState();
  const [step, setStep] = useState<'look' | 'check'>('look');
  // Kept here, so that looking again loses nothing that was typed.
  const [typed, setTyped] = useState<readonly [string, string]>(['', '']);
  if (vault.state !== 'open') return null;
  if (vault.sheet === null) return <NoodbladRenew />;
  return step === 'look' ? (
    <NoodbladSheet sheet={vault.sheet} onCheck={() => setStep('check')} />
  ) : (
    <NoodbladCheck sheet={vault.sheet} typed={typed} onType={setTyped} onBack={() => setStep('look')} />
  );
}
