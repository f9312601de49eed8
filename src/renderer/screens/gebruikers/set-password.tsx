import { useState } from 'react';
import type { UserRow } from '#contract/user-calls';
import { ask } from '../../app/client';
import { showNotice } from '../../app/notices';
import { texts } from '../../app/texts';
import { forgetAnswers } from '../../app/use-call';
import { PasswordField } from '../../components/password-field';
import { PasswordMeter } from '../kluis/password-meter';
import { passwordErrorOf } from './add-user';
import { UserForm } from './user-form';

/** Another password for a user who forgot theirs. */
export function SetPassword({ user, onDone }: { readonly user: UserRow; readonly onDone: () => void }) {
  const words = texts.gebruikers;
  const [password, setPassword] = useState('');
  const error = passwordErrorOf(password);
  const fieldId = `wachtwoord-${user.id}`;
  return (
    <UserForm
      label={words.passwordOf(user.name)}
      intro={words.passwordIntro}
      errors={error === null ? [] : [{ fieldId, text: error }]}
      onDone={onDone}
      onSubmit={async () => {
        const answer = await ask('users.setPassword', { id: user.id, password });
        if (!answer.ok) return answer.code;
        forgetAnswers('users.list');
        showNotice(words.passwordSet(user.name));
        return null;
      }}
    >
      {(shown) => (
        <PasswordField
          kind="new"
          id={fieldId}
          label={texts.kluis.password.newLabel}
          description={texts.kluis.password.rule}
          autoFocus
          value={password}
          error={shown[0]?.text ?? null}
          below={<PasswordMeter password={password} name={user.name} />}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
      )}
    </UserForm>
  );
}
