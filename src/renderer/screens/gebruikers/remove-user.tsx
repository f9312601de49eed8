import type { UserRow } from '#contract/user-calls';
import { ask } from '../../app/client';
import { showNotice } from '../../app/notices';
import { texts } from '../../app/texts';
import { forgetAnswers } from '../../app/use-call';
import { UserForm } from './user-form';

interface RemoveUserProps {
  readonly user: UserRow;
  /** Blocking asks only when no huisarts would be left. */
  readonly deed: 'remove' | 'block';
  readonly onDone: () => void;
}

/** Says what removing does before it is done: it can't be taken back. */
export function RemoveUser({ user, deed, onDone }: RemoveUserProps) {
  const words = texts.gebruikers;
  const removing = deed === 'remove';
  return (
    <UserForm
      label={removing ? words.removeOf(user.name) : `${words.block} ${user.name}`}
      {...(removing ? { intro: words.removeIntro } : {})}
      submitText={removing ? words.removeSubmit : words.block}
      errors={[]}
      onDone={onDone}
      onSubmit={async (withoutHuisarts) => {
        const { id } = user;
        const answer = removing
          ? await ask('users.remove', { id, withoutHuisarts })
          : await ask('users.setBlocked', { id, blocked: true, withoutHuisarts });
        if (!answer.ok) return answer.code;
        forgetAnswers('users.list');
        showNotice(removing ? words.removed(user.name) : words.blockedDone(user.name));
        return null;
      }}
    />
  );
}
