import { Button } from '@mantine/core';
import { useState } from 'react';
import type { BackupSource } from '#contract/backup-calls';
import type { CallOutput } from '#contract/calls';
import { type ErrorCode, errorText } from '#contract/error-texts';
import { texts } from '../../app/texts';
import { useAsk } from '../../app/use-call';
import { PasswordField } from '../../components/password-field';
import styles from './reservekopie.module.css';

type Users = CallOutput<'restore.preview'>['users'];

/** Tells who can open a backup, to someone who can. */
export function RestoreLook({ source }: { readonly source: BackupSource }) {
  const words = texts.reservekopie.restore;
  const preview = useAsk('restore.preview');
  const [password, setPassword] = useState('');
  const [users, setUsers] = useState<Users | null>(null);
  const [refusal, setRefusal] = useState<ErrorCode | null>(null);

  async function look(): Promise<void> {
    if (preview.pending) return;
    setUsers(null);
    const answer = await preview.ask({ source, password });
    setRefusal(answer.ok ? null : answer.code);
    if (answer.ok) setUsers(answer.value.users);
  }

  return (
    <form
      className={styles.stand}
      onSubmit={(event) => {
        event.preventDefault();
        void look();
      }}
    >
      <PasswordField
        kind="current"
        label={words.look}
        description={words.lookHint}
        name="wachtwoord-kopie"
        error={refusal === null ? null : errorText(refusal)}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <div className={styles.actions}>
        <Button type="submit" aria-disabled={preview.pending}>
          {preview.pending ? texts.kluis.pending : words.lookAction}
        </Button>
      </div>
      <output>
        {users !== null && (
          <>
            <p>{words.users}</p>
            <ul>
              {users.map(({ name, roles }) => (
                <li key={name}>
                  {words.user(name, roles.map((role) => texts.frame.roles[role]).join(', '))}
                </li>
              ))}
            </ul>
          </>
        )}
      </output>
    </form>
  );
}
