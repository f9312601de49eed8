import { useState } from 'react';
import type { UserRow } from '#contract/user-calls';
import { ask } from '../../app/client';
import { newId } from '../../app/ids';
import { showNotice } from '../../app/notices';
import { texts } from '../../app/texts';
import { forgetAnswers } from '../../app/use-call';
import { Card } from '../../components/card';
import { PasswordField } from '../../components/password-field';
import { newPasswordSchema } from '../kluis/new-password';
import { PasswordMeter } from '../kluis/password-meter';
import { UserFields, useUserDraft } from './user-fields';
import { UserForm } from './user-form';

const passwordId = 'gebruiker-wachtwoord';

/** A new user, who chooses a password here. */
export function AddUser({
  users,
  onDone,
}: {
  readonly users: readonly UserRow[];
  readonly onDone: () => void;
}) {
  const words = texts.gebruikers;
  // Asked again after a lost answer, it is the same user.
  const [id] = useState(newId);
  const { draft, change, errors } = useUserDraft({ name: '', roles: [], responsibleId: null });
  const [password, setPassword] = useState('');
  const passwordError = passwordErrorOf(password);
  const all = passwordError === null ? errors : [...errors, { fieldId: passwordId, text: passwordError }];

  return (
    <Card>
      <UserForm
        label={words.addTitle}
        intro={words.addIntro}
        submitText={words.add}
        errors={all}
        onDone={onDone}
        onSubmit={async () => {
          const answer = await ask('users.add', {
            id,
            name: draft.name.trim(),
            roles: [...draft.roles],
            responsibleId: draft.responsibleId,
            password,
          });
          if (!answer.ok) return answer.code;
          forgetAnswers('users.list');
          showNotice(words.added(draft.name.trim()));
          return null;
        }}
      >
        {(shown) => (
          <>
            <UserFields draft={draft} onChange={change} users={users} self={null} shown={shown} />
            <PasswordField
              kind="new"
              id={passwordId}
              label={texts.kluis.password.label}
              description={texts.kluis.password.rule}
              value={password}
              error={shown.find(({ fieldId }) => fieldId === passwordId)?.text ?? null}
              below={<PasswordMeter password={password} name={draft.name} />}
              onChange={(event) => setPassword(event.currentTarget.value)}
            />
          </>
        )}
      </UserForm>
    </Card>
  );
}

/** What a form can say of a new password; main knows which ones are too common. */
export function passwordErrorOf(password: string): string | null {
  const parsed = newPasswordSchema.safeParse(password);
  return parsed.success ? null : (parsed.error.issues[0]?.message ?? null);
}
