import { Button } from '@mantine/core';
import { useState } from 'react';
import type { UserRow } from '#contract/user-calls';
import { texts } from '../../app/texts';
import { useCall } from '../../app/use-call';
import { useHasRole } from '../../app/vault-state';
import { Card } from '../../components/card';
import { EmptyState } from '../../components/empty-state';
import { PageTitle } from '../../components/page-title';
import { AddUser } from './add-user';
import styles from './gebruikers.module.css';
import { UserItem } from './user-item';

/** Who can open the vault, with which roles; for the beheerder. */
export function Gebruikers() {
  const words = texts.gebruikers;
  const manages = useHasRole(['beheerder']);
  const [adding, setAdding] = useState(false);
  if (!manages) return <EmptyState title={words.title} text={words.notForYou} />;
  return (
    <>
      <PageTitle
        title={words.title}
        subtitle={words.subtitle}
        actions={
          !adding && (
            <Button variant="filled" onClick={() => setAdding(true)}>
              {words.add}
            </Button>
          )
        }
      />
      <div className={styles.screen}>
        <Users adding={adding} onAdded={() => setAdding(false)} />
      </div>
    </>
  );
}

function Users({ adding, onAdded }: { readonly adding: boolean; readonly onAdded: () => void }) {
  const words = texts.gebruikers;
  const read = useCall('users.list', {});
  if (read.status === 'loading') return <p role="status">{texts.frame.loading}</p>;
  if (read.status === 'failed')
    return (
      <EmptyState title={words.title} text={read.text}>
        <Button onClick={read.again}>{texts.frame.tryAgain}</Button>
      </EmptyState>
    );
  const { users } = read.value;
  return (
    <>
      {adding && <AddUser users={users} onDone={onAdded} />}
      <Card title={words.list}>
        <ul className={styles.list}>
          {users.map((user: UserRow) => (
            <UserItem key={user.id} user={user} users={users} />
          ))}
        </ul>
      </Card>
    </>
  );
}
