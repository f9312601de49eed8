import { Button } from '@mantine/core';
import { useState } from 'react';
import { errorText } from '#contract/error-texts';
import type { UserRow } from '#contract/user-calls';
import { ask } from '../../app/client';
import { showFailure, showNotice } from '../../app/notices';
import { texts } from '../../app/texts';
import { useCall } from '../../app/use-call';
import { useHasRole, useSession } from '../../app/vault-state';
import { Card } from '../../components/card';
import { CheckList } from '../../components/check-list';
import styles from './casus.module.css';
import { useCasusView } from './casus-view';

/** Who may see this casus; a huisarts shields it for those who are named. */
export function ShieldCard() {
  const { id, shield } = useCasusView();
  const users = useCall('users.list', {});
  const [named, setNamed] = useState<readonly string[] | null>(shield?.userIds ?? null);
  const [choosing, setChoosing] = useState(false);
  const mayShield = useHasRole(['huisarts']);
  const words = texts.afscherming;
  const { user } = useSession();
  const all = users.status === 'ready' ? users.value.users : [];
  if (named === null && !mayShield) return null;

  async function change(userIds: readonly string[] | null): Promise<void> {
    const before = named;
    const answer = await ask('casus.shield', { id, userIds: userIds && [...userIds] });
    if (!answer.ok) return showFailure(errorText(answer.code));
    setNamed(answer.value.shield?.userIds ?? null);
    setChoosing(false);
    showNotice(userIds ? words.shieldDone : words.openDone, () => change(before));
  }

  return (
    <Card title={words.title}>
      <p className={styles.soft}>{named === null ? words.open : sentence(named, all)}</p>
      {mayShield && choosing && (
        <ChooseNamed
          users={all}
          self={user.id}
          first={named ?? [user.id]}
          onSave={(chosen) => void change(chosen)}
          onCancel={() => setChoosing(false)}
        />
      )}
      {mayShield && !choosing && (
        <div className={styles.actions}>
          <Button onClick={() => setChoosing(true)}>{named === null ? words.shield : words.change}</Button>
          {named !== null && <Button onClick={() => void change(null)}>{words.undoShield}</Button>}
        </div>
      )}
    </Card>
  );
}

interface ChooseNamedProps {
  readonly users: readonly UserRow[];
  readonly self: string;
  readonly first: readonly string[];
  readonly onSave: (chosen: readonly string[]) => void;
  readonly onCancel: () => void;
}

function ChooseNamed({ users, self, first, onSave, onCancel }: ChooseNamedProps) {
  const words = texts.afscherming;
  const [chosen, setChosen] = useState(first);
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  // Whoever shields stays among the named.
  const options = users.filter(({ id }) => id !== self).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className={styles.stack}>
      <CheckList
        legend={words.who}
        options={options}
        isChosen={(id) => chosen.includes(id)}
        onToggle={toggle}
      />
      <div className={styles.actions}>
        <Button variant="filled" onClick={() => onSave([...new Set([self, ...chosen])])}>
          {words.save}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </div>
  );
}

function sentence(named: readonly string[], users: readonly UserRow[]): string {
  const words = texts.afscherming;
  const names = users.filter(({ id }) => named.includes(id)).map(({ name }) => name);
  const list = [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter(Boolean).join(words.and);
  return names.length > 1 ? words.shieldedForMany(list) : words.shieldedFor(list);
}
