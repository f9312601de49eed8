import { Button } from '@mantine/core';
import { useState } from 'react';
import { type ErrorCode, errorText } from '#contract/error-texts';
import type { UserRow } from '#contract/user-calls';
import { ask } from '../../app/client';
import { showFailure, showNotice } from '../../app/notices';
import { texts } from '../../app/texts';
import { forgetAnswers } from '../../app/use-call';
import { useSession } from '../../app/vault-state';
import { Badge } from '../../components/badge';
import { ChangeUser } from './change-user';
import styles from './gebruikers.module.css';
import { RemoveUser } from './remove-user';
import { SetPassword } from './set-password';

interface UserItemProps {
  readonly user: UserRow;
  readonly users: readonly UserRow[];
}

type OpenForm = 'change' | 'password' | 'remove' | 'block';

/** One user: who, what they may do, and what can be done with them. */
export function UserItem({ user, users }: UserItemProps) {
  const words = texts.gebruikers;
  const [open, setOpen] = useState<OpenForm | null>(null);
  const close = () => setOpen(null);

  async function setBlocked(blocked: boolean): Promise<void> {
    const answer = await ask('users.setBlocked', { id: user.id, blocked, withoutHuisarts: false });
    if (!answer.ok) return refused(answer.code);
    forgetAnswers('users.list');
    showNotice(blocked ? words.blockedDone(user.name) : words.unblockedDone(user.name), () =>
      setBlocked(!blocked),
    );
  }

  function refused(code: ErrorCode): void {
    if (code === 'lastHuisarts') setOpen('block');
    else showFailure(errorText(code));
  }

  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <Who user={user} users={users} />
        {open === null && <Actions user={user} onOpen={setOpen} onBlock={(next) => void setBlocked(next)} />}
      </div>
      {open === 'change' && <ChangeUser user={user} users={users} onDone={close} />}
      {open === 'password' && <SetPassword user={user} onDone={close} />}
      {(open === 'remove' || open === 'block') && <RemoveUser user={user} deed={open} onDone={close} />}
    </li>
  );
}

function Who({ user, users }: UserItemProps) {
  const words = texts.gebruikers;
  const { user: self } = useSession();
  const under = users.find(({ id }) => id === user.responsibleId);
  const works = user.roles.some((role) => role === 'poh-ggz' || role === 'praktijkassistent');
  const parts = [
    user.roles.map((role) => texts.frame.roles[role]).join(', '),
    under ? words.under(under.name) : works && !user.roles.includes('huisarts') ? words.underNobody : '',
  ];
  return (
    <div>
      <div>
        <span className={styles.name}>{user.name}</span>
        {user.id === self.id && <span className={styles.soft}> ({words.you})</span>}{' '}
        {user.blocked && <Badge tone="warning">{words.blocked}</Badge>}
        {!user.hasPassword && <Badge tone="warning">{words.noPassword}</Badge>}
      </div>
      <div className={styles.soft}>{parts.filter(Boolean).join(' · ')}</div>
    </div>
  );
}

interface ActionsProps {
  readonly user: UserRow;
  readonly onOpen: (form: OpenForm) => void;
  readonly onBlock: (blocked: boolean) => void;
}

function Actions({ user, onOpen, onBlock }: ActionsProps) {
  const words = texts.gebruikers;
  const { user: self } = useSession();
  const of = (deed: string) => ({ 'aria-label': `${deed} ${user.name}` });
  return (
    <div className={styles.actions}>
      <Button size="compact-sm" {...of(words.change)} onClick={() => onOpen('change')}>
        {words.change}
      </Button>
      {user.id !== self.id && (
        <>
          <Button size="compact-sm" {...of(words.password)} onClick={() => onOpen('password')}>
            {words.password}
          </Button>
          {user.hasPassword && (
            <Button
              size="compact-sm"
              {...of(user.blocked ? words.unblock : words.block)}
              onClick={() => onBlock(!user.blocked)}
            >
              {user.blocked ? words.unblock : words.block}
            </Button>
          )}
          <Button size="compact-sm" {...of(words.remove)} onClick={() => onOpen('remove')}>
            {words.remove}
          </Button>
        </>
      )}
    </div>
  );
}
