import type { UserRow } from '#contract/user-calls';
import { ask } from '../../app/client';
import { showNotice } from '../../app/notices';
import { texts } from '../../app/texts';
import { forgetAnswers } from '../../app/use-call';
import { loadVaultState, useSession } from '../../app/vault-state';
import { UserFields, useUserDraft } from './user-fields';
import { UserForm } from './user-form';

interface ChangeUserProps {
  readonly user: UserRow;
  readonly users: readonly UserRow[];
  readonly onDone: () => void;
}

/** Another name, other roles, another huisarts. */
export function ChangeUser({ user, users, onDone }: ChangeUserProps) {
  const words = texts.gebruikers;
  const self = useSession().user.id;
  const { draft, change, errors } = useUserDraft(user);
  return (
    <UserForm
      label={words.changeOf(user.name)}
      errors={errors}
      onDone={onDone}
      onSubmit={async (withoutHuisarts) => {
        const answer = await ask('users.change', {
          id: user.id,
          name: draft.name.trim(),
          roles: [...draft.roles],
          responsibleId: draft.responsibleId,
          withoutHuisarts,
        });
        if (!answer.ok) return answer.code;
        forgetAnswers('users.list');
        showNotice(words.changed(draft.name.trim()));
        // One's own roles count at once, also for what the screen offers.
        if (user.id === self) await loadVaultState();
        return null;
      }}
    >
      {(shown) => <UserFields draft={draft} onChange={change} users={users} self={user.id} shown={shown} />}
    </UserForm>
  );
}
